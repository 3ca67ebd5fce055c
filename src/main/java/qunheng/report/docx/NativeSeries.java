package qunheng.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;
import qunheng.chart.plot.RadarPlot;

/**
 * A figure as categories and columns of numbers, where Word has a chart that shows as much; else the figure is a picture.
 * A number that is missing is null: a gap, not zero.
 */
record NativeSeries(Type type, List<String> categories, List<Column> columns) {
    enum Type {
        BAR,
        LINE,
        RADAR
    }

    /** @param bound whether it is an end of an interval around another column */
    record Column(String name, List<@Nullable Double> values, boolean bound) {
        Column(String name, List<@Nullable Double> values) {
            this(name, values, false);
        }
    }

    /** The place of a column among those that have a colour. */
    int colour(int column) {
        return (int) columns.subList(0, column).stream().filter(one -> !one.bound()).count();
    }

    /** Most categories of a chart that can still be read. */
    private static final int MOST = 40;

    static Optional<NativeSeries> of(Figure figure) {
        return switch (figure.chart().getPlot()) {
            case RadarPlot radar -> radar(figure, radar);
            case BarListPlot bars -> bars(figure, bars);
            case XYPlot plot -> lines(figure, plot);
            default -> Optional.empty();
        };
    }

    /** One shape with its interval as two more, or several shapes. */
    private static Optional<NativeSeries> radar(Figure figure, RadarPlot radar) {
        var columns = new ArrayList<Column>();
        var table = figure.description().table();
        if (radar.series().size() == 1 && table.header().size() >= 4) {
            // First, so that the shape itself is drawn over the ends of its interval.
            var points = radar.series().getFirst().points();
            columns.add(new Column(table.header().get(2), points.stream().map(p -> known(p.low())).toList(), true));
            columns.add(new Column(table.header().get(3), points.stream().map(p -> known(p.high())).toList(), true));
        }
        for (var one : radar.series()) {
            columns.add(new Column(one.name(), one.points().stream().map(p -> known(p.score())).toList()));
        }
        var categories = radar.axes().stream().map(axis -> axis.name()).toList();
        return categories.size() < 3 ? Optional.empty() : Optional.of(new NativeSeries(Type.RADAR, categories, columns));
    }

    /** Bars that are whole; what is told by a pattern stays a picture. */
    private static Optional<NativeSeries> bars(Figure figure, BarListPlot plot) {
        var bars = plot.bars();
        var plain = bars.stream().allMatch(
                bar -> bar.parts().size() <= 1 && bar.parts().stream().allMatch(p -> p.look() == Bar.Look.PLAIN));
        if (!plain || bars.isEmpty() || bars.size() > MOST) {
            return Optional.empty();
        }
        var values = bars.stream().map(bar -> bar.parts().isEmpty() ? null : (Double) bar.total()).toList();
        return Optional.of(new NativeSeries(
                Type.BAR,
                bars.stream().map(Bar::label).toList(),
                List.of(new Column(figure.description().title(), values))));
    }

    /** A line a column of the table behind it, if that is all there is in the plot. */
    private static Optional<NativeSeries> lines(Figure figure, XYPlot plot) {
        var table = figure.description().table();
        var rows = table.rows();
        if (rows.size() < 2
                || rows.size() > MOST
                || plot.getDatasetCount() != 1
                || plot.getDataset().getSeriesCount() != table.header().size() - 1
                || !rows.stream().allMatch(row -> row.getFirst().numeric())) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        for (var c = 1; c < table.header().size(); c++) {
            var at = c;
            columns.add(new Column(
                    table.header().get(c), rows.stream().map(row -> known(row.get(at).number())).toList()));
        }
        return Optional.of(new NativeSeries(
                Type.LINE, rows.stream().map(row -> row.getFirst()).map(Cell::shown).toList(), columns));
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
