package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Fact;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Lens;
import qunheng.knowledge.Scale;
import qunheng.model.Observation;
import qunheng.ui.assessment.Explanation.Line;

/** Makes the explanation of a node of the tree: what it means, what it is made of, and where its value comes from. */
final class Explainer {
    private final Reading reading;
    private final Lens lens;
    private final DrillDownRow row;
    private final List<Line> lines = new ArrayList<>();

    private Explainer(Reading reading, Lens lens, DrillDownRow row) {
        this.reading = reading;
        this.lens = lens;
        this.row = row;
    }

    static Explanation of(Reading reading, Lens lens, DrillDownRow row) {
        var explainer = new Explainer(reading, lens, row);
        return switch (row.level()) {
            case LENS -> explainer.lens();
            case CRITERION, SUB_CRITERION -> explainer.mean();
            case INDICATOR -> explainer.indicator();
            case OBSERVATION -> explainer.observation();
        };
    }

    private Explanation lens() {
        var composition = Composition.of(reading, lens);
        line("assessment.explain.question", reading.in(lens.question()));
        line("assessment.explain.source", reading.citation(lens.citation()));
        children();
        return done(reading.sentences(composition.sentences()), null);
    }

    private Explanation mean() {
        var criterion = criterion();
        if (row.level() == DrillDownRow.Level.CRITERION) {
            line("assessment.explain.meaning", reading.in(criterion.brief()));
            line("assessment.explain.source", reading.citation(criterion.citation()));
        } else {
            criterion.subCriteria().stream()
                    .filter(s -> s.id().equals(row.id()))
                    .findFirst()
                    .ifPresent(s -> line("assessment.explain.meaning", reading.in(s.basis())));
            line("assessment.explain.partOf", reading.in(criterion.name()));
        }
        children();
        return done(answerOfMean(), null);
    }

    private String answerOfMean() {
        if (Double.isNaN(row.score())) {
            return row.level() == DrillDownRow.Level.CRITERION
                    ? Composition.of(reading, lens).parts().stream()
                            .filter(p -> p.id().equals(row.id()))
                            .map(Composition.Part::why)
                            .findFirst()
                            .orElse("")
                    : reading.text("assessment.explain.noScore");
        }
        return reading.text(
                "assessment.explain.mean",
                reading.numbers().score(row.score()),
                row.share().isEmpty() ? reading.text("assessment.explain.noShare") : row.share(),
                reading.numbers().score(row.contribution()));
    }

    /** The nodes below, each with its share and its score, so that the mean can be checked by hand. */
    private void children() {
        var made = new ArrayList<String>();
        for (var child : row.children()) {
            made.add(
                    child.counts()
                            ? reading.text(
                                    "assessment.explain.child",
                                    child.name(),
                                    child.share(),
                                    reading.numbers().score(child.score()))
                            : reading.text(
                                    "assessment.explain.childLeft",
                                    child.name(),
                                    child.state().isEmpty()
                                            ? reading.text("assessment.explain.noShare")
                                            : child.state()));
        }
        line("assessment.explain.made", String.join("\n", made));
    }

    private Explanation indicator() {
        var indicator = indicatorOfRow();
        var used = reading.assessment().values().observation(reading.index(indicator.id())).orElse(null);
        if (used != null) {
            whereFrom(used);
        }
        goalposts(indicator);
        line("assessment.explain.goalpostReason", reading.in(indicator.goalpostReason()));
        line("assessment.explain.foundAt", reading.in(indicator.source()));
        if (!indicator.typicalRange().isBlank()) {
            line("assessment.explain.typical", indicator.typicalRange() + reading.unit(indicator));
        }
        return done(answer(indicator, used), indicator);
    }

    private String answer(Indicator indicator, @Nullable Observation used) {
        if (!reading.applicable(indicator.id())) {
            return NotCounted.reason(reading, indicator.id());
        }
        if (used == null) {
            return reading.text("assessment.explain.missing");
        }
        var key = used.key();
        return reading.text(
                row.counts() ? "assessment.explain.value" : "assessment.explain.valueOnly",
                reading.value(indicator, used.value()),
                reading.numbers().year(key.year()),
                reading.messages().of(key.basis(), "model").toLowerCase(reading.messages().locale()),
                reading.numbers().score(row.score()),
                row.share(),
                row.contributionText());
    }

