package qunheng.chart.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;
import qunheng.knowledge.Region;

/** The units of a sample by their value, the greatest first. */
public final class RankedFigure {
    private static final int SAID = 5;

    private RankedFigure() {}

    /** Bars from zero; a value below zero has a hatched bar of its size, since a bar cannot be shorter than nothing. */
    public static Figure of(FigureContext context, Subject subject, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var ranked = ranked(context, subject);
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        var below = false;
        for (var region : ranked) {
            var value = subject.data().of(region);
            below |= value < 0;
            bars.add(new Bar(
                    region.code(),
                    words.shortName(region),
                    List.of(new Bar.Part(Math.abs(value), value < 0 ? Bar.Look.HATCHED : Bar.Look.PLAIN)),
                    words.shown(value),
                    words.tooltip(region, value),
                    marks.own().contains(region.code())));
            var rank = 1 + (int) ranked.stream().filter(other -> subject.data().of(other) > value).count();
            rows.add(List.of(
                    Cell.number(context.numbers().count(rank), rank),
                    Cell.text(context.in(region.name())),
                    Cell.number(words.shown(value), value)));
        }
        var plot = new BarListPlot(context.theme(), bars, List.of(), more -> context.get("chart.ranking.more", more));
        plot.select(marks.selected());
        var notes = new ArrayList<String>();
        if (below) {
            notes.add(context.get("chart.ranked.below"));
        }
        var description = new ChartDescription(
                context.get("chart.ranked.title", words.name()),
                words.source(),
                words.notes(notes),
                new ChartTable(
                        List.of(context.get("chart.column.rank"), context.get("chart.column.unit"), words.quantity()),
                        rows),
                context.get("chart.valueMap.summary", words.name(), ranked.size(), leading(words, subject)));
        return Figure.of(plot, description, context.theme(), 620, Math.max(160, bars.size() * 21.0 + 16));
    }

    private static List<Region> ranked(FigureContext context, Subject subject) {
        return subject.data().present(context.knowledge()).stream()
                .sorted(Comparator.comparingDouble((Region region) -> subject.data().of(region)).reversed())
                .toList();
    }

    /** The first units in words. */
    static String leading(SubjectWords words, Subject subject) {
        return ranked(words.context(), subject).stream()
                .limit(SAID)
                .map(region -> words.shortName(region) + ' ' + words.shown(subject.data().of(region)))
                .collect(Collectors.joining(words.context().get("chart.listSeparator")));
    }
}
