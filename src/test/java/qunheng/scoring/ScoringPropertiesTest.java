package qunheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.IndicatorId;
import qunheng.model.Weights;

/** What holds for every lens, every weighting and every profile, however full. */
class ScoringPropertiesTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfIndicatorsSubCriteriaAndCriteriaDoesNotMatter(
            @ForAll("cases") ScoringCase some, @ForAll Random random) {
        var shuffled = some.through(rebuild(some.lens(), criteria -> {
            var turned = new ArrayList<>(criteria.stream()
                    .map(c -> withSubs(c, shuffled(c.subCriteria().stream()
                            .map(s -> withIndicators(s, shuffled(s.indicators(), random)))
                            .toList(), random)))
                    .toList());
            return shuffled(turned, random);
        }));
        expectSame(shuffled.assess(), some.assess());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void scalingTheWeightsOfAllSiblingsChangesNothing(
            @ForAll("cases") ScoringCase some, @ForAll @IntRange(min = 1, max = 9) int times) {
        var scaled = Weights.EQUAL;
        for (var criterion : some.lens().criteria()) {
            scaled = scale(scaled, some.weights(), criterion.id(), times);
            for (var sub : criterion.subCriteria()) {
                scaled = scale(scaled, some.weights(), sub.id(), times * 0.5);
                for (var indicator : sub.indicators()) {
                    scaled = scale(scaled, some.weights(), sub.id() + "/" + indicator.value(), times * 0.25);
                }
            }
        }
        expectSame(new ScoringCase(some.lens(), scaled, some.goodness(), some.applicable()).assess(), some.assess());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aBetterIndicatorNeverLowersAnything(@ForAll("cases") ScoringCase some, @ForAll("places") int index,
            @ForAll("scores") double better) {
        var score = some.score(index);
        Assume.that(score != null && score < better);
        var before = some.assess();
        var after = some.with(index, better).assess();
        if (before.scored()) {
            assertThat(after.score()).isGreaterThanOrEqualTo(before.score() - 1e-9);
        }
        if (!Double.isNaN(before.low())) {
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low() - 1e-9);
            assertThat(after.high()).isGreaterThanOrEqualTo(before.high() - 1e-9);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyIntervalHoldsItsScore(@ForAll("cases") ScoringCase some) {
        var lens = some.assess();
        expectHeld(lens.low(), lens.score(), lens.high());
        for (var criterion : lens.criteria()) {
            expectHeld(criterion.low(), criterion.score(), criterion.high());
            criterion.subs().forEach(sub -> expectHeld(sub.low(), sub.score(), sub.high()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void fillingAMissingValueNeverWidensAnInterval(@ForAll("cases") ScoringCase some, @ForAll("places") int index,
            @ForAll("scores") double value) {
        Assume.that(some.score(index) == null);
        var before = some.assess();
        var after = some.with(index, value).assess();
        expectInside(after.low(), after.high(), before.low(), before.high());
        for (var c = 0; c < before.criteria().size(); c++) {
            var was = before.criteria().get(c);
            var is = after.criteria().get(c);
            expectInside(is.low(), is.high(), was.low(), was.high());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whenAllIsFilledTheIntervalIsTheScore(@ForAll("cases") ScoringCase some) {
        var full = some;
        for (var i = 0; i < ScoringCase.PLACES; i++) {
            full = full.score(i) == null ? full.with(i, 40.0) : full;
        }
        var lens = full.assess();
        Assume.that(lens.scored());
        assertThat(lens.low()).isCloseTo(lens.score(), CLOSE);
        assertThat(lens.high()).isCloseTo(lens.score(), CLOSE);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void contributionsAddUpToTheLastBit(@ForAll("cases") ScoringCase some) {
        var lens = some.assess();
        var ofCriteria = 0.0;
        for (var criterion : lens.criteria()) {
            var ofSubs = 0.0;
            var criterionScore = 0.0;
            for (var sub : criterion.subs()) {
                var ofIndicators = 0.0;
                var subScore = 0.0;
                for (var indicator : sub.indicators()) {
                    ofIndicators += indicator.contribution();
                    subScore += indicator.weightShare() > 0 ? indicator.weightShare() * indicator.score() : 0;
                }
                assertThat(ofIndicators).isEqualTo(sub.contribution());
                if (sub.scored()) {
                    assertThat(subScore).isEqualTo(sub.score());
                }
                ofSubs += sub.contribution();
                criterionScore += sub.weightShare() > 0 ? sub.weightShare() * sub.score() : 0;
            }
            assertThat(ofSubs).isEqualTo(criterion.contribution());
            if (criterion.scored()) {
                assertThat(criterionScore).isEqualTo(criterion.score());
            }
            ofCriteria += criterion.contribution();
        }
        if (lens.scored()) {
            assertThat(ofCriteria).isEqualTo(lens.score());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aCriterionThatIsNotAvailableCountsForNothing(@ForAll("cases") ScoringCase some) {
        var lens = some.assess();
        Assume.that(lens.scored());
        var unscored = lens.criteria().stream().filter(c -> !c.scored()).map(CriterionScore::id).toList();
        assertThat(lens.criteria()).filteredOn(c -> !c.scored()).allSatisfy(c -> {
            assertThat(c.score()).isNaN();
            assertThat(c.contribution()).isZero();
            assertThat(c.weightShare()).isZero();
        });
        var without = some.through(rebuild(some.lens(), criteria ->
                criteria.stream().filter(c -> !unscored.contains(c.id())).toList()));
        assertThat(without.assess().score()).isEqualTo(lens.score());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotApplyIsAsIfTheLensDidNotAskForIt(@ForAll("cases") ScoringCase some) {
        var asked = rebuild(some.lens(), criteria -> criteria.stream()
                .map(c -> withSubs(c, c.subCriteria().stream()
                        .map(s -> withIndicators(s, s.indicators().stream()
                                .filter(id -> some.applies(KNOWLEDGE.indexOf(id)))
                                .toList()))
                        .filter(s -> !s.indicators().isEmpty())
                        .toList()))
                .filter(c -> !c.subCriteria().isEmpty())
                .toList());
        expectSame(some.through(asked).assess(), some.assess());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aPortfolioHoldsTheSameFiguresAsEachAssessment(
            @ForAll("cases") ScoringCase one, @ForAll("cases") ScoringCase two) {
        var engines = List.of(
                LensEngine.of(KNOWLEDGE, one.lens(), one.weights()),
                LensEngine.of(KNOWLEDGE, KNOWLEDGE.lens("five-forces"), Weights.EQUAL));
        var profiles = List.of(one.values(), two.values());
        var portfolio = PortfolioScores.of(engines, 2, profiles::get);
        for (var p = 0; p < 2; p++) {
            for (var engine : engines) {
                var single = engine.assess(profiles.get(p));
                assertThat(portfolio.score(engine.lensId(), p)).isEqualTo((Double) single.score());
                assertThat(portfolio.low(engine.lensId(), p)).isEqualTo((Double) single.low());
                assertThat(portfolio.high(engine.lensId(), p)).isEqualTo((Double) single.high());
                assertThat(portfolio.coverage(engine.lensId(), p)).isEqualTo(single.coverage());
            }
        }
    }

    @Provide
    Arbitrary<ScoringCase> cases() {
        return ScoringCase.arbitrary();
    }

    @Provide
    Arbitrary<Double> scores() {
        return ScoringCase.scores();
    }

    @Provide
    Arbitrary<Integer> places() {
        return ScoringCase.places();
    }

    private static Weights scale(Weights into, Weights from, String node, double times) {
        return into.with("tiny", node, from.weight("tiny", node) * times);
    }

    private static void expectSame(LensAssessment actual, LensAssessment expected) {
        expectClose(actual.score(), expected.score());
        expectClose(actual.low(), expected.low());
        expectClose(actual.high(), expected.high());
        assertThat(actual.filled()).isEqualTo(expected.filled());
        assertThat(actual.applicable()).isEqualTo(expected.applicable());
    }

    private static void expectClose(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, CLOSE);
        }
    }

    private static void expectHeld(double low, double score, double high) {
        if (!Double.isNaN(score)) {
            assertThat(low).isLessThanOrEqualTo(score);
            assertThat(high).isGreaterThanOrEqualTo(score);
        }
    }

    private static void expectInside(double low, double high, double outerLow, double outerHigh) {
        if (!Double.isNaN(outerLow)) {
            assertThat(low).isGreaterThanOrEqualTo(outerLow - 1e-9);
            assertThat(high).isLessThanOrEqualTo(outerHigh + 1e-9);
        }
    }

    private static Lens rebuild(Lens lens, UnaryOperator<List<Criterion>> change) {
        return TinyLens.lens(change.apply(lens.criteria()).toArray(Criterion[]::new));
    }

    private static Criterion withSubs(Criterion criterion, List<SubCriterion> subs) {
        return TinyLens.criterion(criterion.id(), subs.toArray(SubCriterion[]::new));
    }

    private static SubCriterion withIndicators(SubCriterion sub, List<IndicatorId> indicators) {
        return TinyLens.sub(sub.id(), indicators.stream().map(IndicatorId::value).toArray(String[]::new));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
