package qunheng.ui.report;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.report.file.ReportFiles.Format;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What makes the files: formats, folder, the button, its progress; then which files there are, to be opened. */
final class ReportFilesPane extends VBox {
    private final Session session;
    private final ReportViewModel model;
    private final FilePicker files;
    private final Consumer<Path> open;
    private final VBox list = new VBox();

    ReportFilesPane(Session session, ReportViewModel model, FilePicker files, Consumer<Path> open) {
        this.session = session;
        this.model = model;
        this.files = files;
        this.open = open;
        var controls = new ReportControls(session, model);
        list.getStyleClass().add("report-made");
        list.setId("report-made");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "report-made-scroll");
        model.made().subscribe(made -> {
            show(made);
            ReportControls.shown(scroll, made != null);
        });
        session.language().subscribe(language -> show(model.made().get()));
        getStyleClass().add("report-make");
        getChildren().setAll(
                controls.heading("reportscreen.formats"), formats(controls), folder(controls), buttons(controls), bar(), scroll);
    }

    private FlowPane formats(ReportControls controls) {
        var formats = new FlowPane();
        formats.getStyleClass().add("report-formats");
        for (var format : Format.values()) {
            var box = controls.check(
                    "reportscreen.format." + format.extension(),
                    settings -> settings.formats().contains(format.extension()),
                    (settings, on) -> settings.withFormat(format.extension(), on));
            box.setId("report-format-" + format.name().toLowerCase(Locale.ROOT));
            formats.getChildren().add(box);
        }
        return formats;
    }

    private HBox folder(ReportControls controls) {
        var path = new Label();
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setId("report-folder");
        HBox.setHgrow(path, Priority.ALWAYS);
        Runnable show = () -> {
            var folder = model.wanted().folder();
            path.setText(folder.isEmpty() ? session.messages().get("reportscreen.folder.none") : folder);
        };
        model.settings().subscribe(settings -> show.run());
        session.language().subscribe(language -> show.run());
        var row = new HBox(path, controls.button("reportscreen.folder.choose", this::choose));
        row.getStyleClass().add("inline");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private boolean choose() {
        var chosen = files.folder(session.messages().get("reportscreen.folder.choose"));
        chosen.ifPresent(path -> model.change(settings -> settings.withFolder(path.toAbsolutePath().toString())));
        return chosen.isPresent();
    }

    private FlowPane buttons(ReportControls controls) {
        var start = controls.button("reportscreen.make", () -> {
            if (!model.wanted().folder().isEmpty() || choose()) {
                model.make();
            }
        });
        start.setGraphic(Icons.of(Feather.FILE_TEXT));
        start.getStyleClass().add(Styles.ACCENT);
        start.setId("report-make");
        Runnable enable =
                () -> start.setDisable(model.making().get() || model.formats().isEmpty());
        model.making().subscribe(making -> enable.run());
        model.settings().subscribe(settings -> enable.run());
        var cancel = controls.button("reportscreen.cancel", model::cancel);
        cancel.visibleProperty().bind(model.making());
        cancel.managedProperty().bind(cancel.visibleProperty());
        var folder = controls.button("reportscreen.folder", () -> open.accept(Path.of(model.wanted().folder())));
        folder.setGraphic(Icons.of(Feather.FOLDER));
        model.made().subscribe(made -> ReportControls.shown(folder, made != null && !made.files().isEmpty()));
        var buttons = new FlowPane(start, cancel, folder);
        buttons.getStyleClass().add("report-formats");
        return buttons;
    }

    private ProgressBar bar() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.making());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        return Describe.describe(bar, session, "reportscreen.progress");
    }

    /** What there is stays named, whatever came after it. */
    private void show(@Nullable Made made) {
        list.getChildren().clear();
        if (made == null) {
            return;
        }
        var words = session.messages();
        var sentence =
                made.cancelled()
                        ? words.get("reportscreen.cancelled", made.files().size(), made.wanted())
                        : made.problem().isEmpty()
                                ? words.get("reportscreen.result", made.files().size(), made.wanted())
                                : words.get("reportscreen.notMade", made.problem());
        list.getChildren().add(text(sentence));
        made.notes().forEach(note -> list.getChildren().add(text(words.of(note))));
        for (var file : made.files()) {
            var link = new Hyperlink(String.valueOf(file.getFileName()));
            link.setOnAction(event -> open.accept(file));
            link.setMinWidth(0);
            link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            list.getChildren().add(Describe.describe(link, session, "reportscreen.openFile", link.getText()));
        }
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
