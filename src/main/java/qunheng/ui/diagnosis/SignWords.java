package qunheng.ui.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Portfolio;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Truth;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Condition.Comparison;
import qunheng.knowledge.FourRegion;
import qunheng.model.IndicatorId;
import qunheng.scoring.Goalposts;
import qunheng.text.NumberFormats;

/** Puts signs into words. */
final class SignWords {
    private final Diagnosed diagnosed;

    SignWords(Diagnosed diagnosed) {
        this.diagnosed = diagnosed;
    }

    SignLine line(Sign sign) {
        return switch (sign.condition()) {
            case Condition.OfIndicator one -> indicator(one, sign);
            case Condition.OfMean mean -> mean(mean, sign);
            case Condition.OfStatus status -> status(status, sign);
            case Condition.OfIndustryClasses classes ->
                line(
                        diagnosed.text("diagnosis.sign.classes"),
                        null,
                        sign.truth() == Truth.UNKNOWN
                                ? NumberFormats.MISSING
                                : diagnosed.numbers().value(sign.value()),
                        diagnosed.text(
                                "diagnosis.sign.atLeast", diagnosed.numbers().value(classes.atLeast())),
                        sign,
                        List.of());
            case Condition.OfPlace place ->
                line(
                        diagnosed.text("diagnosis.sign.place"),
                        null,
                        region(),
                        diagnosed.list(
                                place.fourRegions().stream().map(this::region).toList()),
                        sign,
                        List.of());
            case Condition.OfLens lens ->
                line(
                        diagnosed.in(diagnosed.knowledge().lens(lens.lens()).name()),
                        null,
                        diagnosed.numbers().score(sign.value()),
                        bound(lens.comparison(), diagnosed.numbers().value(lens.bound())),
                        sign,
                        List.of());
            case Condition.OfEveryCriterion every ->
                line(
                        diagnosed.text(
                                "diagnosis.sign.every",
                                diagnosed.in(
                                        diagnosed.knowledge().lens(every.lens()).name())),
                        null,
                        diagnosed.numbers().score(sign.value()),
                        bound(every.comparison(), diagnosed.numbers().value(every.bound())),
                        sign,
                        List.of());
            case Condition.Otherwise rest ->
                line(diagnosed.text("diagnosis.sign.otherwise"), null, "", "", sign, List.of());
            case Condition.All all -> throw new IllegalArgumentException("no single sign: " + all);
            case Condition.Any any -> throw new IllegalArgumentException("no single sign: " + any);
            case Condition.AtLeast some -> throw new IllegalArgumentException("no single sign: " + some);
        };
    }

    private SignLine indicator(Condition.OfIndicator one, Sign sign) {
        var indicator = diagnosed.indicator(one.indicator());
        var score = one.read() == Condition.Reading.SCORE;
        var name = diagnosed.in(indicator.name());
        return line(
                score ? diagnosed.text("diagnosis.sign.score", name) : name,
                one.indicator(),
                score && !Double.isNaN(sign.value())
                        ? diagnosed.text("diagnosis.points", diagnosed.numbers().score(sign.value()))
                        : diagnosed.value(indicator, sign.value()),
                bound(
                        one.comparison(),
                        score
                                ? diagnosed.text("diagnosis.points", diagnosed.numbers().value(one.bound()))
                                : diagnosed.value(indicator, one.bound())),
                sign,
                List.of());
    }

    private SignLine mean(Condition.OfMean mean, Sign sign) {
        var count = sign.known().size() + sign.lacking().size();
        return line(
                diagnosed.text("diagnosis.sign.mean", count),
                null,
                sign.known().isEmpty()
                        ? NumberFormats.MISSING
                        : diagnosed.text(
                                "diagnosis.sign.meanOf",
                                diagnosed.numbers().score(sign.value()),
                                sign.known().size(),
                                count),
                bound(mean.comparison(), diagnosed.text("diagnosis.points", diagnosed.numbers().value(mean.bound()))),
                sign,
                parts(mean.indicators(), sign));
    }

    List<SignLine.Part> parts(List<IndicatorId> indicators, Sign sign) {
        return indicators.stream()
                .filter(id -> sign.known().contains(id) || sign.lacking().contains(id))
                .map(id -> {
                    var indicator = diagnosed.indicator(id);
                    var value = diagnosed.assessment().values().value(diagnosed.knowledge().indexOf(id));
                    return new SignLine.Part(
                            diagnosed.named(id),
                            diagnosed.value(indicator, value),
                            diagnosed.numbers().score(Goalposts.score(indicator, value)),
                            Double.isNaN(value));
                })
                .toList();
    }

    private SignLine status(Condition.OfStatus status, Sign sign) {
        var name = diagnosed.knowledge().classifications().statuses().stream()
                .filter(label -> label.id().equals(status.status()))
                .map(label -> diagnosed.in(label.name()))
                .findFirst()
                .orElse(status.status());
        var answer = answer(diagnosed.answers().statuses().get(status.status()));
        return line(name, null, answer, diagnosed.text("diagnosis.yes"), sign, List.of());
    }

    String answer(@Nullable Boolean answer) {
        return diagnosed.text(
                answer == null ? "diagnosis.notAnswered" : answer ? "diagnosis.yes" : "diagnosis.no");
    }

    private String region() {
        var provinces = diagnosed.profile().place().provinces();
        if (provinces.isEmpty()) {
            return NumberFormats.MISSING;
        }
        return diagnosed
                .knowledge()
                .region(provinces.getFirst())
                .map(region ->
                        region.fourRegion() == null ? diagnosed.in(region.shortName()) : region(region.fourRegion()))
                .orElse(NumberFormats.MISSING);
    }

    private String region(FourRegion region) {
        return diagnosed.in(diagnosed.knowledge().name(region));
    }

    SignLine line(Portfolio portfolio, Portfolio.Reading reading) {
        var share = reading.measure() == Portfolio.Measure.EAST_OF_CLUSTERS
                || reading.measure() == Portfolio.Measure.EAST_OF_LEADERS;
        var value = Double.isNaN(reading.value())
                ? NumberFormats.MISSING
                : share
                        ? diagnosed.text("diagnosis.percent", diagnosed.numbers().score(reading.value()))
                        : diagnosed.numbers().value(reading.value());
        var bound = share
                ? diagnosed.text("diagnosis.percent", diagnosed.numbers().value(reading.bound()))
                : diagnosed.numbers().value(reading.bound());
        var agreements = reading.measure() == Portfolio.Measure.AGREEMENTS;
        return new SignLine(
                diagnosed.word(reading.measure()),
                null,
                diagnosed.text("diagnosis.sign.known", value, reading.known(), portfolio.profiles()),
                bound(agreements ? Comparison.BELOW : Comparison.AT_LEAST, bound),
                reading.truth(),
                diagnosed.word(reading.truth()),
                List.of());
    }

    private String bound(Comparison comparison, String bound) {
        return diagnosed.text(
                switch (comparison) {
                    case BELOW -> "diagnosis.sign.below";
                    case AT_MOST -> "diagnosis.sign.atMost";
                    case ABOVE -> "diagnosis.sign.above";
                    case AT_LEAST -> "diagnosis.sign.atLeast";
                },
                bound);
    }

    private SignLine line(
            String name,
            @Nullable IndicatorId indicator,
            String reading,
            String asked,
            Sign sign,
            List<SignLine.Part> parts) {
        var word = sign.applies() ? diagnosed.word(sign.truth()) : diagnosed.text("diagnosis.sign.notApplicable");
        return new SignLine(name, indicator, reading, asked, sign.truth(), word, parts);
    }
}