    private void goalposts(Indicator indicator) {
        if (indicator.rubric()) {
            var levels = new ArrayList<String>();
            for (var i = 0; i < indicator.rubricLevels().size(); i++) {
                levels.add(reading.text(
                        "assessment.explain.level",
                        i,
                        reading.in(indicator.rubricLevels().get(i)),
                        i * 25));
            }
            line("assessment.explain.levels", String.join("\n", levels));
            return;
        }
        line(
                "assessment.explain.goalposts",
                reading.text(
                        indicator.scale() == Scale.LOG ? "assessment.explain.logarithmic" : "assessment.explain.linear",
                        reading.value(indicator, indicator.score0()),
                        reading.value(indicator, indicator.score100())));
    }

    private Explanation observation() {
        var indicator = indicatorOfRow();
        var key = row.observation();
        var observation = key == null ? null : reading.profile().observations().get(key);
        if (observation == null) {
            return Explanation.EMPTY;
        }
        whereFrom(observation);
        if (indicator.rubric()) {
            var level = (int) Math.round(observation.value());
            if (level >= 0 && level < indicator.rubricLevels().size()) {
                line("assessment.explain.levelMeans", reading.in(indicator.rubricLevels().get(level)));
            }
        }
        return done(
                reading.text(
                        row.counts() ? "assessment.explain.used" : "assessment.explain.notUsed",
                        reading.in(indicator.name()),
                        row.value()),
                indicator);
    }

    /** The source and evidence of a value; what nobody entered is said to be open. */
    private void whereFrom(Observation observation) {
        var open = reading.text("assessment.explain.open");
        line("assessment.explain.valueSource", observation.source().isBlank() ? open : observation.source());
        var evidence = observation.evidence();
        if (!evidence.present()) {
            line("assessment.explain.evidence", reading.text("assessment.explain.noEvidence"));
        } else {
            var parts = new ArrayList<String>();
            parts.add(evidence.reference());
            for (var part : List.of(evidence.locator(), evidence.date())) {
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
            line("assessment.explain.evidence", String.join(" · ", parts));
            line("assessment.explain.checkedBy", evidence.checkedBy().isBlank() ? open : evidence.checkedBy());
        }
        if (evidence.reference().matches("FD?\\d{3}-\\d{3}")) {
            reading.knowledge().facts().find(evidence.reference()).ifPresent(this::fact);
        }
        if (!observation.note().isBlank()) {
            line("assessment.explain.note", observation.note());
        }
        var age = reading.assessment().year() - observation.key().year();
        if (age > qunheng.scoring.ProfileValues.FRESH_YEARS) {
            line("assessment.explain.age", reading.text("assessment.explain.old", age));
        }
    }

    /** What the document prints, when the evidence names a fact of the knowledge base. */
    private void fact(Fact fact) {
        var unit = fact.unit();
        var printed = reading.text(
                "assessment.explain.factPrinted",
                reading.in(fact.entity()),
                reading.in(fact.indicator()),
                reading.numbers().value(fact.value()) + (unit == null ? "" : " " + reading.in(unit)),
                fact.period().isBlank() ? reading.text("assessment.explain.undated") : fact.period());
        line("assessment.explain.fact", printed);
        line("assessment.explain.source", reading.citation(fact.citation()));
    }

    private Criterion criterion() {
        return lens.criteria().stream()
                .filter(c -> row.path().startsWith(lens.id() + '/' + c.id()))
                .findFirst()
                .orElseThrow();
    }

    private Indicator indicatorOfRow() {
        var id = row.indicator();
        if (id == null) {
            throw new IllegalStateException("no indicator at " + row.path());
        }
        return reading.knowledge().indicator(id);
    }

    private void line(String key, String text) {
        lines.add(new Line(reading.text(key), text));
    }

    private Explanation done(String answer, @Nullable Indicator indicator) {
        return new Explanation(
                reading.messages().of(row.level(), "assessment"),
                row.name(),
                answer,
                lines,
                indicator == null ? null : indicator.id());
    }
}
