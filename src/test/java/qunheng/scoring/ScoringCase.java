package qunheng.scoring;

import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.Observation;
import qunheng.model.Weights;

/**
 * A lens of the first {@link #PLACES} indicators, weights, and one profile: a score or nothing for each of these
 * indicators, repeated over the rest of the catalogue, and whether it applies.
 */
record ScoringCase(Lens lens, Weights weights, List<@Nullable Double> goodness, List<Boolean> applicable) {
    /** Few, so that lenses and changed places meet. */
    static final int PLACES = 12;

    ProfileValues values() {
        var size = KNOWLEDGE.indicators().size();
        var values = new double[size];
        var applies = new boolean[size];
        for (var i = 0; i < size; i++) {
            var score = score(i);
            values[i] = score == null ? Double.NaN : ProfileFixture.worth(KNOWLEDGE.indicators().get(i), score);
            applies[i] = applies(i);
        }
        return new ProfileValues(2024, values, applies, new @Nullable Observation[size]);
    }

    LensAssessment assess() {
        return LensEngine.of(KNOWLEDGE, lens, weights).assess(values());
    }

    @Nullable Double score(int place) {
        return goodness.get(place % PLACES);
    }

    boolean applies(int place) {
        return applicable.get(place % PLACES);
    }

    ScoringCase with(int place, @Nullable Double score) {
        var changed = new ArrayList<>(goodness);
        changed.set(place, score);
        return new ScoringCase(lens, weights, changed, applicable);
    }

    ScoringCase through(Lens other) {
        return new ScoringCase(other, weights, goodness, applicable);
    }

    static Arbitrary<ScoringCase> arbitrary() {
        var goodness = scores().injectNull(0.4).list().ofSize(PLACES);
        var applies = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)).list().ofSize(PLACES);
        return lenses().flatMap(lens -> Combinators.combine(weights(lens), goodness, applies)
                .as((weights, scores, applicable) -> new ScoringCase(lens, weights, scores, applicable)));
    }

    static Arbitrary<Double> scores() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(i -> i * 5.0), Arbitraries.doubles().between(0, 100));
    }

    static Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, PLACES - 1);
    }

    private static Arbitrary<Lens> lenses() {
        var indicators = places().set().ofMinSize(1).ofMaxSize(4);
        return indicators.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4).map(ScoringCase::build);
    }

    private static Lens build(List<List<Set<Integer>>> tree) {
        var criteria = new ArrayList<Criterion>();
        for (var c = 0; c < tree.size(); c++) {
            var subs = new ArrayList<SubCriterion>();
            for (var s = 0; s < tree.get(c).size(); s++) {
                var ids = tree.get(c).get(s).stream().map(i -> KNOWLEDGE.indicators().get(i).id().value());
                subs.add(TinyLens.sub("C" + c + "-" + s, ids.toArray(String[]::new)));
            }
            criteria.add(TinyLens.criterion("C" + c, subs.toArray(SubCriterion[]::new)));
        }
        return TinyLens.lens(criteria.toArray(Criterion[]::new));
    }

    private static Arbitrary<Weights> weights(Lens lens) {
        var nodes = new ArrayList<String>();
        for (var criterion : lens.criteria()) {
            nodes.add(criterion.id());
            for (var sub : criterion.subCriteria()) {
                nodes.add(sub.id());
                sub.indicators().forEach(i -> nodes.add(sub.id() + "/" + i.value()));
            }
        }
        return Arbitraries.of(0.0, 0.5, 1.0, 1.0, 2.0, 3.7).list().ofSize(nodes.size()).map(list -> {
            var weights = Weights.EQUAL;
            for (var i = 0; i < list.size(); i++) {
                weights = weights.with(lens.id(), nodes.get(i), list.get(i));
            }
            return weights;
        });
    }
}
