package qunheng.ui.tier;

import qunheng.knowledge.Gate;
import qunheng.knowledge.PackItem;
import qunheng.model.IndicatorId;
import qunheng.text.NumberFormats;
import qunheng.tiering.AnswerWords;
import qunheng.tiering.GateResult;

/**
 * The numbers of a gate as people read them, each kind in its own unit.
 *
 * @param value what was measured; a dash when nothing could be
 * @param interval what it can still become; empty when it is settled or has no interval
 * @param asked the threshold with its direction, for example ≥ 55
 * @param end where the scale of the bullet chart ends; NaN when there is nothing to draw
 */
record GateFigures(String value, String interval, String asked, double end) {
    static GateFigures of(Judged judged, GateResult result) {
        return switch (result.gate()) {
            case Gate.Coverage g -> percent(judged, result);
            case Gate.EvidenceShare g -> percent(judged, result);
            case Gate.LensScore g -> points(judged, result);
            case Gate.EveryCriterion g -> points(judged, result);
            case Gate.IndicatorMean g -> points(judged, result);
            case Gate.IndicatorAtLeast g -> indicator(judged, result, g.indicator(), "tier.atLeast");
            case Gate.IndicatorAtMost g -> indicator(judged, result, g.indicator(), "tier.atMost");
            case Gate.CompleteAssessment g -> counted(judged, result);
            case Gate.Reviewers g -> counted(judged, result);
            case Gate.EarlierAssessment g -> counted(judged, result);
            case Gate.Improvement g -> counted(judged, result);
            case Gate.AnyOf g -> new GateFigures("", "", judged.text("tier.anyOf"), Double.NaN);
            case Gate.AllOf g -> new GateFigures("", "", judged.text("tier.allOf"), Double.NaN);
            case Gate.RankWithin g -> first(judged, result);
            case Gate.Answer g -> answer(judged, result, g);
            case Gate.Points g -> percent(judged, result);
            case Gate.AnswerShare g -> percent(judged, result);
            case Gate.Events g -> counted(judged, result);
        };
    }

    private static GateFigures percent(Judged judged, GateResult result) {
        return new GateFigures(
                Double.isNaN(result.value())
                        ? NumberFormats.MISSING
                        : judged.text("tier.percent", judged.numbers().value(rounded(result.value()))),
                settled(result) ? "" : interval(judged, result),
                judged.text("tier.atLeast", judged.numbers().percent(result.threshold() / 100)),
                100);
    }

    /** A place among others: the smaller the better. */
    private static GateFigures first(Judged judged, GateResult result) {
        return new GateFigures(
                Double.isNaN(result.value())
                        ? NumberFormats.MISSING
                        : judged.text("tier.first", rounded(result.value())),
                "",
                judged.text("tier.atMost", judged.text("tier.first", rounded(result.threshold()))),
                100);
    }

    private static GateFigures answer(Judged judged, GateResult result, Gate.Answer gate) {
        var item = judged.pack().item(gate.item()).orElseThrow();
        var number = item.kind() != PackItem.Kind.YES_NO;
        var value = Double.isNaN(result.value())
                ? NumberFormats.MISSING
                : number ? judged.in(AnswerWords.of(item, result.value())) : yesOrNo(judged, result.value());
        return new GateFigures(
                value,
                "",
                number ? judged.in(AnswerWords.wanted(gate, item)) : yesOrNo(judged, result.threshold()),
                number ? Math.max(1.5 * result.threshold(), largest(result)) : Double.NaN);
    }

    private static String yesOrNo(Judged judged, double value) {
        return value >= 1 ? judged.text("tier.yes") : judged.text("tier.no");
    }

    private static GateFigures points(Judged judged, GateResult result) {
        return new GateFigures(
                judged.numbers().score(result.value()),
                settled(result) ? "" : interval(judged, result),
                judged.text("tier.atLeast", judged.numbers().value(result.threshold())),
                100);
    }

    private static GateFigures counted(Judged judged, GateResult result) {
        return new GateFigures(
                judged.numbers().value(result.value()),
                settled(result) ? "" : interval(judged, result),
                judged.text("tier.atLeast", judged.numbers().value(result.threshold())),
                Math.max(result.threshold(), largest(result)));
    }

    private static double largest(GateResult result) {
        return Math.max(
                Double.isNaN(result.value()) ? 0 : result.value(), Double.isNaN(result.high()) ? 0 : result.high());
    }

    private static GateFigures indicator(Judged judged, GateResult result, IndicatorId id, String relation) {
        var indicator = judged.knowledge().indicator(id);
        var end = indicator.rubric() ? 4 : Math.max(1.5 * result.threshold(), largest(result));
        return new GateFigures(
                Double.isNaN(result.value()) ? NumberFormats.MISSING : judged.value(indicator, result.value()),
                "",
                judged.text(relation, judged.value(indicator, result.threshold())),
                end);
    }

    private static String interval(Judged judged, GateResult result) {
        return judged.numbers().value(rounded(result.low())) + '–' + judged.numbers().value(rounded(result.high()));
    }

    /** To one decimal, as scores are shown. */
    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static boolean settled(GateResult result) {
        return Double.isNaN(result.low()) || Double.isNaN(result.high()) || result.low() == result.high();
    }
}
