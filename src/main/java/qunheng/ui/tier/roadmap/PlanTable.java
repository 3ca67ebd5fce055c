package qunheng.ui.tier.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.tier.StaircaseFigure;
import qunheng.knowledge.Gate;
import qunheng.model.Language;
import qunheng.scoring.LensEngine;
import qunheng.tiering.Verdict;
import qunheng.tiering.roadmap.Roadmap;
import qunheng.ui.tier.roadmap.RoadmapViewModel.Answer;

/** A plan as a table to copy and write, and as the steps of its staircase. */
final class PlanTable {
    /** The figures of the staircase and what it leads to. */
    record Stairs(StaircaseFigure.Aim aim, List<StaircaseFigure.Step> steps) {}

    private PlanTable() {}

    static ChartDescription of(Answer answer, Language language) {
        var question = answer.question();
        var words = new PlanWords(question.knowledge(), question.pack(), question.options(), language);
        var header = Stream.of(
                        "roadmap.column.indicator",
                        "roadmap.column.action",
                        "roadmap.column.from",
                        "roadmap.column.to",
                        "roadmap.column.points",
                        "roadmap.column.effort",
                        "roadmap.column.years")
                .map(words::text)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        if (answer.result() instanceof Roadmap plan) {
            words.rows(plan).forEach(row -> rows.add(List.of(
                    Cell.text(row.name()),
                    Cell.text(row.action()),
                    Cell.text(row.from()),
                    Cell.text(row.to()),
                    Cell.text(row.points()),
                    Cell.number(row.effortText(), row.effort()),
                    Cell.text(row.years()))));
        }
        var notes = new ArrayList<String>();
        notes.add(words.summary(answer.result()));
        words.sections(answer.result(), answer.sensitivity())
                .forEach(section -> section.sentences()
                        .forEach(sentence -> notes.add(words.text("roadmap.note", section.title(), sentence))));
        if (question.profile().identity().fictional()) {
            notes.addFirst(words.text("chart.note.fictional"));
        }
        var title = words.text("roadmap.chart.title", cluster(answer, language), words.tier(question.target()));
        return new ChartDescription(
                title,
                words.text(
                        "roadmap.source",
                        cluster(answer, language),
                        question.pack().id(),
                        question.pack().version()),
                notes,
                new ChartTable(header, rows),
                title);
    }

    static Stairs stairs(Answer answer, Roadmap plan, Language language) {
        var question = answer.question();
        var words = new PlanWords(question.knowledge(), question.pack(), question.options(), language);
        var lens = question.pack().lens() == null
                ? question.knowledge().lenses().getFirst().id()
                : question.pack().lens();
        var now = LensEngine.assess(
                question.knowledge(), question.project(), question.id(), question.project().assessmentYear());
        var steps = new ArrayList<StaircaseFigure.Step>();
        steps.add(new StaircaseFigure.Step(
                now.year(), now.lens(lens).score(), label(question.now(), language), 0, 0));
        for (var stair : plan.stairs()) {
            var step = new StaircaseFigure.Step(
                    stair.year(),
                    stair.assessment().lens(lens).score(),
                    label(stair.verdict(), language),
                    stair.effort(),
                    stair.rises().size());
            if (stair.year() == now.year()) {
                steps.clear();
            }
            steps.add(step);
        }
        var threshold = question.pack().tier(plan.target()).gates().stream()
                .filter(gate -> gate instanceof Gate.LensScore score && score.lens().equals(lens))
                .mapToDouble(gate -> gate.thresholds().getFirst().value())
                .findFirst()
                .orElse(Double.NaN);
        var notes = new ArrayList<String>();
        if (question.profile().identity().fictional()) {
            notes.add(words.text("chart.note.fictional"));
        }
        notes.add(words.text("roadmap.assumptions.indicative"));
        var aim = new StaircaseFigure.Aim(
                cluster(answer, language),
                words.tier(plan.target()),
                words.in(question.knowledge().lens(lens).name()),
                threshold,
                notes);
        return new Stairs(aim, steps);
    }

    private static String label(Verdict verdict, Language language) {
        return verdict.label().in(language);
    }

    private static String cluster(Answer answer, Language language) {
        var identity = answer.question().profile().identity();
        var first = language == Language.ZH ? identity.nameZh() : identity.nameEn();
        var second = language == Language.ZH ? identity.nameEn() : identity.nameZh();
        return first.isBlank() ? second : first;
    }
}
