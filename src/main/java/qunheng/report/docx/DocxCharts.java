package qunheng.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.report.Block;
import qunheng.report.ChartDrawing;

/** Charts: Word's own, with the numbers in a sheet behind them, where Word can draw as much; else a picture. */
final class DocxCharts {
    /** Width of the text in points, and the most height that leaves room for a caption. */
    private static final double WIDTH = DefaultTemplate.TEXT_WIDTH / 20.0;

    private static final double HEIGHT = 560;
    private static final double POINTS_A_PIXEL = 0.75;

    /** So that a chart of Word's own stands with its heading and its table on one page. */
    private static final double RADAR_HEIGHT = 200;

    private static final double LINE_HEIGHT = 200;
    private static final double BAR_HEIGHT = 24;

    private static final double SMALL = 0.6;

    private final XWPFDocument document;
    private final double scale;

    /** @param small whether the charts leave room for a whole report on their page */
    DocxCharts(XWPFDocument document, boolean small) {
        scale = small ? SMALL : 1;
        this.document = document;
    }

    void write(XWPFParagraph paragraph, Block.Chart chart) {
        var figure = chart.figure();
        try {
            var series = NativeSeries.of(figure);
            if (series.isPresent()) {
                own(paragraph, figure, series.get());
            } else {
                picture(paragraph, figure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a chart of our own making", e);
        }
        var run = paragraph.getRuns().getFirst();
        var drawing = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        drawing.setName("Figure " + drawing.getId());
        drawing.setDescr(figure.description().summary());
    }

    private double scale(Figure figure) {
        return scale * Math.min(POINTS_A_PIXEL, Math.min(WIDTH / figure.width(), HEIGHT / figure.height()));
    }

    private void picture(XWPFParagraph paragraph, Figure figure) throws IOException, InvalidFormatException {
        var scale = scale(figure);
        paragraph.createRun().addPicture(
                new ByteArrayInputStream(ChartDrawing.png(figure)),
                Document.PICTURE_TYPE_PNG,
                "figure.png",
                Units.toEMU(figure.width() * scale),
                Units.toEMU(figure.height() * scale));
    }

    private void own(XWPFParagraph paragraph, Figure figure, NativeSeries series)
            throws IOException, InvalidFormatException {
        var height = switch (series.type()) {
            case RADAR -> RADAR_HEIGHT;
            case LINE -> LINE_HEIGHT;
            case BAR -> Math.max(130, Math.min(HEIGHT, series.categories().size() * BAR_HEIGHT + 40));
        };
        var chart = document.createChart(paragraph.createRun(), Units.toEMU(WIDTH), Units.toEMU(height));
        var category = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(
                series.type() == NativeSeries.Type.BAR ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        var type = switch (series.type()) {
            case BAR -> ChartTypes.BAR;
            case LINE -> ChartTypes.LINE;
            case RADAR -> ChartTypes.RADAR;
        };
        if (series.type() == NativeSeries.Type.BAR) {
            category.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        } else {
            values.setMaximum(100);
        }
        values.getOrAddMajorGridProperties().setLineProperties(line("D8DEE4", 0.5));
        var data = chart.createData(type, category, values);
        fill(chart, data, series);
        switch (data) {
            case XDDFBarChartData bars -> {
                bars.setBarDirection(BarDirection.BAR);
                bars.setGapWidth(60);
            }
            case XDDFRadarChartData radar -> radar.setStyle(RadarStyle.MARKER);
            default -> { }
        }
        if (series.columns().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.plot(data);
        if (data instanceof XDDFRadarChartData) {
            var shapes = chart.getCTChart().getPlotArea().getRadarChartArray(0).getSerArray();
            for (var c = 0; c < shapes.length; c++) {
                var bound = series.columns().get(c).bound();
                shapes[c].addNewMarker().addNewSymbol().setVal(bound ? STMarkerStyle.NONE : STMarkerStyle.CIRCLE);
            }
        }
        if (data instanceof XDDFBarChartData) {
            var labels = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static void fill(XWPFChart chart, XDDFChartData data, NativeSeries series) {
        var rows = series.categories().size();
        var categories = XDDFDataSourcesFactory.fromArray(
                series.categories().toArray(String[]::new), chart.formatRange(range(rows, 0)), 0);
        for (var c = 0; c < series.columns().size(); c++) {
            var column = series.columns().get(c);
            var numbers = XDDFDataSourcesFactory.fromArray(column.values().toArray(Double[]::new), chart.formatRange(range(rows, c + 1)), c + 1);
            var one = data.addSeries(categories, numbers);
            one.setTitle(column.name(), chart.setSheetTitle(column.name(), c + 1));
            var colour = String.format(Locale.ROOT, "%06X", ChartTheme.PRINT.series(series.colour(c)).getRGB() & 0xFFFFFF);
            switch (one) {
                case XDDFBarChartData.Series bars -> bars.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
                case XDDFRadarChartData.Series shape when column.bound() -> {
                    var dashed = line("808890", 1);
                    dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
                    shape.setLineProperties(dashed);
                }
                case XDDFRadarChartData.Series shape -> shape.setLineProperties(line(colour, 2.25));
                case XDDFLineChartData.Series shape -> {
                    shape.setLineProperties(line(colour, 2));
                    shape.setMarkerStyle(MarkerStyle.CIRCLE);
                }
                default -> one.setLineProperties(line(colour, 2));
            }
            if (one instanceof XDDFLineChartData.Series smooth) {
                smooth.setSmooth(false);
            }
        }
    }

    private static CellRangeAddress range(int rows, int column) {
        return new CellRangeAddress(1, rows, column, column);
    }

    private static XDDFLineProperties line(String colour, double width) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
        line.setWidth(width);
        return line;
    }

    private static XDDFColor colour(String hex) {
        var rgb = Integer.parseInt(hex, 16);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
