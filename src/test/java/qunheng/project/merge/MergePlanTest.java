package qunheng.project.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Project;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Submission.Proposal;
import qunheng.project.merge.Submission.Sender;
import qunheng.scoring.ProfileFixture;

/** What becomes of values that others send. */
class MergePlanTest {
    private static final ObservationKey KEY = key("IS-SCL-01");

    private static ObservationKey key(String indicator) {
        return new ObservationKey(new IndicatorId(indicator), 2024, Basis.REPORTED);
    }

    private static @Nullable Observation value(@Nullable Double value) {
        return value == null ? null : Observation.of(KEY, value);
    }

    private static Project project(@Nullable Double present) {
        var fixture = new ProfileFixture();
        return (present == null ? fixture : fixture.put("IS-SCL-01", 2024, present)).project(2024);
    }

    private static Submission sent(String file, @Nullable Double seen, @Nullable Double proposed) {
        return new Submission(
                new Sender(file, "", "", "", ""),
                List.of(new Proposal(ProfileFixture.ID, KEY, value(seen), value(proposed), "A1")));
    }

    private static Kind kind(@Nullable Double present, Submission... submissions) {
        return MergePlan.of(project(present), List.of(submissions)).items().getFirst().kind();
    }

    @Test
    void whatNobodyHadIsAddedAndWhatWasShownIsCorrected() {
        assertThat(kind(null, sent("a", null, 1.0))).isEqualTo(Kind.ADDED);
        assertThat(kind(null, sent("a", null, 1.0), sent("b", null, 1.0))).isEqualTo(Kind.ADDED);
        assertThat(kind(5.0, sent("a", 5.0, 1.0))).isEqualTo(Kind.CORRECTED);
        assertThat(kind(1.0, sent("a", 5.0, 1.0))).isEqualTo(Kind.EQUAL);
    }

    @Test
    void everythingThatWouldOverwriteWhatTheSenderDidNotSeeIsAConflict() {
        assertThat(kind(7.0, sent("a", 5.0, 1.0))).as("changed since").isEqualTo(Kind.CONFLICT);
        assertThat(kind(7.0, sent("a", null, 1.0))).as("entered since").isEqualTo(Kind.CONFLICT);
        assertThat(kind(null, sent("a", 5.0, 1.0))).as("deleted since").isEqualTo(Kind.CONFLICT);
        assertThat(kind(null, sent("a", null, 1.0), sent("b", null, 2.0)))
                .as("files disagree")
                .isEqualTo(Kind.CONFLICT);
        assertThat(kind(1.0, sent("a", null, 1.0), sent("b", null, 2.0))).as("one agrees").isEqualTo(Kind.CONFLICT);
        assertThat(kind(5.0, sent("a", 5.0, null))).as("emptied").isEqualTo(Kind.CONFLICT);
    }

    @Test
    void whoSentTheSameValueStandsTogether() {
        var item = MergePlan.of(project(9.0), List.of(sent("b", null, 1.0), sent("c", null, 2.0), sent("a", null, 1.0)))
                .items()
                .getFirst();
        assertThat(item.candidates()).hasSize(2);
        assertThat(item.candidates().getFirst().senders()).extracting(Sender::file).containsExactly("a", "b");
        assertThat(item.candidates().getLast().senders()).extracting(Sender::file).containsExactly("c");
    }

    @Test
    void preferencesDecideWhatTheyCan() {
        var one = MergePlan.of(project(7.0), List.of(sent("a", 5.0, 1.0)));
        assertThat(one.decided(Preference.ASK)).isEmpty();
        assertThat(one.decided(Preference.PROJECT)).containsValue(Decision.KEEP);
        assertThat(one.decided(Preference.FILE)).containsValue(new Decision.Take(0));
        var two = MergePlan.of(project(null), List.of(sent("a", null, 1.0), sent("b", null, 2.0)));
        assertThat(two.decided(Preference.PROJECT)).isEmpty();
        assertThat(two.decided(Preference.FILE)).isEmpty();
        assertThat(two.open(two.decided(Preference.FILE))).hasSize(1);
    }

