package qunheng.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import qunheng.diagnosis.Finding.State;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Diagnosis;
import qunheng.knowledge.Scale;

/** What holds for every profile, with whatever is missing. */
class DiagnosingPropertiesTest {
    private static final List<Diagnosis> SINGLE = Cases.KNOWLEDGE.diagnoses().diagnoses().stream()
            .filter(diagnosis -> !diagnosis.portfolioOnly())
            .toList();

    /** A value of each indicator of a diagnosis, as the score that it earns, and whether it is known yet. */
    record Cell(double score, boolean known) {}

    @Provide
    Arbitrary<List<Cell>> cells() {
        var score =
                Arbitraries.oneOf(Arbitraries.doubles().between(0, 100), Arbitraries.of(0.0, 25.0, 40.0, 50.0, 100.0));
        return Combinators.combine(score, Arbitraries.of(true, true, false))
                .as(Cell::new)
                .list()
                .ofSize(8);
    }

    private static Map<String, Double> values(Diagnosis diagnosis, List<Cell> cells, boolean all) {
        var values = new HashMap<String, Double>();
        for (var i = 0; i < diagnosis.indicators().size(); i++) {
            var indicator = Cases.KNOWLEDGE.indicator(diagnosis.indicators().get(i));
            if (all || cells.get(i).known()) {
                var log = indicator.scale() == Scale.LOG;
                var from = log ? Math.log(indicator.score0()) : indicator.score0();
                var to = log ? Math.log(indicator.score100()) : indicator.score100();
                var value = from + cells.get(i).score() / 100 * (to - from);
                var exact = log ? Math.exp(value) : value;
                values.put(indicator.id().value(), indicator.integral() ? Math.rint(exact) : exact);
            }
        }
        return values;
    }

    private static Finding finding(Diagnosis diagnosis, Map<String, Double> values) {
        return Cases.finding(Cases.project(values), diagnosis.id(), Cutoffs.STANDARD);
    }

    @Property(tries = 400)
    void whatIsCertainHoldsWhateverTheMissingValuesTurnOutToBe(
            @ForAll @IntRange(max = 10) int which, @ForAll("cells") List<Cell> cells) {
        var diagnosis = SINGLE.get(which);
        var now = finding(diagnosis, values(diagnosis, cells, false));
        var complete = finding(diagnosis, values(diagnosis, cells, true));
        assertThat(complete.certain()).isTrue();
        assertThat(complete.state()).isIn(State.FIRES, State.SILENT);
        if (now.certain()) {
            assertThat(complete.state()).isEqualTo(now.state());
        }
        var signs = now.signs();
        for (var i = 0; i < signs.size(); i++) {
            if (signs.get(i).certain() != Truth.UNKNOWN) {
                assertThat(signs.get(i).truth()).isEqualTo(signs.get(i).certain());
                assertThat(complete.signs().get(i).truth()).isEqualTo(signs.get(i).certain());
            }
        }
    }

    @Property(tries = 400)
    void takingAValueAwayNeverMakesCertainTheOppositeOfWhatIsTrue(
            @ForAll @IntRange(max = 10) int which,
            @ForAll("cells") List<Cell> cells,
            @ForAll @IntRange(max = 7) int gone) {
        var diagnosis = SINGLE.get(which);
        var with = values(diagnosis, cells, false);
        var less = new HashMap<>(with);
        less.remove(diagnosis.indicators().get(gone % diagnosis.indicators().size()).value());
        var before = finding(diagnosis, with);
        var after = finding(diagnosis, less);
        if (after.certain()) {
            assertThat(before.certain()).isTrue();
            assertThat(before.state()).isEqualTo(after.state());
        }
    }

    /** A rule without a mean has nothing that more data could shift: what is judged stays judged. */
    @Property(tries = 300)
    void aRuleOfSingleSignsNeverChangesItsMindWhenDataComeIn(
            @ForAll @IntRange(max = 10) int which, @ForAll("cells") List<Cell> cells) {
        var diagnosis = SINGLE.get(which);
        var now = finding(diagnosis, values(diagnosis, cells, false));
        if (hasMean(diagnosis.fires()) || now.state() == State.CANNOT_JUDGE) {
            return;
        }
        assertThat(now.certain()).isTrue();
        assertThat(finding(diagnosis, values(diagnosis, cells, true)).state()).isEqualTo(now.state());
    }

    @Property(tries = 300)
    void withFewerThanHalfOfItsIndicatorsNothingIsJudged(
            @ForAll @IntRange(max = 10) int which, @ForAll("cells") List<Cell> cells) {
        var diagnosis = SINGLE.get(which);
        var values = values(diagnosis, cells, false);
        if (2 * values.size() < diagnosis.indicators().size()) {
            assertThat(finding(diagnosis, values).state()).isEqualTo(State.CANNOT_JUDGE);
        }
    }

    private static final Arbitrary<Truth> TRUTH = Arbitraries.of(Truth.class);

    @Provide
    Arbitrary<List<Truth>> truths() {
        return TRUTH.list().ofMinSize(1).ofMaxSize(6);
    }

    /** The table of three values is what is left when every unknown is tried both ways. */
    @Property
    void theLogicIsExactlyWhatAllCompletionsAgreeOn(
            @ForAll("truths") List<Truth> parts, @ForAll @IntRange(min = 1, max = 6) int count) {
        var yes = false;
        var no = false;
        var open = (int) parts.stream().filter(part -> part == Truth.UNKNOWN).count();
        for (var bits = 0; bits < 1 << open; bits++) {
            var held = 0;
            var at = 0;
            for (var part : parts) {
                var holds = part == Truth.UNKNOWN ? (bits >> at++ & 1) == 1 : part == Truth.YES;
                held += holds ? 1 : 0;
            }
            yes |= held >= count;
            no |= held < count;
        }
        var expected = yes && no ? Truth.UNKNOWN : Truth.of(yes);
        assertThat(Truth.atLeast(count, parts)).isEqualTo(expected);
        assertThat(Truth.all(parts)).isEqualTo(Truth.atLeast(parts.size(), parts));
        assertThat(Truth.any(parts)).isEqualTo(Truth.atLeast(1, parts));
    }

    private static boolean hasMean(@org.jspecify.annotations.Nullable Condition condition) {
        return condition != null && condition.toString().contains("OfMean");
    }
}
