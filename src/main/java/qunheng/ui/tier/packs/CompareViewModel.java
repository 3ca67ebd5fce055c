package qunheng.ui.tier.packs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.RulePackDraft;
import qunheng.knowledge.Threshold;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.ui.common.Session;

/** Two packs of one family side by side: what they say of the selected cluster, and which thresholds differ. */
public final class CompareViewModel {
    /** One line of the comparison. */
    public record Row(String what, String one, String other) {}

    private final Session session;
    private final Project project;
    private final Profile profile;
    private final RulePack one;
    private final CopyViewModel words;
    private final List<RulePack> others;
    private final ObjectProperty<@Nullable RulePack> other = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Row>> verdicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Row>> thresholds = new ReadOnlyObjectWrapper<>(List.of());

    public CompareViewModel(Session session, Project project, Profile profile, RulePack one) {
        this.session = session;
        this.project = project;
        this.profile = profile;
        this.one = one;
        words = new CopyViewModel(session, project, one);
        others = OwnPacks.all(session.knowledge(), project).stream()
                .filter(pack -> pack.family().equals(one.family()))
                .filter(pack -> !pack.edition().equals(one.edition()))
                .toList();
        other.subscribe(this::compare);
        others.stream()
                .filter(pack -> pack.edition().equals(one.basedOn()))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .ifPresent(other::set);
    }

    /** The packs to compare with; empty when there is no other of the family. */
    public List<RulePack> others() {
        return others;
    }

    public ObjectProperty<@Nullable RulePack> other() {
        return other;
    }

    public String name(@Nullable RulePack pack) {
        return pack == null
                ? ""
                : session.messages().get(
                        "tier.packs.edition", pack.name().in(session.language().get()), pack.version());
    }

    public RulePack one() {
        return one;
    }

    public ReadOnlyObjectProperty<List<Row>> verdicts() {
        return verdicts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Row>> thresholds() {
        return thresholds.getReadOnlyProperty();
    }

    private void compare(@Nullable RulePack second) {
        if (second == null) {
            return;
        }
        var left = judge(one);
        var right = judge(second);
        var messages = session.messages();
        var language = session.language().get();
        var result = new Row(
                messages.get("tier.packs.result"), left.label().in(language), right.label().in(language));
        var tiers = one.tiers().stream()
                .filter(tier -> right.tierVerdict(tier.id()).isPresent())
                .map(tier -> new Row(tier.name().in(language), open(left, tier.id()), open(right, tier.id())));
        verdicts.set(Stream.concat(Stream.of(result), tiers).toList());
        var differences = RulePackDraft.between(draft(one), draft(second));
        thresholds.set(differences.stream()
                .map(found -> new Row(words.place(found.place()), value(found.one()), value(found.other())))
                .toList());
    }

    /** Outcome of a tier with the gates that are not passed. */
    private String open(Verdict verdict, String id) {
        var tier = verdict.tierVerdict(id).orElseThrow();
        var outcome = session.messages().of(tier.outcome(), "tiering");
        var names = tier.gates().stream()
                .filter(gate -> !gate.passed())
                .map(gate -> gate.gate().name().in(session.language().get()))
                .collect(Collectors.joining(session.messages().get("tier.packs.and")));
        return names.isEmpty() ? outcome : session.messages().get("tier.packs.outcome", outcome, names);
    }

    private Verdict judge(RulePack pack) {
        return Tiering.judge(session.knowledge(), pack, project, profile.id(), project.assessmentYear());
    }

    private RulePackDraft draft(RulePack pack) {
        return RulePackDraft.of(pack, OwnPacks.text(project, pack).orElse(null));
    }

    private String value(@Nullable Threshold threshold) {
        return threshold == null
                ? session.messages().get("tier.packs.none")
                : session.messages().get(
                        "tier.packs.value",
                        session.numbers().value(threshold.value()),
                        session.messages().of(threshold.status(), "tier"));
    }
}
