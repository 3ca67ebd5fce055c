package qunheng.ui.regions.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.settings.Settings;
import qunheng.ui.common.Background;
import qunheng.ui.common.Session;

/** One file on its way to a table, in its four steps. */
public final class ImportViewModel {
    private final String fileName;
    private final FormViewModel form;
    private final ColumnsViewModel columns;
    private final ReadingViewModel reading;
    private final TableViewModel table;

    private ImportViewModel(Session session, Background background, Settings settings, Path file) {
        fileName = String.valueOf(file.getFileName());
        form = new FormViewModel(session, file);
        columns = new ColumnsViewModel(session, new ColumnMemory(settings), form);
        reading = new ReadingViewModel(session, background, form, columns);
        table = new TableViewModel(session, fileName, columns, reading);
    }

    /** Opens the preview of a file; what cannot be opened is told, and null comes back. */
    public static @Nullable ImportViewModel of(
            Session session, Background background, Settings settings, Path file) {
        try {
            return new ImportViewModel(session, background, settings, file);
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal refusal)) {
                throw failure;
            }
            session.tell(refusal);
            return null;
        }
    }

    public String fileName() {
        return fileName;
    }

    public FormViewModel form() {
        return form;
    }

    public ColumnsViewModel columns() {
        return columns;
    }

    public ReadingViewModel reading() {
        return reading;
    }

    public TableViewModel table() {
        return table;
    }
}
