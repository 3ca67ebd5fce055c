package qunheng.scoring.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qunheng.model.ActorKind;
import qunheng.model.Actors;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.plausibility.Doubt.Check;
import qunheng.text.Messages;

/** Each check on a value made for it and on its counter-example; the bounds are exclusive. */
class PlausibilityTest {
    private static final Plausibility CHECKS = new Plausibility(KNOWLEDGE);

    private static List<Doubt> doubts(ProfileFixture fixture) {
        var project = fixture.project(2024);
        return CHECKS.of(project, project.profiles().getFirst());
    }

    private static List<Check> found(ProfileFixture fixture) {
        return doubts(fixture).stream().map(Doubt::check).toList();
    }

    private static ProfileFixture two(String indicator, double before, double now) {
        return new ProfileFixture().put(indicator, 2023, before).put(indicator, 2024, now);
    }

    @Test
    void moreThanHalfMoreOrLessThanTheYearBeforeIsDoubted() {
        assertThat(found(two("IS-SCL-01", 100, 150.1))).containsExactly(Check.JUMP);
        assertThat(found(two("IS-SCL-01", 100, 150))).isEmpty();
        assertThat(found(two("IS-SCL-01", 100, 49.9))).containsExactly(Check.JUMP);
        assertThat(found(two("IS-SCL-01", 100, 50))).isEmpty();
        assertThat(found(new ProfileFixture().put("IS-SCL-01", 2022, 100).put("IS-SCL-01", 2024, 400))).isEmpty();
    }

    @Test
    void aSmallShareOrCountMayDouble() {
        assertThat(found(two("EP-SME-02", 4, 8))).isEmpty();
        assertThat(found(two("EP-SME-02", 10, 20.1))).containsExactly(Check.JUMP);
        assertThat(found(two("FE-CAP-03", 2, 6))).isEmpty();
        assertThat(found(two("FE-CAP-03", 10, 16))).containsExactly(Check.JUMP);
    }

    @Test
    void whatWasEstimatedIsNotHeldAgainstWhatWasReportedTheYearBefore() {
        assertThat(found(new ProfileFixture()
                        .put("IS-SCL-01", 2023, Basis.ESTIMATED, 100)
                        .put("IS-SCL-01", 2024, Basis.REPORTED, 300)))
                .isEmpty();
    }

    @Test
    void aReportedValueBeyondOneAndAHalfTimesTheVerifiedOneIsDoubted() {
        assertThat(found(new ProfileFixture()
                        .put("IS-SCL-01", 2024, Basis.REPORTED, 151)
                        .put("IS-SCL-01", 2024, Basis.VERIFIED, 100)))
                .containsExactly(Check.REPORTED);
        assertThat(found(new ProfileFixture()
                        .put("IS-SCL-01", 2024, Basis.REPORTED, 150)
                        .put("IS-SCL-01", 2024, Basis.VERIFIED, 100)))
                .isEmpty();
    }

    @Test
    void growthThatTheRevenuesDoNotGiveIsDoubted() {
        assertThat(found(two("IS-SCL-01", 100, 110).put("IS-SCL-02", 2024, 16))).containsExactly(Check.GROWTH);
        assertThat(found(two("IS-SCL-01", 100, 110).put("IS-SCL-02", 2024, 14))).isEmpty();
        assertThat(found(new ProfileFixture().put("IS-SCL-01", 2024, 110).put("IS-SCL-02", 2024, 90))).isEmpty();
    }

    @Test
    void theLargeFirmsTogetherCannotExceedTheTotal() {
        assertThat(found(new ProfileFixture().put("EP-LEAD-01", 2024, 11).put("IS-SCL-01", 2024, 100)))
                .containsExactly(Check.PART);
        assertThat(found(new ProfileFixture().put("EP-LEAD-01", 2024, 10).put("IS-SCL-01", 2024, 100))).isEmpty();
        assertThat(found(new ProfileFixture().put("FE-CAP-03", 2024, 11).put("EP-SME-01", 2024, 10)))
                .containsExactly(Check.PART);
    }

