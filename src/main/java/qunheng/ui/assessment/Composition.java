package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import qunheng.knowledge.Lens;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/**
 * What the score of one lens is made of.
 *
 * @param sentences why the score is what it is, in words, most important first
 * @param parts the criteria in the lens's order; the contributions add up to {@code score}
 */
public record Composition(
        String lensId,
        String lens,
        String question,
        String source,
        double score,
        double low,
        double high,
        boolean headline,
        List<String> sentences,
        List<Part> parts) {

    /**
     * One criterion.
     *
     * @param score NaN when it has none
     * @param contribution points of the lens's score
     * @param share part of the lens's weight, 0–1
     * @param why why there is no score, or the share and the score that the contribution is made of
     */
    public record Part(
            String id,
            String name,
            double score,
            double low,
            double high,
            double contribution,
            double share,
            String why) {
        public boolean scored() {
            return !Double.isNaN(score);
        }
    }

    static Composition of(Reading reading, Lens lens) {
        var result = reading.result(lens);
        var parts = new ArrayList<Part>();
        for (var criterion : result.criteria()) {
            parts.add(new Part(
                    criterion.id(),
                    LensCard.criterionName(reading, lens, criterion.id()),
                    criterion.score(),
                    criterion.low(),
                    criterion.high(),
                    criterion.contribution(),
                    criterion.weightShare(),
                    why(reading, criterion)));
        }
        return new Composition(
                lens.id(),
                reading.in(lens.shortName()),
                reading.in(lens.question()),
                reading.citation(lens.citation()),
                result.score(),
                result.low(),
                result.high(),
                result.headline(),
                sentences(reading, lens, result, parts),
                List.copyOf(parts));
    }

    private static String why(Reading reading, CriterionScore criterion) {
        if (criterion.scored()) {
            return reading.text(
                    "assessment.part.made",
                    reading.numbers().percent(criterion.weightShare()),
                    reading.numbers().score(criterion.score()),
                    reading.numbers().score(criterion.contribution()));
        }
        var live = criterion.subs().stream().filter(s -> s.applicable()).count();
        var scored = criterion.subs().stream().filter(s -> s.scored()).count();
        if (live == 0) {
            return reading.text("assessment.part.nothingApplies");
        }
        if (scored * 2 >= live) {
            return reading.text("assessment.part.weightsZero");
        }
        return reading.text("assessment.part.halfFilled", scored, live, (live + 1) / 2);
    }

    private static List<String> sentences(Reading reading, Lens lens, LensAssessment result, List<Part> parts) {
        var sentences = new ArrayList<String>();
        var scored = parts.stream().filter(Part::scored).toList();
        var name = reading.in(lens.shortName());
        if (result.filled() == 0) {
            return List.of(reading.text("assessment.why.nothing", name));
        }
        if (!result.headline()) {
            sentences.add(reading.text(
                    "assessment.why.noHeadline",
                    name,
                    reading.numbers().percent(result.coverage()),
                    scored.size(),
                    parts.size()));
        } else {
            sentences.add(reading.text(
                    Weighting.equal(reading, lens) ? "assessment.why.equal" : "assessment.why.weighted",
                    name,
                    reading.score(result.score()),
                    scored.size()));
        }
        if (scored.size() > 1) {
            var most = scored.stream().max(Comparator.comparingDouble(Part::contribution)).orElseThrow();
            var least = scored.stream().min(Comparator.comparingDouble(Part::score)).orElseThrow();
            var same = most.equals(least);
            sentences.add(reading.text(
                    same ? "assessment.why.extremesSame" : "assessment.why.extremes",
                    most.name(),
                    reading.numbers().score(most.contribution()),
                    least.name(),
                    reading.score(least.score())));
        }
        var open = parts.stream().filter(p -> !p.scored()).map(Part::name).toList();
        if (!open.isEmpty() && result.headline()) {
            sentences.add(reading.text("assessment.why.left", reading.list(open)));
        }
        var missing = result.applicable() - result.filled();
        if (missing > 0) {
            sentences.add(reading.text(
                    "assessment.why.interval", missing, reading.score(result.low()), reading.score(result.high())));
        }
        return List.copyOf(sentences);
    }
}
