package qunheng.ui.regions.data;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.project.FileForm;
import qunheng.project.RegionalImport;
import qunheng.project.RegionalImport.Preview;
import qunheng.ui.common.Session;

/** How a file is read: its sheet, or its encoding and what stands between two values. Found out, and the user's to change. */
public final class FormViewModel {
    private static final int PREVIEWED = 3;

    private final Session session;
    private final Path file;
    private final ObjectProperty<@Nullable String> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<FileForm.@Nullable Encoding> encoding = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Character> delimiter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Preview> preview;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private FileForm said = FileForm.FOUND;
    private boolean showing;

    /** @throws RuntimeException that is a {@link Refusal} if the file cannot be opened */
    FormViewModel(Session session, Path file) {
        this.session = session;
        this.file = file;
        this.preview = new ReadOnlyObjectWrapper<>(RegionalImport.preview(file, said, PREVIEWED));
        show();
        sheet.subscribe((before, now) -> say(new FileForm(null, null, now)));
        encoding.subscribe((before, now) -> say(new FileForm(now, said.delimiter(), null)));
        delimiter.subscribe((before, now) -> say(new FileForm(said.encoding(), now, null)));
    }

    /** Reads the first rows as the user says; what does not work is told, and the file is shown as before. */
    private void say(FileForm next) {
        if (showing) {
            return;
        }
        problem.set("");
        try {
            preview.set(RegionalImport.preview(file, next, PREVIEWED));
            said = next;
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal refusal)) {
                throw failure;
            }
            problem.set(session.messages().of(refusal));
        }
        show();
    }

    private void show() {
        showing = true;
        var form = preview.get().form();
        sheet.set(form.sheet());
        encoding.set(form.encoding());
        delimiter.set(form.delimiter());
        showing = false;
    }

    Path file() {
        return file;
    }

    /** What the user said; the rest is found out again when all of the file is read. */
    FileForm said() {
        return workbook() ? preview.get().form() : said;
    }

    public boolean workbook() {
        return !sheets().isEmpty();
    }

    public List<String> sheets() {
        return preview.get().sheets();
    }

    /** Of a workbook. */
    public ObjectProperty<@Nullable String> sheet() {
        return sheet;
    }

    /** Of a text. */
    public ObjectProperty<FileForm.@Nullable Encoding> encoding() {
        return encoding;
    }

    /** Of a text. */
    public ObjectProperty<@Nullable Character> delimiter() {
        return delimiter;
    }

    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be read as it was said last; empty if it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
