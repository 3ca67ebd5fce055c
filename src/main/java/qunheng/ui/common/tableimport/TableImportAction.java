package qunheng.ui.common.tableimport;

import java.nio.file.Path;
import javafx.scene.Node;
import qunheng.project.tableimport.SourceFile;
import qunheng.ui.common.Background;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;

/** Asks for a file and shows the wizard for it. */
public record TableImportAction(
        Session session, Background background, FilePicker files, RememberedMappings remembered) {

    /** @param anchor any node of the window */
    public void run(Node anchor) {
        var messages = session.messages();
        files.open(
                        messages.get("tableimport.menu"),
                        messages.get("tableimport.file.kind"),
                        SourceFile.PATTERNS.toArray(String[]::new))
                .ifPresent(file -> show(anchor, file));
    }

    private void show(Node anchor, Path file) {
        var model = new TableImportViewModel(session, background, remembered, file);
        Overlay.of(anchor).show(new TableImportSheet(session, model, files).sheet());
        model.open();
    }
}
