package qunheng.ui.assessment;

import java.util.List;
import qunheng.knowledge.Lens;
import qunheng.robustness.WeightBand;
import qunheng.scoring.Grade;
import qunheng.scoring.LensAssessment;

/**
 * One lens at a glance.
 *
 * @param source document and section that the lens comes from
 * @param headlineLens whether this is the lens that is read first
 * @param score to the nearest integer; a word when the data do not carry a headline
 * @param value the score behind it; NaN when the data do not carry a headline
 * @param low worst score that missing values leave possible
 * @param high best score that missing values leave possible
 * @param weights how far other weights would move the score; empty without a headline
 * @param coverage filled and applicable indicators in words
 * @param missing what is needed for a headline; empty when there is one
 * @param lowest the weakest criterion; empty when no criterion has a score
 * @param method the method of the score where it is not the default, in a few words; else empty
 * @param spoken the whole card as one text
 */
public record LensCard(
        String lensId,
        String name,
        String source,
        String question,
        boolean headlineLens,
        String score,
        double value,
        double low,
        double high,
        String interval,
        String weights,
        String coverage,
        Grade grade,
        String gradeText,
        String missing,
        String lowest,
        String method,
        String spoken) {

    static List<LensCard> of(Reading reading) {
        return reading.lenses().stream().map(lens -> of(reading, lens)).toList();
    }

    private static LensCard of(Reading reading, Lens lens) {
        var result = reading.result(lens);
        var value = result.headline() ? result.score() : Double.NaN;
        var name = reading.in(lens.shortName());
        var score = reading.score(value);
        var interval = interval(reading, result);
        var weights = weights(reading, result);
        var coverage = reading.text(
                "assessment.card.coverage",
                reading.numbers().percent(result.coverage()),
                result.filled(),
                result.applicable());
        var missing = missing(reading, result);
        var lowest = result.lowest()
                .map(c -> reading.text(
                        "assessment.card.lowest", criterionName(reading, lens, c.id()), reading.score(c.score())))
                .orElse("");
        var grade = reading.text("assessment.grade." + result.grade().name());
        return new LensCard(
                lens.id(),
                name,
                reading.text(
                        "assessment.card.source",
                        lens.document(),
                        lens.citation().section()),
                reading.in(lens.question()),
                lens.id().equals(Reading.HEADLINE_LENS),
                score,
                value,
                result.low(),
                result.high(),
                interval,
                weights,
                coverage,
                result.grade(),
                grade,
                missing,
                lowest,
                "",
                reading.text(
                        "assessment.card.spoken", name, score, interval, coverage, grade, missing, lowest, weights));
    }

    private static String interval(Reading reading, LensAssessment result) {
        var interval = reading.interval(result.low(), result.high());
        if (interval.isEmpty()) {
            return "";
        }
        return result.filled() == result.applicable()
                ? reading.text("assessment.card.complete")
                : reading.text("assessment.card.interval", interval);
    }

    private static String weights(Reading reading, LensAssessment result) {
        if (!result.headline()) {
            return "";
        }
        var band = WeightBand.of(result, WeightBand.HALF);
        return reading.text("assessment.card.weights", reading.interval(band.low(), band.high()));
    }

    private static String missing(Reading reading, LensAssessment result) {
        if (result.headline()) {
            return "";
        }
        if (result.applicable() == 0) {
            return reading.text("assessment.card.nothingApplies");
        }
        // 60 % in whole numbers, as Grade counts it.
        var needed = (result.applicable() * 6 + 9) / 10 - result.filled();
        return needed > 0
                ? reading.text("assessment.card.missing", needed)
                : reading.text("assessment.card.noCriterion");
    }

    static String criterionName(Reading reading, Lens lens, String id) {
        return lens.criteria().stream()
                .filter(c -> c.id().equals(id))
                .map(c -> reading.in(c.name()))
                .findFirst()
                .orElse(id);
    }
}
