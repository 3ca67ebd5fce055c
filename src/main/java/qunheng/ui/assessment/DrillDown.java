package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.Observation;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.SubScore;

/** Makes the tree lens → criterion → sub-criterion → indicator → observation. */
final class DrillDown {
    private final Reading reading;
    private final Lens lens;

    private DrillDown(Reading reading, Lens lens) {
        this.reading = reading;
        this.lens = lens;
    }

    static DrillDownRow of(Reading reading, Lens lens) {
        return new DrillDown(reading, lens).root();
    }

    private DrillDownRow root() {
        var result = reading.result(lens);
        var children = new ArrayList<DrillDownRow>();
        for (var i = 0; i < lens.criteria().size(); i++) {
            children.add(criterion(i, result.criteria().get(i)));
        }
        return new DrillDownRow(
                lens.id(),
                DrillDownRow.Level.LENS,
                "",
                reading.in(lens.shortName()),
                result.score(),
                result.low(),
                result.high(),
                reading.score(result.score()),
                result.filled() + "/" + result.applicable(),
                result.score(),
                reading.numbers().score(result.score()),
                null,
                Double.NaN,
                "",
                "",
                "",
                "",
                result.headline() || !result.scored() ? "" : reading.text("assessment.state.noHeadline"),
                false,
                result.scored(),
                null,
                null,
                children);
    }

    private DrillDownRow criterion(int position, CriterionScore score) {
        var criterion = lens.criteria().get(position);
        var path = lens.id() + '/' + criterion.id();
        var children = new ArrayList<DrillDownRow>();
        for (var i = 0; i < criterion.subCriteria().size(); i++) {
            children.add(sub(path, criterion.subCriteria().get(i), score.subs().get(i)));
        }
        return node(
                path,
                DrillDownRow.Level.CRITERION,
                criterion.id(),
                reading.in(criterion.name()),
                new Figures(score.score(), score.low(), score.high(), score.contribution(), score.weightShare()),
                score.filled() + "/" + score.applicable(),
                criterion.id(),
                score.scored() ? "" : reading.text("assessment.state.noScore"),
                children);
    }

    private DrillDownRow sub(String parent, SubCriterion sub, SubScore score) {
        var path = parent + '/' + sub.id();
        var children = new ArrayList<DrillDownRow>();
        for (var indicator : score.indicators()) {
            children.add(indicator(path, sub, indicator, score.weightShare() > 0));
        }
        var applicable = score.indicators().stream().filter(IndicatorScore::applicable).count();
        var filled = score.indicators().stream().filter(i -> i.applicable() && !i.missing()).count();
        var state = !score.applicable()
                ? reading.text("assessment.state.notApplicable")
                : score.scored() ? "" : reading.text("assessment.state.noScore");
        return node(
                path,
                DrillDownRow.Level.SUB_CRITERION,
                sub.id(),
                reading.in(sub.name()),
                new Figures(score.score(), score.low(), score.high(), score.contribution(), score.weightShare()),
                filled + "/" + applicable,
                sub.id(),
                state,
                children);
    }

    private record Figures(double score, double low, double high, double contribution, double share) {
        boolean counts() {
            return !Double.isNaN(score) && share > 0;
        }
    }

    private DrillDownRow node(
            String path,
            DrillDownRow.Level level,
            String id,
            String name,
            Figures figures,
            String coverage,
            String weightNode,
            String state,
            List<DrillDownRow> children) {
        var weight = reading.project().weights().weight(lens.id(), weightNode);
        return new DrillDownRow(
                path,
                level,
                id,
                name,
                figures.score(),
                figures.low(),
                figures.high(),
                reading.score(figures.score()),
                coverage,
                figures.contribution(),
                figures.counts() ? reading.numbers().score(figures.contribution()) : "",
                weightNode,
                weight,
                reading.numbers().editable(weight),
                figures.counts() ? reading.numbers().percent(figures.share()) : "",
                "",
                "",
                state,
                false,
                figures.counts(),
                null,
                null,
                children);
    }

    private DrillDownRow indicator(String parent, SubCriterion sub, IndicatorScore score, boolean subCounts) {
        var indicator = reading.knowledge().indicator(score.id());
        var index = reading.index(score.id());
        var values = reading.assessment().values();
        var used = values.observation(index).orElse(null);
        var weightNode = Weighting.leaf(sub.id(), score.id().value());
        var weight = reading.project().weights().weight(lens.id(), weightNode);
        var counts = subCounts && score.applicable() && !score.missing() && score.weightShare() > 0;
        var missing = score.applicable() && score.missing();
        var path = parent + '/' + score.id().value();
        return new DrillDownRow(
                path,
                DrillDownRow.Level.INDICATOR,
                score.id().value(),
                reading.in(indicator.name()),
                score.applicable() ? score.score() : Double.NaN,
                missing ? 0 : score.applicable() ? score.score() : Double.NaN,
                missing ? 100 : score.applicable() ? score.score() : Double.NaN,
                score.applicable() && !score.missing() ? reading.score(score.score()) : "",
                "",
                score.contribution(),
                counts ? reading.numbers().score(score.contribution()) : "",
                weightNode,
                weight,
                reading.numbers().editable(weight),
                counts ? reading.numbers().percent(score.weightShare()) : "",
                score.missing() ? "" : reading.value(indicator, score.value()),
                used == null ? "" : reading.numbers().year(used.key().year()),
                state(score, values.stale(index)),
                values.stale(index),
                counts,
                score.id(),
                null,
                observations(path, indicator, used));
    }

    private String state(IndicatorScore score, boolean stale) {
        if (!score.applicable()) {
            return reading.text("assessment.state.notApplicable");
        }
        if (score.missing()) {
            return reading.text("assessment.state.missing");
        }
        return stale ? reading.text("assessment.state.old") : "";
    }

    private List<DrillDownRow> observations(String parent, Indicator indicator, @Nullable Observation used) {
        return reading.profile().observations().values().stream()
                .filter(o -> o.key().indicator().equals(indicator.id()))
                .sorted((a, b) -> b.key().year() != a.key().year()
                        ? Integer.compare(b.key().year(), a.key().year())
                        : a.key().compareTo(b.key()))
                .map(o -> observation(parent, indicator, o, o.equals(used)))
                .toList();
    }

    private DrillDownRow observation(String parent, Indicator indicator, Observation observation, boolean used) {
        var key = observation.key();
        var basis = reading.messages().of(key.basis(), "model");
        var year = reading.numbers().year(key.year());
        return new DrillDownRow(
                parent + '/' + year + '/' + key.basis(),
                DrillDownRow.Level.OBSERVATION,
                "",
                reading.text("assessment.observation", year, basis),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                "",
                "",
                Double.NaN,
                "",
                null,
                Double.NaN,
                "",
                "",
                reading.value(indicator, observation.value()),
                year,
                used ? reading.text("assessment.state.used") : "",
                false,
                used,
                indicator.id(),
                key,
                List.of());
    }
}
