package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Dot;
import qunheng.chart.plot.ScatterPlot;
import qunheng.chart.plot.ScatterPlot.Axis;
import qunheng.chart.plot.ScatterPlot.Corners;
import qunheng.chart.plot.ScatterPlot.Spot;
import qunheng.chart.plot.ScatterPlot.Trace;
import qunheng.model.RegionalTable;
import qunheng.regional.geometry.AlbersProjection;
import qunheng.regional.geometry.DeviationalEllipse;
import qunheng.regional.table.TableValues;

/** Where the weight of the values lies, year by year, with the deviational ellipse of the first and the last year. */
public final class CentrePathFigure {
    private static final double KILOMETRE = 1000;
    private static final int CORNERS = 72;

    /** Units whose names show where one looks: Heilongjiang, Shanghai, Hubei, Guangdong, Sichuan, Xizang, Xinjiang. */
    private static final Set<String> LANDMARKS =
            Set.of("230000", "310000", "420000", "440000", "510000", "540000", "650000");

    private CentrePathFigure() {}

    private record Centre(int year, DeviationalEllipse ellipse) {}

    /** @throws qunheng.model.InvalidValue for a negative value, nothing at all, or a mixed sample */
    public static Figure of(FigureContext context, Subject.Slice subject, RegionMarks marks) {
        var theme = context.theme();
        var words = new SubjectWords(context, subject);
        var years = new TableValues(subject.table()).years();
        var centres = new ArrayList<Centre>();
        for (var year : years) {
            var data = subject.in(year).unmixed(context.knowledge());
            var units = data.present(context.knowledge());
            centres.add(new Centre(
                    year,
                    DeviationalEllipse.of(
                            units.stream().map(u -> AlbersProjection.CHINA.project(u.lon(), u.lat())).toList(),
                            data.measured(context.knowledge()),
                            DeviationalEllipse.Axes.STANDARD_DEVIATION)));
        }
        var first = centres.getFirst();
        var last = centres.getLast();
        var traces = new ArrayList<Trace>();
        traces.add(new Trace(outline(first.ellipse()), theme.muted(), 1.4, true, ""));
        if (centres.size() > 1) {
            traces.add(new Trace(outline(last.ellipse()), theme.accent(), 2, false, ""));
        }
        traces.add(new Trace(centres.stream().map(c -> spot(c.ellipse())).toList(), theme.series(1), 2, false, ""));
        var dots = new ArrayList<Dot>();
        for (var unit : subject.data().present(context.knowledge())) {
            var at = AlbersProjection.CHINA.project(unit.lon(), unit.lat());
            dots.add(new Dot(
                    unit.code(),
                    at.x() / KILOMETRE,
                    at.y() / KILOMETRE,
                    2.5,
                    theme.muted(),
                    false,
                    LANDMARKS.contains(unit.code())
                                    || marks.own().contains(unit.code())
                                    || unit.code().equals(marks.selected())
                            ? context.in(unit.shortName())
                            : "",
                    words.tooltip(unit, subject.data().of(unit)),
                    marks.own().contains(unit.code())));
        }
        for (var centre : centres) {
            var at = spot(centre.ellipse());
            dots.add(new Dot(
                    "year-" + centre.year(),
                    at.x(),
                    at.y(),
                    centre.year() == subject.year() ? 6 : 4,
                    centre.year() == subject.year() ? theme.accent() : theme.series(1),
                    true,
                    centre.year() == first.year() || centre.year() == last.year() || centre.year() == subject.year()
                            ? year(context, centre.year())
                            : "",
                    place(context, centre),
                    false));
        }
        var plot = new ScatterPlot(
                theme,
                axis(dots, traces, true),
                axis(dots, traces, false),
                dots,
                traces,
                corners(context, first, last),
                true);
        plot.select(marks.selected());
        return Figure.of(plot, description(context, words, centres), theme, 620, 520);
    }

    private static Corners corners(FigureContext context, Centre first, Centre last) {
        return first.year() == last.year()
                ? Corners.NONE
                : new Corners(
                        "",
                        "",
                        context.get("chart.centre.years", year(context, first.year()), year(context, last.year())),
                        "");
    }

