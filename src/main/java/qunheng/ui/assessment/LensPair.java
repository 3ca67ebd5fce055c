package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.scoring.Goalposts;

/**
 * Two lenses on one profile: what they share, where they differ, and why.
 *
 * <p>Means are plain means of indicator scores, without weights: they show where a difference comes from, they are no
 * scores.
 *
 * @param difference score of the first minus score of the second; NaN unless both have a headline
 * @param sharedMean mean score of the filled indicators that both use; NaN when there is none
 * @param sentence the pair in words
 * @param overlaps criteria of the first against criteria of the second: how many indicators they share
 */
public record LensPair(
        String firstId,
        String secondId,
        String first,
        String second,
        String firstScore,
        String secondScore,
        double difference,
        String differenceText,
        int shared,
        int onlyFirst,
        int onlySecond,
        double sharedMean,
        double onlyFirstMean,
        double onlySecondMean,
        String sentence,
        List<String> firstCriteria,
        List<String> secondCriteria,
        List<List<Integer>> overlaps) {

    static List<LensPair> of(Reading reading) {
        var pairs = new ArrayList<LensPair>();
        var lenses = reading.lenses();
        for (var i = 0; i < lenses.size(); i++) {
            for (var j = i + 1; j < lenses.size(); j++) {
                pairs.add(of(reading, lenses.get(i), lenses.get(j)));
            }
        }
        return List.copyOf(pairs);
    }

    private static LensPair of(Reading reading, Lens first, Lens second) {
        var shared = new LinkedHashSet<>(first.indicators());
        shared.retainAll(Set.copyOf(second.indicators()));
        var onlyFirst = without(first.indicators(), shared);
        var onlySecond = without(second.indicators(), shared);
        var a = reading.result(first);
        var b = reading.result(second);
        var both = a.headline() && b.headline();
        var difference = both ? (double) Math.round(a.score()) - Math.round(b.score()) : Double.NaN;
        var sharedMean = mean(reading, shared);
        var firstMean = mean(reading, onlyFirst);
        var secondMean = mean(reading, onlySecond);
        var nameA = reading.in(first.shortName());
        var nameB = reading.in(second.shortName());
        var sentence = new ArrayList<String>();
        if (!both) {
            sentence.add(reading.text("assessment.pair.noComparison"));
        } else if (difference == 0) {
            sentence.add(reading.text("assessment.pair.same"));
        } else {
            var overlap = a.low() <= b.high() && b.low() <= a.high();
            sentence.add(reading.text(
                    overlap ? "assessment.pair.overlap" : "assessment.pair.apart",
                    difference > 0 ? nameA : nameB,
                    Math.abs(difference)));
        }
        sentence.add(reading.text(
                "assessment.pair.means",
                shared.size(),
                reading.score(sharedMean),
                nameA,
                onlyFirst.size(),
                reading.score(firstMean),
                nameB,
                onlySecond.size(),
                reading.score(secondMean)));
        return new LensPair(
                first.id(),
                second.id(),
                nameA,
                nameB,
                reading.score(a.headline() ? a.score() : Double.NaN),
                reading.score(b.headline() ? b.score() : Double.NaN),
                difference,
                both ? signed(difference) : reading.text("assessment.none"),
                shared.size(),
                onlyFirst.size(),
                onlySecond.size(),
                sharedMean,
                firstMean,
                secondMean,
                reading.sentences(sentence),
                names(reading, first),
                names(reading, second),
                overlaps(first, second));
    }

    static String signed(double points) {
        var rounded = Math.round(points);
        return rounded > 0 ? "+" + rounded : rounded < 0 ? "−" + -rounded : "0";
    }

    private static Set<IndicatorId> without(List<IndicatorId> all, Set<IndicatorId> some) {
        var rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static double mean(Reading reading, Set<IndicatorId> ids) {
        return ids.stream()
                .filter(id -> reading.applicable(id) && reading.filled(id))
                .mapToDouble(id -> score(reading, reading.knowledge().indicator(id)))
                .average()
                .orElse(Double.NaN);
    }

    private static double score(Reading reading, Indicator indicator) {
        return Goalposts.score(indicator, reading.assessment().values().value(reading.index(indicator.id())));
    }

    private static List<String> names(Reading reading, Lens lens) {
        return lens.criteria().stream().map(c -> reading.in(c.name())).toList();
    }

    private static List<List<Integer>> overlaps(Lens first, Lens second) {
        return first.criteria().stream()
                .map(mine -> second.criteria().stream()
                        .map(theirs -> shared(indicators(mine), indicators(theirs)))
                        .toList())
                .toList();
    }

    private static int shared(Set<IndicatorId> mine, Set<IndicatorId> theirs) {
        return (int) mine.stream().filter(theirs::contains).count();
    }

    private static Set<IndicatorId> indicators(Criterion criterion) {
        var ids = new LinkedHashSet<IndicatorId>();
        criterion.subCriteria().forEach(s -> ids.addAll(s.indicators()));
        return ids;
    }
}
