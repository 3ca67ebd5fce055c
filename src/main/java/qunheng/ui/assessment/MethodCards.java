package qunheng.ui.assessment;

import java.util.List;
import qunheng.chart.lens.MethodWords;
import qunheng.scoring.method.LensFrame;
import qunheng.scoring.method.MethodRun;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.ui.assessment.method.MethodResults;

/** The cards under a method that is not the default: its score, named as such, with that of the default beside it. */
final class MethodCards {
    private MethodCards() {}

    static List<LensCard> of(Reading reading, List<LensCard> cards) {
        var method = MethodText.read(reading.project().choices()).method();
        return method.isDefault()
                ? cards
                : cards.stream()
                        .map(card -> method.isDefaultFor(card.lensId()) ? card : of(reading, card, method))
                        .toList();
    }

    private static LensCard of(Reading reading, LensCard card, ProjectMethod method) {
        var words = new MethodWords(reading.knowledge(), reading.project(), reading.language());
        var chip = reading.text("method.chip", words.summary(method, card.lensId()));
        var before = reading.text("method.chip.default", card.score());
        var lens = reading.knowledge().lens(card.lensId());
        try {
            var result =
                    MethodRun.of(LensFrame.of(reading.knowledge(), reading.project(), lens), method, reading.project());
            var at = result.cluster(reading.profile().id());
            var value = result.headlines()[at];
            var score = Double.isNaN(value) ? reading.text("assessment.none") : MethodResults.score(value);
            var interval = result.noInterval() == null && !Double.isNaN(value)
                    ? reading.text("assessment.card.interval", reading.interval(result.low()[at], result.high()[at]))
                    : "";
            // the bar is a scale of 0 to 100, which only the goalposts give
            var onBar = result.noInterval() == null ? value : Double.NaN;
            return with(card, chip, score, onBar, result.low()[at], result.high()[at], interval, before, interval);
        } catch (MethodRefusal refusal) {
            return with(
                    card,
                    reading.text("method.chip", reading.text("method.chip.refused")),
                    reading.text("assessment.none"),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    "",
                    before,
                    words.refusal(refusal, lens));
        }
    }

    private static LensCard with(
            LensCard card,
            String chip,
            String score,
            double value,
            double low,
            double high,
            String interval,
            String before,
            String why) {
        return new LensCard(
                card.lensId(),
                card.name(),
                card.source(),
                card.question(),
                card.headlineLens(),
                score,
                value,
                low,
                high,
                interval,
                before,
                card.coverage(),
                card.grade(),
                card.gradeText(),
                card.missing(),
                "",
                chip,
                String.join(
                        " ", card.name(), chip, score, why, before, card.coverage(), card.gradeText(), card.missing()));
    }
}
