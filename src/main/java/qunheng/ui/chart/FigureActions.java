package qunheng.ui.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import qunheng.chart.Figure;
import qunheng.chart.FigureCsv;
import qunheng.chart.FigureExport;
import qunheng.chart.FigureExport.Format;
import qunheng.ui.common.Notice;
import qunheng.ui.common.ScreenContext;

/** What can be done with a figure besides looking at it. Whatever leaves the window is drawn for paper. */
final class FigureActions {
    private final ScreenContext context;
    private final Supplier<Figure> onPaper;

    FigureActions(ScreenContext context, Supplier<Figure> onPaper) {
        this.context = context;
        this.onPaper = onPaper;
    }

    /** New items at each call: an item can be in one menu only. */
    List<MenuItem> items(Runnable toggleTable) {
        return List.of(
                item("chart.action.table", toggleTable),
                new SeparatorMenuItem(),
                item("chart.action.copyImage", this::copyImage),
                new SeparatorMenuItem(),
                item("chart.action.exportPng", () -> export(Format.PNG, "chart.kindPng")),
                item("chart.action.exportSvg", () -> export(Format.SVG, "chart.kindSvg")),
                item("chart.action.exportPdf", () -> export(Format.PDF, "chart.kindPdf")),
                item("chart.action.exportCsv", () -> export(Format.CSV, "chart.kindCsv")));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(context.session().text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyImage() {
        var content = new ClipboardContent();
        content.putImage(SwingFXUtils.toFXImage(FigureExport.image(onPaper.get()), null));
        Clipboard.getSystemClipboard().setContent(content);
        context.session().tell(Notice.Kind.SUCCESS, "chart.action.copied");
    }

    private void export(Format format, String kind) {
        var figure = onPaper.get();
        var session = context.session();
        var name = FigureExport.fileName(figure.description().title(), format);
        context.files()
                .save(
                        session.messages().get("chart.export.title"),
                        name,
                        session.messages().get(kind),
                        "*." + format.extension())
                .ifPresent(file -> context.background().work().execute(() -> write(figure, format, file)));
    }

    private void write(Figure figure, Format format, Path file) {
        var session = context.session();
        var csv = new FigureCsv(session.messages());
        try {
            FigureExport.write(figure, format, csv, file);
            context.background()
                    .screen()
                    .execute(() -> session.tell(Notice.Kind.SUCCESS, "chart.export.written", file.toString()));
        } catch (IOException failure) {
            context.background()
                    .screen()
                    .execute(() -> session.tell(Notice.Kind.ERROR, "chart.export.notWritten", file.toString()));
        }
    }
}
