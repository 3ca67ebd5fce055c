package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.ID;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.model.Language;
import qunheng.scoring.ProfileFixture;
import qunheng.text.Messages;

/** What holds for every pack and every profile. */
class TieringPropertiesTest {
    private static final int SIZE = KNOWLEDGE.indicators().size();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void improvingAnIndicatorOfACompleteProfileNeverLowersTheTier(
            @ForAll("packs") RulePack pack,
            @ForAll("columns") List<Double> before,
            @ForAll @DoubleRange(min = 0, max = 40) double lift,
            @ForAll @IntRange(min = 0, max = 89) int index,
            @ForAll @DoubleRange(min = 0, max = 100) double better) {
        var was = profile(before, lift);
        var improved = Math.max(better, Math.min(100, before.get(index) + lift));
        var is = profile(before, lift)
                .worth(KNOWLEDGE.indicators().get(index).id().value(), 2024, improved);
        assertThat(rank(pack, is)).isGreaterThanOrEqualTo(rank(pack, was));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aDecidedScoreGateStaysDecidedWhenAValueComesIn(
            @ForAll("packs") RulePack pack,
            @ForAll("columns") List<Double> column,
            @ForAll("gaps") List<Integer> gaps,
            @ForAll @DoubleRange(min = 0, max = 100) double value) {
        var profile = profile(column, 0);
        var ids = gaps.stream().map(i -> KNOWLEDGE.indicators().get(i).id().value()).toList();
        ids.forEach(profile::remove);
        var before = judge(pack, profile);
        var after = judge(pack, profile.worth(ids.getFirst(), 2024, value));
        for (var t = 0; t < before.tiers().size(); t++) {
            for (var g = 0; g < before.tiers().get(t).gates().size(); g++) {
                var was = before.tiers().get(t).gates().get(g);
                var is = after.tiers().get(t).gates().get(g);
                var interval = !Double.isNaN(was.low());
                var coverage = was.gate() instanceof Gate.Coverage;
                var history = was.gate() instanceof Gate.Improvement;
                if (interval && !coverage && !history && was.outcome() != Outcome.UNKNOWN) {
                    assertThat(is.outcome()).as(was.gate().id()).isEqualTo(was.outcome());
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyReasonIsASentenceInBothLanguagesAndEveryOpenTierNamesAGate(
            @ForAll("packs") RulePack pack,
            @ForAll("columns") List<Double> column,
            @ForAll("gaps") List<Integer> gaps) {
        var profile = profile(column, 5);
        gaps.forEach(i -> profile.remove(KNOWLEDGE.indicators().get(i).id().value()));
        var verdict = judge(pack, profile);
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            assertThat(messages.get(verdict.title().key(), verdict.title().in(language)))
                    .contains(verdict.label().in(language));
            for (var tier : verdict.tiers()) {
                for (var gate : tier.gates()) {
                    var sentence = messages.get(gate.reason().key(), gate.reason().in(language));
                    assertThat(sentence).doesNotContain("{").doesNotContain("NaN").doesNotContain("Bilingual");
                }
            }
        }
        assertThat(verdict.next() == null).isEqualTo(verdict.missingForNext().isEmpty());
    }

    private static ProfileFixture profile(List<Double> before, double lift) {
        var profile = new ProfileFixture().evidence(true).signed(2024, "Li", "Wang");
        for (var i = 0; i < SIZE; i++) {
            var id = KNOWLEDGE.indicators().get(i).id().value();
            profile.worth(id, 2023, before.get(i));
            profile.worth(id, 2024, Math.min(100, before.get(i) + lift));
        }
        return profile;
    }

    private static Verdict judge(RulePack pack, ProfileFixture profile) {
        return Tiering.judge(KNOWLEDGE, pack, profile.project(2024), ID, 2024);
    }

    private static int rank(RulePack pack, ProfileFixture profile) {
        var tier = judge(pack, profile).tier();
        return tier == null ? -1 : pack.tiers().indexOf(pack.tier(tier));
    }

    @Provide
    Arbitrary<RulePack> packs() {
        return Arbitraries.of(KNOWLEDGE.rulePacks());
    }

    /** Scores around a level, so that each tier is met. */
    @Provide
    Arbitrary<List<Double>> columns() {
        return Arbitraries.doubles().between(0, 95).flatMap(level -> Arbitraries.doubles()
                .between(-15, 15)
                .map(offset -> Math.clamp(level + offset, 0, 100))
                .list()
                .ofSize(SIZE));
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, SIZE - 1).list().uniqueElements().ofMinSize(1).ofMaxSize(20);
    }
}
