package qunheng.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import qunheng.report.docx.DocxReport;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** Whose Word template the report is written in: the program's, or one that the user restyled. */
final class TemplateChoice extends VBox {
    private static final String WORD = "*.docx";

    private final Session session;
    private final ReportViewModel model;
    private final FilePicker files;

    TemplateChoice(ReportControls controls, FilePicker files) {
        session = controls.session();
        model = controls.model();
        this.files = files;
        var name = new Label();
        name.setWrapText(true);
        name.setId("report-template");
        Runnable show = () -> {
            var path = model.wanted().template();
            name.setText(
                    path.isEmpty()
                            ? session.messages().get("reportscreen.template.ours")
                            : String.valueOf(Path.of(path).getFileName()));
        };
        var ours = controls.button("reportscreen.template.useOurs", () -> model.change(one -> one.withTemplate("")));
        model.settings().subscribe(settings -> {
            show.run();
            ReportControls.shown(ours, !settings.template().isEmpty());
        });
        session.language().subscribe(language -> show.run());
        var buttons = new FlowPane(
                controls.button("reportscreen.template.choose", this::choose),
                ours,
                controls.button("reportscreen.template.save", this::save));
        buttons.getStyleClass().add("report-formats");
        getStyleClass().add("report-field");
        getChildren().setAll(controls.heading("reportscreen.template"), name, buttons);
    }

    private void choose() {
        files.open(
                        session.messages().get("reportscreen.template.choose"),
                        session.messages().get("reportscreen.template"),
                        WORD)
                .ifPresent(path -> model.change(one -> one.withTemplate(path.toAbsolutePath().toString())));
    }

    /** The copy is what the next report is written in, since that is what somebody restyles it for. */
    private void save() {
        files.save(
                        session.messages().get("reportscreen.template.save"),
                        session.messages().get("reportscreen.template.name") + ".docx",
                        session.messages().get("reportscreen.template"),
                        WORD)
                .ifPresent(this::write);
    }

    private void write(Path file) {
        try {
            Files.write(file, DocxReport.defaultTemplate());
            model.change(one -> one.withTemplate(file.toAbsolutePath().toString()));
            session.tell(Notice.Kind.SUCCESS, "reportscreen.template.saved", file.toString());
        } catch (IOException e) {
            session.tell(Notice.Kind.ERROR, "reportscreen.template.notSaved", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
