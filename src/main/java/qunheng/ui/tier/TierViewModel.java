package qunheng.ui.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.LensEngine;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.ui.common.Destination;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.tier.packs.PackState;
import qunheng.ui.tier.whatif.Supposition;

/** The selected cluster by every rule pack; the verdicts stand side by side and are never merged. */
public final class TierViewModel {
    /** What the screen can show. */
    public enum State {
        NO_PROJECT,
        NO_PROFILE,
        NO_DATA,
        READY
    }

    private final Session session;
    private final Supposition supposition = new Supposition();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final StringProperty pack = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<List<Judged>> judged = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<VerdictCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LedgerRow>> ledger = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty selected = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable LedgerRow> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<MissingRow>> missing = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper missingTitle = new ReadOnlyStringWrapper("");
    private final ReviewsViewModel reviews;
    private final ReadOnlyObjectWrapper<@Nullable PackState> packState = new ReadOnlyObjectWrapper<>();
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable RulePack> rules = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    public TierViewModel(Session session) {
        this(session, LocalDate::now);
    }

    /** @param today the day on which terms run out */
    TierViewModel(Session session, Supplier<LocalDate> today) {
        this.session = session;
        this.today = today;
        reviews = new ReviewsViewModel(session);
        pack.set(session.knowledge().rulePacks().getFirst().id());
        pack.subscribe(id -> show());
        selected.subscribe(path -> choose());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> {
            supposition.leave(); // it was about another cluster
            read();
        });
        subscriptions.listen(session.language(), language -> read());
        subscriptions.listen(supposition.steps(), steps -> read());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        if (project == null || profile == null) {
            judged.set(List.of());
            state.set(project == null ? State.NO_PROJECT : State.NO_PROFILE);
        } else {
            var judging = supposition.apply(project, profile.id());
            var assessment = supposition.active()
                    ? LensEngine.assess(session.knowledge(), judging, profile.id(), judging.assessmentYear())
                    : session.assessment(profile.id());
            judged.set(OwnPacks.all(session.knowledge(), project).stream()
                    .map(rules -> new Judged(
                            session.knowledge(),
                            judging,
                            profile,
                            assessment,
                            rules,
                            verdict(rules, judging, profile.id()),
                            session.language().get()))
                    .toList());
            state.set(profile.observations().isEmpty() ? State.NO_DATA : State.READY);
        }
        show();
    }

    /** What is supposed has been reviewed by nobody. */
    private Verdict verdict(RulePack rules, Project judging, ProfileId id) {
        var verdict = Tiering.judge(session.knowledge(), rules, judging, id, judging.assessmentYear());
        return supposition.active() ? verdict.supposed() : verdict;
    }

    /** What is supposed at present; the screen then shows that and not the project. */
    public Supposition supposition() {
        return supposition;
    }

    private void show() {
        var all = judged.get();
        var chosen = chosen();
        rules.set(chosen == null ? null : chosen.pack());
        if (chosen == null || state.get() != State.READY) {
            cards.set(List.of());
            ledger.set(List.of());
            missing.set(List.of());
            reviews.show(null);
            line.set(null);
            packState.set(null);
            return;
        }
        cards.set(all.stream().map(VerdictCard::of).toList());
        ledger.set(LedgerRow.of(chosen));
        missing.set(MissingRow.of(chosen));
        var next = chosen.verdict().next();
        missingTitle.set(
                next == null
                        ? chosen.text("tier.missing.top")
                        : chosen.text(
                                chosen.verdict().provisional() ? "tier.missing.confirm" : "tier.missing.title",
                                chosen.tierName(next)));
        reviews.show(chosen);
        note.set(note(chosen));
        packState.set(new PackState(
                chosen.project(), chosen.profile(), chosen.pack(), chosen.verdict(), today.get(), chosen.language()));
        choose();
    }

    /** The chosen line, else the first thing that is missing: the answer to "why not higher?" stands there unasked. */
    private void choose() {
        line.set(LedgerRow.find(ledger.get(), selected.get())
                .or(() -> missing.get().stream()
                        .findFirst()
                        .flatMap(first -> LedgerRow.find(ledger.get(), first.path())))
                .orElse(null));
    }

    private @Nullable Judged chosen() {
        return judged.get().stream()
                .filter(one -> one.key().equals(pack.get()))
                .findFirst()
                .or(() -> judged.get().stream().findFirst())
                .orElse(null);
    }

    private static String note(Judged judged) {
        var text = judged.in(judged.pack().note());
        return judged.verdict().equalWeights() ? text : judged.join(text, judged.text("tier.weightsChanged"));
    }

    /** How many conditions the first pack still asks for; empty when none or when there is no cluster. */
    public ObservableValue<String> badge() {
        return Bindings.createStringBinding(
                () -> {
                    var project = session.project().get();
                    var profile = session.selected();
                    if (project == null || profile == null) {
                        return "";
                    }
                    var first = session.knowledge().rulePacks().getFirst();
                    var open = Tiering.judge(
                                    session.knowledge(), first, project, profile.id(), project.assessmentYear())
                            .missingForNext()
                            .size();
                    return open == 0 ? "" : Integer.toString(open);
                },
                session.project(),
                session.profile());
    }

    /** Leads to the table of indicators. */
    public void openIndicators(@Nullable IndicatorId indicator) {
        session.go(new Destination("indicators", indicator));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Id of the rule pack that the ledger is about. */
    public StringProperty pack() {
        return pack;
    }

    public ReadOnlyObjectProperty<List<VerdictCard>> cards() {
        return cards.getReadOnlyProperty();
    }

    /** The chosen rule pack; null while there is no cluster. */
    public ReadOnlyObjectProperty<@Nullable RulePack> rules() {
        return rules.getReadOnlyProperty();
    }

    /** The tiers of the chosen pack, lowest first, with their gates. */
    public ReadOnlyObjectProperty<List<LedgerRow>> ledger() {
        return ledger.getReadOnlyProperty();
    }

    /** Path of the chosen line of the ledger. */
    public StringProperty selected() {
        return selected;
    }

    /** The chosen line; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable LedgerRow> line() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<MissingRow>> missing() {
        return missing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty missingTitle() {
        return missingTitle.getReadOnlyProperty();
    }

    /** The chosen pack with what it says; null when there is nothing to judge. */
    public ReadOnlyObjectProperty<@Nullable PackState> packState() {
        return packState.getReadOnlyProperty();
    }

    /** Who signed the assessment year. */
    public ReviewsViewModel reviews() {
        return reviews;
    }

    /** What the chosen pack is and what it is not. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** The cluster by every rule pack, as it is shown. */
    ReadOnlyObjectProperty<List<Judged>> verdicts() {
        return judged.getReadOnlyProperty();
    }

    /** What is judged by the chosen pack; null when there is nothing. */
    @Nullable Judged judged() {
        return chosen();
    }
}
