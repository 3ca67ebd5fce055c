package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.FigureCsv;
import qunheng.files.WholeFile;

/**
 * Two buttons for a table: copy it as tab-separated text, as a spreadsheet takes it, and write it as CSV with its
 * title, notes and source.
 */
public final class TableButtons extends HBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final FilePicker files;
    private final Supplier<ChartDescription> table;

    public TableButtons(ScreenContext context, Supplier<ChartDescription> table) {
        this.session = context.session();
        this.files = context.files();
        this.table = table;
        getStyleClass().add("table-buttons");
        setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button(Feather.COPY, "common.table.copy", this::copy),
                        button(Feather.DOWNLOAD, "common.table.export", this::write));
    }

    private Button button(Ikon icon, String key, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setOnAction(event -> action.run());
        return Describe.describe(button, session, key);
    }

    /** The shortcut for copying copies the table while a node of it has the focus. */
    public TableButtons copyFrom(Node tableNode) {
        tableNode.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        return this;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(tabbed(table.get().table()));
        Clipboard.getSystemClipboard().setContent(content);
        session.tell(Notice.Kind.SUCCESS, "common.table.copied", table.get().table().rows().size());
    }

    /** A header line and a line for each row; line breaks and tabs inside a cell become spaces. */
    static String tabbed(ChartTable table) {
        var text = new StringBuilder();
        line(text, table.header().stream().map(FigureCsv::inert).toList());
        for (var row : table.rows()) {
            line(text, row.stream().map(TableButtons::inert).toList());
        }
        return text.toString();
    }

    /** A spreadsheet runs a pasted formula as well as a typed one. */
    private static String inert(ChartTable.Cell cell) {
        return cell.numeric() ? cell.shown() : FigureCsv.inert(cell.shown());
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells.stream().map(c -> c.replaceAll("[\\t\\r\\n]+", " ")).toList()))
                .append('\n');
    }

    private void write() {
        var words = table.get();
        var messages = session.messages();
        files.save(
                        messages.get("common.table.export"),
                        fileName(words.title()),
                        messages.get("common.table.csvKind"),
                        "*.csv")
                .ifPresent(file -> write(words, file));
    }

    private void write(ChartDescription words, Path file) {
        try {
            WholeFile.write(file, new FigureCsv(session.messages()).text(words).getBytes(StandardCharsets.UTF_8));
            session.tell(Notice.Kind.SUCCESS, "common.table.written", String.valueOf(file.getFileName()));
        } catch (IOException failure) {
            session.tell(Notice.Kind.ERROR, "common.table.notWritten", file.toString());
        }
    }

    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".csv";
    }
}
