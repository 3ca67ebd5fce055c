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
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.DivergingRow;
import qunheng.chart.plot.DivergingStackPlot;
import qunheng.model.InvalidValue;
import qunheng.regional.dynamics.ShiftShare;
import qunheng.regional.dynamics.ShiftShare.Components;
import qunheng.regional.dynamics.ShiftShare.Method;
import qunheng.regional.table.TableValues;

/** The change of every unit between two years as parts that add up to it: national, mix, regional, allocation. */
public final class ShiftShareFigure {
    private ShiftShareFigure() {}

    /**
     * @param from the first year; the subject's is the last
     * @param dynamic whether the years between are split one by one and added up
     * @throws InvalidValue for fewer than two years or industries, a negative value, or a mixed sample
     */
    public static Figure of(
            FigureContext context, Subject.Slice subject, int from, Method method, boolean dynamic, RegionMarks marks) {
        if (from >= subject.year()) {
            throw new InvalidValue("regional.twoYears", 1);
        }
        var everything = new Subject.Slice(subject.table(), null, subject.year(), subject.sample());
        var words = new SubjectWords(context, everything);
        var values = new TableValues(subject.table());
        var codes = everything.unmixed(context.knowledge()).present(context.knowledge()).stream()
                .map(region -> region.code())
                .toList();
        var pairs = values.years().stream()
                .filter(year -> year >= from && year <= subject.year())
                .filter(year -> dynamic || year == from || year == subject.year())
                .map(year -> values.pairs(codes, year))
                .toList();
        var components = ShiftShare.dynamic(pairs.stream().map(TableValues.Pairs::table).toList(), method).stream()
                .sorted(Comparator.comparingDouble(Components::change).reversed())
                .toList();
        var parts = new ArrayList<>(List.of(
                context.get("chart.shiftShare.national"),
                context.get("chart.shiftShare.mix"),
                context.get("chart.shiftShare.regional")));
        if (method == Method.ESTEBAN_MARQUILLAS) {
            parts.add(context.get("chart.shiftShare.allocation"));
        }
        var rows = components.stream().map(c -> row(context, words, c, parts, marks)).toList();
        var low = rows.stream().mapToDouble(r -> Math.min(r.total(), r.reach(false))).min().orElse(0);
        var high = rows.stream().mapToDouble(r -> Math.max(r.total(), r.reach(true))).max().orElse(0);
        var axis = AxisTicks.linear(
                words.quantity(), Math.min(0, low), Math.max(0, high), 4, context.messages().locale());
        var plot = new DivergingStackPlot(
                context.theme(),
                rows,
                parts,
                context.get("chart.shiftShare.change"),
                axis,
                more -> context.get("chart.ranking.more", more));
        plot.select(marks.selected());
        var absent = pairs.stream().mapToInt(TableValues.Pairs::absent).sum();
        return Figure.of(
                plot,
                description(
                        context, words, components, parts, new Split(from, subject.year(), method, dynamic), absent),
                context.theme(),
                620,
                Math.max(220, rows.size() * 17.0 + 90));
    }

    private record Split(int from, int to, Method method, boolean dynamic) {
        String name(FigureContext context) {
            var plain = context.messages().of(method, "chart");
            return dynamic ? context.get("chart.shiftShare.dynamic", plain) : plain;
        }
    }

    private static List<Double> parts(Components of, int count) {
        return List.of(of.national(), of.mix(), of.regional(), of.allocation()).subList(0, count);
    }

    private static DivergingRow row(
            FigureContext context, SubjectWords words, Components of, List<String> names, RegionMarks marks) {
        var region = context.knowledge().region(of.region()).orElseThrow();
        var parts = parts(of, names.size());
        var lines = new ArrayList<String>();
        lines.add(context.get("chart.shiftShare.tooltip", context.in(region.name()), signed(context, of.change())));
        for (var i = 0; i < parts.size(); i++) {
            lines.add(context.get("chart.shiftShare.part", names.get(i), signed(context, parts.get(i))));
        }
        return new DivergingRow(
                of.region(),
                words.shortName(region),
                parts,
                of.change(),
                signed(context, of.change()),
                String.join("\n", lines),
                marks.own().contains(of.region()));
    }

    private static ChartDescription description(
            FigureContext context,
            SubjectWords words,
            List<Components> components,
            List<String> parts,
            Split split,
            int absent) {
        var rows = new ArrayList<List<Cell>>();
        for (var of : components) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(context.in(context.knowledge().region(of.region()).orElseThrow().name())));
            row.add(cell(context, of.change()));
            parts(of, parts.size()).forEach(part -> row.add(cell(context, part)));
            rows.add(row);
        }
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.unit"));
        header.add(context.get("chart.shiftShare.change"));
        header.addAll(parts);
        var notes = new ArrayList<String>();
        notes.add(context.get(
                split.method() == Method.DUNN
                        ? "chart.shiftShare.note.dunn"
                        : "chart.shiftShare.note.estebanMarquillas"));
        if (split.dynamic()) {
            notes.add(context.get("chart.shiftShare.note.dynamic"));
        }
        notes.add(context.get("chart.shiftShare.note.base"));
        var undefined = components.stream().filter(of -> Double.isNaN(of.regional())).count();
        if (undefined > 0) {
            notes.add(context.get("chart.shiftShare.note.zero", undefined));
        }
        if (absent > 0) {
            notes.add(context.get("chart.quotient.absent", absent));
        }
        var first = context.numbers().year(split.from());
        var last = context.numbers().year(split.to());
        return new ChartDescription(
                context.get("chart.shiftShare.title", split.name(context), words.overYears(), first, last),
                words.source(),
                words.notes(notes),
                new ChartTable(header, rows),
                context.get(
                        "chart.shiftShare.summary",
                        words.overYears(),
                        first,
                        last,
                        components.stream()
                                .limit(5)
                                .map(of -> words.shortName(context.knowledge().region(of.region()).orElseThrow())
                                        + ' ' + signed(context, of.change()))
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
    }

    private static Cell cell(FigureContext context, double value) {
        return Cell.number(signed(context, value), value);
    }

    /** With the sign of a change, a minus as long as the plus. */
    private static String signed(FigureContext context, double value) {
        var plain = Figures.shown(context, Math.abs(value) < 1000 ? Math.round(value * 100) / 100.0 : value);
        return value > 0 ? '+' + plain : plain.replace('-', '\u2212');
    }
}
