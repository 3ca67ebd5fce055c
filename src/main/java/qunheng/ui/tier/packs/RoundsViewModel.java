package qunheng.ui.tier.packs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.tiering.rounds.RoundEvent;
import qunheng.tiering.rounds.RoundText;
import qunheng.ui.common.Session;

/** The dated events of the selected cluster on its way through a pack. */
public final class RoundsViewModel {
    private final Session session;
    private final RulePack pack;
    private final ReadOnlyObjectWrapper<List<RoundEvent>> events = new ReadOnlyObjectWrapper<>(List.of());

    public RoundsViewModel(Session session, RulePack pack) {
        this.session = session;
        this.pack = pack;
        show();
    }

    public ReadOnlyObjectProperty<List<RoundEvent>> events() {
        return events.getReadOnlyProperty();
    }

    public List<Tier> tiers() {
        return pack.tiers();
    }

    public String words(RoundEvent event) {
        var messages = session.messages();
        var tier = pack.tiers().stream()
                .filter(one -> one.id().equals(event.tier()))
                .map(one -> one.name().in(session.language().get()))
                .findFirst()
                .orElse("");
        return String.join(
                " · ",
                List.of(session.numbers().date(event.date()), messages.of(event.kind(), "tier"), tier, event.who())
                        .stream()
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    /**
     * Records an event.
     *
     * @param day ISO date
     * @return the sentence that says why not; empty when it is recorded
     */
    public String add(EventKind kind, String day, @Nullable Tier tier, String who) {
        try {
            var date = LocalDate.parse(day.strip());
            if (kind == EventKind.APPROVED && tier == null) {
                return session.messages().get("tier.packs.tierMissing");
            }
            var next = new ArrayList<>(events.get());
            next.add(new RoundEvent(kind, date, tier == null ? null : tier.id(), who.strip()));
            keep(next);
            return "";
        } catch (DateTimeException e) {
            return session.messages()
                    .get("tier.review.dateRefused", day.length() > 20 ? day.substring(0, 20) + "…" : day);
        } catch (InvalidValue refusal) {
            return session.messages().of(refusal);
        }
    }

    public void remove(RoundEvent event) {
        var next = new ArrayList<>(events.get());
        next.remove(event);
        keep(next);
    }

    private void keep(List<RoundEvent> next) {
        var profile = session.selected();
        if (profile != null) {
            var key = RoundText.key(pack);
            var before = profile.choices().get(key).orElse(null);
            session.edit(new Change.ChoiceChanged(
                    profile.id(), key, before, RoundText.write(next).orElse(null)));
            show();
        }
    }

    private void show() {
        var profile = session.selected();
        events.set(profile == null ? List.of() : RoundText.readable(profile, pack));
    }
}
