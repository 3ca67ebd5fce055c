package qunheng.ui.indicators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import qunheng.files.WholeFile;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** Writes the lines in view as a CSV file, beside the old one until it is complete. */
final class GridExport {
    private final Session session;
    private final FilePicker files;

    GridExport(Session session, FilePicker files) {
        this.session = session;
        this.files = files;
    }

    void run(IndicatorsViewModel model) {
        var profile = model.grid().profile().get();
        if (profile == null) {
            return;
        }
        var messages = session.messages();
        var name = session.name(profile.identity().nameZh(), profile.identity().nameEn());
        files.save(
                        messages.get("common.table.export"),
                        messages.get("indicators.export.name", name)
                                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                                        .strip()
                                + ".csv",
                        messages.get("common.table.csvKind"),
                        "*.csv")
                .ifPresent(file -> write(model.csv(), file));
    }

    private void write(String text, Path file) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            session.tell(Notice.Kind.SUCCESS, "common.table.written", String.valueOf(file.getFileName()));
        } catch (IOException failure) {
            session.tell(Notice.Kind.ERROR, "common.table.notWritten", file.toString());
        }
    }
}
