package qunheng.chart.tier;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.XyStyle;

/** The score after each year of a plan as a staircase, with the tier of each step. */
public final class StaircaseFigure {
    /**
     * One year.
     *
     * @param score of the lens that the rule pack reads first, 0–100; NaN without one
     * @param tier the name of the verdict
     * @param effort of the plan so far
     * @param rises improvements in this year
     */
    public record Step(int year, double score, String tier, double effort, int rises) {}

    /**
     * What the staircase leads to.
     *
     * @param cluster name of the cluster
     * @param target name of the tier
     * @param lens name of the lens whose score is drawn
     * @param threshold that the target asks of this score; NaN when it asks none
     * @param notes what the numbers are not
     */
    public record Aim(String cluster, String target, String lens, double threshold, List<String> notes) {
        public Aim {
            notes = List.copyOf(notes);
        }
    }

    private StaircaseFigure() {}

    /** @param steps from today to the end of the plan */
    public static Figure of(FigureContext context, Aim aim, List<Step> steps) {
        var theme = context.theme();
        var series = new XYSeries(aim.lens());
        steps.forEach(step -> series.add(step.year(), step.score()));
        var last = steps.getLast().year();
        series.add(last + 0.6, steps.getLast().score()); // the last step is as long as it is seen
        var whole = new DecimalFormat("0", DecimalFormatSymbols.getInstance(context.messages().locale()));
        var scores = steps.stream().mapToDouble(Step::score).filter(score -> !Double.isNaN(score)).toArray();
        var least = floor(scores, aim.threshold());
        var first = steps.getFirst().year();
        var x = XyStyle.axis(
                theme, null, first - 0.25, last + 0.75, Math.max(1, Math.ceil((last - first) / 8.0)), whole);
        var y = XyStyle.axis(theme, context.get("chart.column.score"), least, 100, least >= 60 ? 10 : 20, whole);
        var plot = XyStyle.plot(theme, x, y);
        plot.setDomainGridlinesVisible(false);
        plot.setDataset(new XYSeriesCollection(series));
        plot.setRenderer(renderer(context, steps));
        if (!Double.isNaN(aim.threshold())) {
            var asked = new ValueMarker(aim.threshold(), theme.muted(), XyStyle.dashed(theme.length(1.2)));
            plot.addRangeMarker(asked);
        }
        for (var step : steps) {
            if (!Double.isNaN(step.score())) {
                var words = new XYTextAnnotation(step.tier(), step.year() + 0.06, step.score() + (100 - least) * 0.035);
                words.setFont(theme.bold(11));
                words.setPaint(theme.text());
                words.setTextAnchor(TextAnchor.BOTTOM_LEFT);
                plot.addAnnotation(words);
            }
        }
        return Figure.of(plot, description(context, aim, steps), theme, 720, 320);
    }

    /** A scale that shows the steps: from a round score below everything drawn. */
    private static double floor(double[] scores, double threshold) {
        var least = Double.isNaN(threshold) ? 100 : threshold;
        for (var score : scores) {
            least = Math.min(least, score);
        }
        return Math.max(0, Math.floor((least - 10) / 20) * 20);
    }

    private static XYStepRenderer renderer(FigureContext context, List<Step> steps) {
        var theme = context.theme();
        var renderer = new XYStepRenderer();
        renderer.setSeriesPaint(0, theme.series(0));
        renderer.setSeriesStroke(0, XyStyle.line(theme, 2.6));
        XYToolTipGenerator tooltip = (data, row, item) -> {
            var step = steps.get(Math.min(item, steps.size() - 1));
            return context.get(
                    "roadmap.chart.tooltip",
                    context.numbers().year(step.year()),
                    context.numbers().score(step.score()),
                    step.tier());
        };
        renderer.setDefaultToolTipGenerator(tooltip);
        return renderer;
    }

    private static ChartDescription description(FigureContext context, Aim aim, List<Step> steps) {
        var numbers = context.numbers();
        var header = List.of(
                context.get("chart.column.year"),
                context.get("chart.column.score"),
                context.get("roadmap.column.tier"),
                context.get("roadmap.column.effort"),
                context.get("roadmap.column.improvements"));
        var rows = new ArrayList<List<Cell>>();
        for (var step : steps) {
            rows.add(List.of(
                    Cell.number(numbers.year(step.year()), step.year()),
                    Cell.number(numbers.score(step.score()), step.score()),
                    Cell.text(step.tier()),
                    Cell.number(numbers.score(step.effort()), step.effort()),
                    Cell.number(numbers.count(step.rises()), step.rises())));
        }
        var summary = rows.stream()
                .map(row -> row.stream().map(Cell::shown).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(context.get("chart.listSeparator")));
        return new ChartDescription(
                context.get("roadmap.chart.title", aim.cluster(), aim.target()),
                context.get("roadmap.chart.source", aim.cluster()),
                aim.notes(),
                new ChartTable(header, rows),
                context.get("roadmap.chart.summary", aim.lens(), summary));
    }
}
