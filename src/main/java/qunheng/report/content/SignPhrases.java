package qunheng.report.content;

import qunheng.diagnosis.Sign;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Condition.Comparison;

/** The words of a sign: what was read, and what it is held against. */
record SignPhrases(Cluster cluster) {

    Phrase name(Sign sign) {
        return switch (sign.condition()) {
            case Condition.OfIndicator one ->
                one.read() == Condition.Reading.SCORE
                        ? Phrase.of("content.sign.score", cluster.indicator(one.indicator()))
                        : cluster.indicator(one.indicator());
            case Condition.OfMean mean -> {
                var read = mean.indicators().stream()
                        .filter(id -> sign.known().contains(id) || sign.lacking().contains(id))
                        .map(cluster::indicator)
                        .toList();
                yield Phrase.of("content.sign.mean", Phrase.list(read));
            }
            case Condition.OfLens lens -> Phrase.of(cluster.knowledge().lens(lens.lens()).name());
            case Condition.OfEveryCriterion every ->
                Phrase.of("content.sign.every", cluster.knowledge().lens(every.lens()).name());
            case Condition.OfStatus status ->
                cluster.knowledge().classifications().statuses().stream()
                        .filter(label -> label.id().equals(status.status()))
                        .map(label -> Phrase.of(label.name()))
                        .findFirst()
                        .orElse(Phrase.plain(status.status()));
            case Condition.OfIndustryClasses _ -> Phrase.of("content.sign.classes");
            case Condition.OfPlace _ -> Phrase.of("content.sign.place");
            case Condition.All _, Condition.Any _, Condition.AtLeast _, Condition.Otherwise _ ->
                Phrase.of("content.sign.other");
        };
    }

    Phrase read(Sign sign) {
        if (sign.condition() instanceof Condition.OfIndicator one && one.read() != Condition.Reading.SCORE) {
            return Cluster.value(cluster.knowledge().indicator(one.indicator()), sign.value());
        }
        return Double.isNaN(sign.value()) ? Phrase.of("content.missing") : Phrase.score(sign.value());
    }

    Phrase bound(Sign sign) {
        return switch (sign.condition()) {
            case Condition.OfIndicator one -> {
                var indicator = cluster.knowledge().indicator(one.indicator());
                yield bound(
                        one.comparison(),
                        one.read() == Condition.Reading.SCORE
                                ? Phrase.score(one.bound())
                                : Cluster.value(indicator, one.bound()));
            }
            case Condition.OfMean mean -> bound(mean.comparison(), Phrase.score(mean.bound()));
            case Condition.OfLens lens -> bound(lens.comparison(), Phrase.score(lens.bound()));
            case Condition.OfEveryCriterion every -> bound(every.comparison(), Phrase.score(every.bound()));
            case Condition.OfIndustryClasses classes ->
                bound(Comparison.AT_LEAST, Phrase.plain(Integer.toString(classes.atLeast())));
            case Condition.OfPlace place ->
                Phrase.list(place.fourRegions().stream()
                        .map(region -> Phrase.of(cluster.knowledge().name(region)))
                        .toList());
            default -> Phrase.plain("–");
        };
    }

    private static Phrase bound(Comparison comparison, Phrase bound) {
        var sign =
                switch (comparison) {
                    case BELOW -> "< ";
                    case AT_MOST -> "≤ ";
                    case ABOVE -> "> ";
                    case AT_LEAST -> "≥ ";
                };
        return voice -> sign + bound.in(voice);
    }
}
