package qunheng.ui.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.chart.Figure;
import qunheng.report.Block;
import qunheng.report.ChartDrawing;
import qunheng.report.ReportData;
import qunheng.report.ReportOutline;
import qunheng.ui.common.Background;
import qunheng.ui.common.Session;

/** A report on the screen, much as it will look: one long sheet. A long table is shortened and says so. */
final class PreviewPage extends VBox {
    private static final int ROWS = 12;

    private record Waiting(Figure figure, ImageView view) {}

    private final Session session;
    private final ReportOutline outline;
    private final List<Waiting> waiting = new ArrayList<>();
    private volatile boolean gone;

    /** Charts of a long report take seconds to draw: texts are there at once, charts as they are ready. */
    PreviewPage(Session session, Background background, ReportData data) {
        this.session = session;
        this.outline = new ReportOutline(data);
        getStyleClass().add("report-sheet");
        getChildren().add(text(String.join(" · ", data.marks()), "report-marks"));
        getChildren().add(text(data.title(), "report-title"));
        getChildren().add(text(data.subtitle(), "report-subtitle"));
        data.cover().forEach(entry -> {
            var label = text(entry.label(), "report-entry");
            label.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(new HBox(8, label, text(entry.value(), "report-text")));
        });
        for (var section : data.sections()) {
            getChildren().add(text(outline.entry(section).shown(), "report-section"));
            section.blocks().forEach(block -> getChildren().addAll(nodes(block)));
        }
        background.work().execute(() -> {
            for (var one : waiting) {
                if (gone) {
                    return;
                }
                var png = ChartDrawing.png(one.figure());
                background.screen().execute(() -> one.view().setImage(new Image(new ByteArrayInputStream(png))));
            }
        });
    }

    /** What is not drawn yet is not needed any more. */
    void close() {
        gone = true;
    }

    private List<Node> nodes(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(text(outline.entry(heading).shown(), "report-heading"));
            case Block.Paragraph paragraph -> List.of(text(paragraph.text(), "report-text"));
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> (Node) text("• " + item, "report-bullet")).toList();
            case Block.Callout callout -> List.of(text(callout.text(), "report-callout"));
            case Block.KeyFigures figures -> List.of(figures(figures));
            case Block.Table table -> table(table);
            case Block.Chart chart -> List.of(picture(chart), text(chart.caption(), "report-caption"));
            case Block.PageBreak _ -> List.of();
        };
    }

    private static Node figures(Block.KeyFigures figures) {
        var row = new FlowPane();
        row.getStyleClass().add("report-figures");
        for (var figure : figures.figures()) {
            var box = new VBox(
                    text(figure.label(), "report-caption"),
                    text(figure.value(), "report-figure"),
                    text(figure.note(), "report-caption"));
            box.getStyleClass().add("report-figure-box");
            row.getChildren().add(box);
        }
        return row;
    }

    private Node picture(Block.Chart chart) {
        var figure = chart.figure();
        var picture = new ImageView();
        picture.setSmooth(true);
        picture.setAccessibleText(figure.description().summary());
        var frame = new VBox(picture);
        frame.setMinWidth(0);
        var width = widthProperty().subtract(80).map(w -> Math.min(Math.max(1, w.doubleValue()), figure.width()));
        picture.fitWidthProperty().bind(width);
        picture.fitHeightProperty().bind(width.map(w -> w * figure.height() / figure.width()));
        // The room is kept, so that what stands below does not move when the chart comes.
        frame.minHeightProperty().bind(width.map(w -> w * figure.height() / figure.width()));
        waiting.add(new Waiting(figure, picture));
        return frame;
    }

    private List<Node> table(Block.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("report-table");
        var sum = table.columns().stream().mapToDouble(Block.Column::share).sum();
        for (var c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            var width = new ColumnConstraints();
            width.setPercentWidth(100 * column.share() / sum);
            grid.getColumnConstraints().add(width);
            grid.add(cell(column.title(), "report-column"), c, 0);
        }
        var shown = Math.min(ROWS, table.rows().size());
        for (var r = 0; r < shown; r++) {
            var row = table.rows().get(r);
            for (var c = 0; c < row.size(); c++) {
                grid.add(cell(shown(row.get(c)), "report-cell"), c, r + 1);
            }
        }
        var nodes = new ArrayList<Node>(List.of(text(table.caption(), "report-table-caption"), grid));
        if (shown < table.rows().size()) {
            nodes.add(text(
                    session.messages().get("reportscreen.moreRows", table.rows().size() - shown), "report-caption"));
        }
        table.notes().forEach(note -> nodes.add(text(note, "report-caption")));
        return nodes;
    }

    private static String shown(Block.Cell cell) {
        return cell instanceof Block.OutcomeCell one ? one.outcome().sign() + ' ' + one.shown() : cell.shown();
    }

    private static Label cell(String words, String style) {
        var label = text(words, style);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