    @Test
    void whoCheckedAValueDoesNotVouchForAnotherOne() {
        var evidence = new Evidence("annual report", "p. 1", "2024", "Li", "2026-01-01", null);
        var present = new Observation(KEY, 5, "office", "", evidence);
        var profile = project(5.0).profiles().getFirst();
        var project = new Change.ObservationChanged(
                        profile.id(), KEY, profile.observations().get(KEY), present)
                .apply(project(5.0));
        var sent = new Observation(KEY, 6, "office", "", new Evidence("annual report", "p. 1", "2024", ""));
        var plan = MergePlan.of(project, List.of(new Submission(
                new Sender("a", "", "", "", ""), List.of(new Proposal(profile.id(), KEY, present, sent, "")))));
        var merged = plan.items().getFirst().candidates().getFirst().proposed();
        assertThat(merged.evidence()).isEqualTo(evidence.withCheckedBy(""));
    }

    @Property
    void theOrderOfFilesAndOfValuesInThemMakesNoDifference(
            @ForAll("submissions") List<Submission> submissions,
            @ForAll long seed,
            @ForAll("present") Project project) {
        var mixed = new ArrayList<Submission>();
        for (var submission : submissions) {
            var proposals = new ArrayList<>(submission.proposals());
            Collections.shuffle(proposals, new Random(seed));
            mixed.add(new Submission(submission.sender(), proposals));
        }
        Collections.shuffle(mixed, new Random(seed));
        assertThat(MergePlan.of(project, mixed)).isEqualTo(MergePlan.of(project, submissions));
    }

    @Property
    void mergingTheSameFilesAgainChangesNothing(
            @ForAll("submissions") List<Submission> submissions, @ForAll("present") Project project) {
        var plan = MergePlan.of(project, submissions);
        var decisions = new HashMap<>(plan.decided(Preference.FILE));
        plan.open(decisions).forEach(item -> decisions.put(item.place(), Decision.KEEP));
        var merged = plan.changes(decisions).apply(project);
        var again = MergePlan.of(merged, submissions);
        assertThat(again.of(Kind.ADDED)).isEmpty();
        assertThat(again.of(Kind.CORRECTED)).isEmpty();
        var stillOpen = new HashSet<>(again.of(Kind.CONFLICT).stream().map(MergePlan.Item::place).toList());
        assertThat(stillOpen).allSatisfy(place -> assertThat(plan.open(plan.decided(Preference.FILE)))
                .extracting(MergePlan.Item::place)
                .contains(place));
    }

    @Property
    void takingBackTheOneChangeGivesTheProjectBack(
            @ForAll("submissions") List<Submission> submissions, @ForAll("present") Project project) {
        var plan = MergePlan.of(project, submissions);
        var decisions = new HashMap<>(plan.decided(Preference.FILE));
        plan.open(decisions).forEach(item -> decisions.put(item.place(), new Decision.Take(0)));
        var change = plan.changes(decisions);
        assertThat(change.inverse().apply(change.apply(project))).isEqualTo(project);
    }

    @Property
    void keepingEverythingChangesNothing(
            @ForAll("submissions") List<Submission> submissions, @ForAll("present") Project project) {
        var plan = MergePlan.of(project, submissions);
        var decisions = new HashMap<MergePlan.Place, Decision>();
        plan.items().forEach(item -> decisions.put(item.place(), Decision.KEEP));
        assertThat(plan.changes(decisions).changes()).isEmpty();
    }

    @Provide
    Arbitrary<Project> present() {
        return Arbitraries.integers().between(0, 3).list().ofSize(3).map(values -> {
            var fixture = new ProfileFixture();
            for (var at = 0; at < 3; at++) {
                if (values.get(at) > 0) {
                    fixture.put(INDICATORS.get(at), 2024, values.get(at));
                }
            }
            return fixture.project(2024);
        });
    }

    private static final List<String> INDICATORS = List.of("IS-SCL-01", "IS-SCL-02", "IS-SCL-03");

    @Provide
    Arbitrary<List<Submission>> submissions() {
        var value = Arbitraries.integers().between(0, 3);
        var proposal = Combinators.combine(Arbitraries.of(INDICATORS), value, value, Arbitraries.of("A1", "B2"))
                .as((indicator, seen, proposed, place) -> new Proposal(
                        ProfileFixture.ID,
                        key(indicator),
                        observation(indicator, seen),
                        observation(indicator, proposed),
                        place))
                .filter(one -> !Objects.equals(one.seen(), one.proposed()));
        return Combinators.combine(Arbitraries.of("a.xlsx", "b.xlsx", "c.xlsx"), proposal.list().ofMaxSize(4))
                .as((file, proposals) -> new Submission(new Sender(file, file, "", "", ""), proposals))
                .list()
                .ofMaxSize(4);
    }

    private static @Nullable Observation observation(String indicator, int value) {
        return value == 0 ? null : Observation.of(key(indicator), value);
    }
}