    /** Kilometres on the projection mean nothing to a reader, so the axes have no numbers. */
    private static Axis axis(List<Dot> dots, List<Trace> traces, boolean x) {
        var values = java.util.stream.DoubleStream.concat(
                        dots.stream().mapToDouble(dot -> x ? dot.x() : dot.y()),
                        traces.stream().flatMap(t -> t.spots().stream()).mapToDouble(s -> x ? s.x() : s.y()))
                .summaryStatistics();
        return new Axis("", values.getMin() - 150, values.getMax() + 150, List.of());
    }

    private static Spot spot(DeviationalEllipse ellipse) {
        return new Spot(ellipse.centre().x() / KILOMETRE, ellipse.centre().y() / KILOMETRE);
    }

    private static List<Spot> outline(DeviationalEllipse ellipse) {
        var spots = new ArrayList<Spot>();
        var turn = Double.isNaN(ellipse.azimuth()) ? 0 : Math.toRadians(ellipse.azimuth());
        for (var corner = 0; corner <= CORNERS; corner++) {
            var angle = 2 * Math.PI * corner / CORNERS;
            var along = ellipse.major() * Math.cos(angle);
            var across = ellipse.minor() * Math.sin(angle);
            spots.add(new Spot(
                    (ellipse.centre().x() + along * Math.sin(turn) + across * Math.cos(turn)) / KILOMETRE,
                    (ellipse.centre().y() + along * Math.cos(turn) - across * Math.sin(turn)) / KILOMETRE));
        }
        return spots;
    }

    private static String year(FigureContext context, int year) {
        return year == RegionalTable.NO_YEAR ? context.get("chart.inequality.noYear") : context.numbers().year(year);
    }

    private static String place(FigureContext context, Centre centre) {
        var at = AlbersProjection.CHINA.unproject(centre.ellipse().centre());
        return context.get(
                "chart.centre.place",
                year(context, centre.year()),
                Figures.decimals(context, "0.00").format(at.lon()),
                Figures.decimals(context, "0.00").format(at.lat()));
    }

    private static ChartDescription description(FigureContext context, SubjectWords words, List<Centre> centres) {
        var rows = new ArrayList<List<Cell>>();
        Centre before = null;
        for (var centre : centres) {
            var ellipse = centre.ellipse();
            var at = AlbersProjection.CHINA.unproject(ellipse.centre());
            var moved = before == null ? Double.NaN : before.ellipse().moved(ellipse) / KILOMETRE;
            rows.add(List.of(
                    Cell.text(year(context, centre.year())),
                    Figures.threeCell(context, at.lon()),
                    Figures.threeCell(context, at.lat()),
                    kilometres(context, moved),
                    kilometres(context, ellipse.major() / KILOMETRE),
                    kilometres(context, ellipse.minor() / KILOMETRE),
                    Cell.number(Figures.shown(context, Math.round(ellipse.azimuth() * 10) / 10.0), ellipse.azimuth())));
            before = centre;
        }
        return new ChartDescription(
                context.get("chart.centre.title", words.overYears()),
                words.source(),
                words.notes(List.of(context.get("chart.centre.note"), context.get("chart.centre.noBoundary"))),
                new ChartTable(
                        List.of(
                                context.get("chart.column.year"),
                                context.get("chart.centre.lon"),
                                context.get("chart.centre.lat"),
                                context.get("chart.centre.moved"),
                                context.get("chart.centre.major"),
                                context.get("chart.centre.minor"),
                                context.get("chart.centre.azimuth")),
                        rows),
                context.get(
                        "chart.centre.summary",
                        words.overYears(),
                        centres.stream()
                                .map(c -> place(context, c))
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
    }

    private static Cell kilometres(FigureContext context, double value) {
        return Double.isNaN(value)
                ? Cell.text(context.get("chart.noData.sign"))
                : Cell.number(Figures.shown(context, Math.round(value * 10) / 10.0), value);
    }
}
