package qunheng.chart.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.Dot;
import qunheng.chart.plot.ScatterPlot;
import qunheng.chart.plot.ScatterPlot.Corners;
import qunheng.chart.plot.ScatterPlot.Spot;
import qunheng.chart.plot.ScatterPlot.Trace;
import qunheng.model.InvalidValue;
import qunheng.regional.dynamics.GrowthShare;
import qunheng.regional.table.TableValues;

/**
 * Specialisation against growth: of one industry in every unit, or of every industry in the picked unit. The cuts are
 * LQ = 1 and the growth of everything together.
 */
public final class GrowthShareFigure {
    private static final double LARGEST = 22;

    /** Powers of 2 from 1 beyond which a bubble stands at the edge. */
    private static final int FURTHEST = 4;

    private GrowthShareFigure() {}

    private record Bubble(String key, String name, GrowthShare.Point point, boolean own) {}

    /**
     * @param from the first year; the subject's is the last
     * @throws InvalidValue for fewer than two years or industries, a negative value, a mixed sample, or all industries
     *     without a picked unit
     */
    public static Figure of(FigureContext context, Subject.Slice subject, int from, RegionMarks marks) {
        var knowledge = context.knowledge();
        var theme = context.theme();
        if (from >= subject.year()) {
            throw new InvalidValue("regional.twoYears", 1);
        }
        var words = new SubjectWords(context, subject);
        var codes = subject.unmixed(knowledge).present(knowledge).stream().map(r -> r.code()).toList();
        var values = new TableValues(subject.table());
        var last = values.pairs(codes, subject.year());
        var first = values.pairs(codes, from);
        var shares = GrowthShare.of(first.table(), last.table());
        var bubbles = bubbles(context, subject, shares, marks);
        var reference = shares.getFirst().referenceGrowth() * 100;
        var drawn = bubbles.stream()
                .filter(b -> b.point().quotient() > 0 && Double.isFinite(b.point().growth()))
                .toList();
        var quotients = drawn.stream().mapToDouble(b -> b.point().quotient()).toArray();
        var growth = drawn.stream().mapToDouble(b -> b.point().growth() * 100).toArray();
        var locale = context.messages().locale();
        var x = AxisTicks.powersOfTwo(
                context.get("chart.growthShare.x"),
                Math.clamp((int) Math.floor(AxisTicks.log2(Arrays.stream(quotients).min().orElse(1))), -FURTHEST, -1),
                Math.clamp((int) Math.ceil(AxisTicks.log2(Arrays.stream(quotients).max().orElse(1))), 1, FURTHEST),
                locale);
        var y = AxisTicks.linear(
                context.get("chart.growthShare.y", year(context, from), year(context, subject.year())),
                Math.min(reference, Arrays.stream(growth).min().orElse(0)),
                Math.max(reference, Arrays.stream(growth).max().orElse(0)),
                5,
                locale);
        var most = drawn.stream().mapToDouble(b -> b.point().size()).max().orElse(1);
        var dots = drawn.stream()
                .map(b -> new Dot(
                        b.key(),
                        Math.clamp(AxisTicks.log2(b.point().quotient()), x.low(), x.high()),
                        b.point().growth() * 100,
                        3 + (LARGEST - 3) * Math.sqrt(b.point().size() / most),
                        theme.series(0),
                        true,
                        b.name(),
                        tooltip(context, words, b),
                        b.own()))
                .toList();
        var traces = List.of(
                new Trace(List.of(new Spot(0, y.low()), new Spot(0, y.high())), theme.text(), 1.2, false, ""),
                new Trace(
                        List.of(new Spot(x.high(), reference), new Spot(x.low(), reference)),
                        theme.accent(),
                        1.6,
                        true,
                        context.get("chart.growthShare.reference", Figures.shown(context, round(reference)))));
        var plot = new ScatterPlot(theme, x, y, dots, traces, corners(context), false);
        plot.select(marks.selected());
        return Figure.of(
                plot,
                description(context, words, bubbles, drawn.size(), first.absent() + last.absent()),
                theme,
                620,
                460);
    }

    private static List<Bubble> bubbles(
            FigureContext context, Subject.Slice subject, List<GrowthShare> shares, RegionMarks marks) {
        var industry = subject.industry();
        var bubbles = new ArrayList<Bubble>();
        for (var share : shares) {
            var region = context.knowledge().region(share.region()).orElseThrow();
            for (var point : share.points()) {
                if (point.industry().equals(industry)) {
                    bubbles.add(new Bubble(
                            region.code(), context.in(region.shortName()), point, marks.own().contains(region.code())));
                } else if (industry == null && region.code().equals(marks.selected())) {
                    bubbles.add(new Bubble(point.industry(), point.industry(), point, false));
                }
            }
        }
        if (bubbles.isEmpty()) {
            throw new InvalidValue("regional.chooseIndustryOrUnit");
        }
        return bubbles;
    }

    private static Corners corners(FigureContext context) {
        return new Corners(
                context.get("chart.field.EMERGING"),
                context.get("chart.field.STAR"),
                context.get("chart.field.DECLINING"),
                context.get("chart.field.MATURE"));
    }

    private static String tooltip(FigureContext context, SubjectWords words, Bubble bubble) {
        var point = bubble.point();
        return context.get(
                "chart.growthShare.tooltip",
                bubble.name(),
                Figures.shown(context, Math.round(point.quotient() * 100) / 100.0),
                Figures.shown(context, round(point.growth() * 100)),
                words.shown(point.size()),
                context.messages().of(point.field(), "chart"));
    }

    private static ChartDescription description(
            FigureContext context, SubjectWords words, List<Bubble> bubbles, int drawn, int absent) {
        var rows = new ArrayList<List<Cell>>();
        for (var bubble : bubbles) {
            var point = bubble.point();
            rows.add(List.of(
                    Cell.text(bubble.name()),
                    Cell.number(words.shown(point.size()), point.size()),
                    Figures.threeCell(context, point.quotient()),
                    Cell.number(Figures.shown(context, round(point.share() * 100)), point.share() * 100),
                    Cell.number(Figures.shown(context, round(point.growth() * 100)), point.growth() * 100),
                    Cell.text(context.messages().of(point.field(), "chart"))));
        }
        var notes = new ArrayList<String>();
        notes.add(context.get("chart.growthShare.note"));
        if (drawn < bubbles.size()) {
            notes.add(context.get("chart.growthShare.left", bubbles.size() - drawn));
        }
        if (absent > 0) {
            notes.add(context.get("chart.quotient.absent", absent));
        }
        return new ChartDescription(
                context.get("chart.growthShare.title", words.name()),
                words.source(),
                words.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.growthShare.name"),
                                words.quantity(),
                                context.get("chart.quotient.legend"),
                                context.get("chart.growthShare.share"),
                                context.get("chart.growthShare.growth"),
                                context.get("chart.growthShare.field")),
                        rows),
                context.get("chart.growthShare.summary", words.name(), drawn));
    }

    private static String year(FigureContext context, int year) {
        return context.numbers().year(year);
    }

    private static double round(double percent) {
        return Math.round(percent * 10) / 10.0;
    }
}
