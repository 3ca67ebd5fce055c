package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.HeatMapPlot;
import qunheng.chart.plot.HeatRow;
import qunheng.model.InvalidValue;
import qunheng.regional.dynamics.MarkovChain;
import qunheng.regional.dynamics.QuantileClasses;
import qunheng.regional.table.TableValues;

/** How units move between classes from one year to the next, all years together. */
public final class MarkovFigure {
    private static final int CLASSES = 5;

    private MarkovFigure() {}

    /**
     * Units that have a value in every year, in fifths of each year.
     *
     * @throws InvalidValue for fewer than two years, or fewer units than classes
     */
    public static Figure of(FigureContext context, Subject.Slice subject, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var years = new TableValues(subject.table()).years();
        if (years.size() < 2) {
            throw new InvalidValue("regional.twoYears", years.size());
        }
        var data = years.stream().map(year -> subject.in(year).data()).toList();
        var units = subject.unmixed(context.knowledge()).present(context.knowledge()).stream()
                .filter(unit -> data.stream().noneMatch(d -> Double.isNaN(d.of(unit))))
                .toList();
        var panel = units.stream()
                .map(unit -> data.stream().mapToDouble(d -> d.of(unit)).toArray())
                .toArray(double[][]::new);
        var classes = QuantileClasses.BY_YEAR.of(panel, CLASSES);
        var chain = MarkovChain.of(classes, CLASSES);
        var names = IntStream.rangeClosed(1, CLASSES)
                .mapToObj(c -> c == 1
                        ? context.get("chart.markov.lowest")
                        : c == CLASSES ? context.get("chart.markov.highest") : context.get("chart.markov.class", c))
                .toList();
        var rows = new ArrayList<HeatRow>();
        var table = new ArrayList<List<Cell>>();
        for (var from = 0; from < CLASSES; from++) {
            var cells = new ArrayList<HeatRow.Cell>();
            var line = new ArrayList<Cell>();
            line.add(Cell.text(names.get(from)));
            for (var to = 0; to < CLASSES; to++) {
                var p = chain.probability(from, to);
                var shown = Double.isNaN(p) ? "" : Figures.decimals(context, "0.00").format(p);
                cells.add(new HeatRow.Cell(
                        from + ">" + to,
                        p * 100,
                        true,
                        shown,
                        context.get(
                                "chart.markov.tooltip", names.get(from), names.get(to), shown, chain.count(from, to))));
                line.add(Figures.threeCell(context, p));
            }
            line.add(Cell.number(Figures.shown(context, chain.stay(from)), chain.stay(from)));
            table.add(line);
            rows.add(new HeatRow("", names.get(from), cells));
        }
        var header = new ArrayList<String>();
        header.add(context.get("chart.markov.from"));
        names.forEach(name -> header.add(context.get("chart.markov.to", name)));
        header.add(context.get("chart.markov.stay"));
        var plot = new HeatMapPlot(
                context.theme(),
                names,
                rows,
                new HeatMapPlot.Legend(
                        context.get("chart.markov.legend"), context.get("chart.noData"), ""));
        var picked = units.stream().filter(unit -> unit.code().equals(marks.selected())).findFirst();
        var notes = new ArrayList<String>();
        notes.add(context.get("chart.markov.note", panel.length, years.size(), CLASSES));
        picked.ifPresent(unit -> {
            plot.outline(steps(classes[units.indexOf(unit)]));
            notes.add(context.get("chart.markov.picked", words.shortName(unit)));
        });
        var mobility = context.get("chart.markov.mobility", Figures.three(context, chain.mobility()));
        notes.add(mobility);
        var description = new ChartDescription(
                context.get("chart.markov.title", words.overYears()),
                words.source(),
                words.notes(notes),
                new ChartTable(header, table),
                context.get("chart.markov.summary", words.overYears(), mobility));
        return Figure.of(plot, description, context.theme(), 560, 320);
    }

    /** The cells through which one unit went. */
    private static Set<String> steps(int[] path) {
        return IntStream.range(1, path.length)
                .mapToObj(t -> path[t - 1] + ">" + path[t])
                .collect(Collectors.toSet());
    }
}