    @Test
    void firmsAboveScaleWithLessThanTheLimitEachAreDoubted() {
        assertThat(aboveScale(51)).containsExactly(Check.ABOVE_SCALE);
        assertThat(aboveScale(50)).isEmpty();
        assertThat(aboveScale(0)).isEmpty();
    }

    /** So many firms above scale share a revenue of 10 (CNY 100 million): 50 have 20 million each. */
    private static List<Check> aboveScale(int firms) {
        var project = new ProfileFixture().put("IS-SCL-01", 2024, 10).project(2024);
        var profile = project.profiles().getFirst();
        var actors = new Actors(Map.of(ActorKind.ABOVE_SCALE_FIRMS, firms), "");
        var next = new Change.ActorsChanged(profile.id(), profile.actors(), actors).apply(project);
        return CHECKS.of(next, next.profiles().getFirst()).stream().map(Doubt::check).toList();
    }

    @Test
    void aRatioFarFromThoseOfThreePeersIsDoubted() {
        assertThat(amongPeers(301, 80, 100, 120)).containsExactly(Check.PEERS);
        assertThat(amongPeers(300, 80, 100, 120)).isEmpty();
        assertThat(amongPeers(33, 80, 100, 120)).containsExactly(Check.PEERS);
        assertThat(amongPeers(1000, 80, 100)).isEmpty();
    }

    /** Revenue per employee of a profile among others. */
    private static List<Check> amongPeers(double own, double... others) {
        var project = new ProfileFixture().put("EP-LNK-03", 2024, own).project(2024);
        var first = project.profiles().getFirst();
        var profiles = new ArrayList<Profile>(List.of(first));
        for (var other : others) {
            var made = new ProfileFixture().put("EP-LNK-03", 2024, other).project(2024).profiles().getFirst();
            profiles.add(new Profile(
                    new ProfileId("peer" + profiles.size()),
                    made.identity(),
                    made.place(),
                    made.industries(),
                    made.actors(),
                    made.body(),
                    made.observations(),
                    made.applicability(),
                    made.reviews()));
        }
        var all = new Project(
                project.id(), project.nameZh(), project.nameEn(), project.note(), 2024, project.weights(), profiles);
        return CHECKS.of(all, first).stream().map(Doubt::check).toList();
    }

    @Test
    void theSentenceHoldsTheNumbersInBothLanguages() {
        var doubt = doubts(two("IS-SCL-01", 100, 160)).getFirst();
        var unit = KNOWLEDGE.indicator(doubt.key().indicator()).unit().label();
        var arguments = doubt.arguments().stream().map(a -> a == unit ? unit.en() : a).toArray();
        assertThat(Messages.in(Language.EN).get(doubt.message(), arguments))
                .startsWith("60 % more than in 2023 (100 → 160 " + unit.en() + "); more than 50 % in a year");
        assertThat(Messages.in(Language.ZH).get(doubt.message(), doubt.arguments().toArray()))
                .startsWith("比 2023 年高 60%（100 → 160");
    }

    @Test
    void everyBoundNamesItsSourceOrSaysThatItIsProposed() {
        var rules = KNOWLEDGE.plausibility();
        assertThat(List.of(rules.jump(), rules.leastPoints(), rules.leastCount(), rules.reported(), rules.peerTimes(),
                        rules.leastPeers(), rules.aboveScale(), rules.growthPoints()))
                .allSatisfy(bound -> assertThat(bound.source().zh()).isNotBlank());
        assertThat(rules.ratios()).allSatisfy(ratio -> assertThat(KNOWLEDGE.find(ratio.over())).isPresent());
        assertThat(rules.parts()).allSatisfy(part -> assertThat(KNOWLEDGE.find(part.whole())).isPresent());
    }
}
