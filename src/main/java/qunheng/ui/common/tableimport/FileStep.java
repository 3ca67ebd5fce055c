package qunheng.ui.common.tableimport;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.project.FileForm;
import qunheng.project.FileForm.Encoding;
import qunheng.project.tableimport.Layout;
import qunheng.project.tableimport.SourceFile;
import qunheng.project.tableimport.SourceTable;
import qunheng.ui.common.Banner;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormWords;
import qunheng.ui.common.Session;

/** First step: how the file is read, what was found can be changed, and the first rows as they are read. */
final class FileStep extends VBox {
    private static final int SHOWN_ROWS = 60;
    private static final int SHOWN_COLUMNS = 40;
    private static final int LONGEST = 120;
    private static final javafx.css.PseudoClass HEAD = javafx.css.PseudoClass.getPseudoClass("head");

    private final Session session;
    private final TableImportViewModel model;
    private final TableView<SourceTable.Row> rows = new TableView<>();
    private final SimpleObjectProperty<@Nullable String> sheet = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Encoding> encoding = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Character> delimiter = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Integer> head = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Layout> layout = new SimpleObjectProperty<>();
    private boolean showing;

    FileStep(Session session, TableImportViewModel model) {
        super(12);
        this.session = session;
        this.model = model;
        var words = new FormWords(session);
        var sheets = choice("tableimport-sheet", List.<String>of(), name -> name == null ? "" : name, sheet);
        var encodings = choice("tableimport-encoding", Arrays.asList(Encoding.values()), words::encoding, encoding);
        var delimiters = choice("tableimport-delimiter", FileForm.DELIMITERS, words::delimiter, delimiter);
        var heads = choice("tableimport-head", List.<Integer>of(), this::headWord, head);
        var layouts = choice("tableimport-layout", Arrays.asList(Layout.values()), this::word, layout);
        var sheetBox = box("tableimport.sheet", sheets, 14);
        var encodingBox = box("tableimport.encoding", encodings, 10);
        var delimiterBox = box("tableimport.delimiter", delimiters, 10);
        var choices = new FlowPane(16, 12);
        choices.getChildren()
                .addAll(
                        sheetBox,
                        encodingBox,
                        delimiterBox,
                        box("tableimport.head", heads, 20),
                        box("tableimport.layout", layouts, 20));
        model.source().subscribe(now -> {
            var workbook = now != null && now.workbook();
            show(sheetBox, workbook);
            show(encodingBox, now != null && !workbook);
            show(delimiterBox, now != null && !workbook);
            showing = true;
            sheets.getItems().setAll(now == null ? List.of() : now.sheets());
            sheet.set(now == null ? null : now.sheet());
            encoding.set(now == null ? null : now.encoding());
            delimiter.set(now == null ? null : now.delimiter());
            showing = false;
        });
        model.table().subscribe(now -> {
            showing = true;
            heads.getItems().setAll(model.headRows());
            showing = false;
            fill(now);
        });
        model.mapping().subscribe(now -> {
            showing = true;
            head.set(now == null ? null : now.header());
            layout.set(now == null ? null : now.layout());
            showing = false;
            rows.refresh();
        });
        sheet.subscribe(name -> change(source -> name == null ? source : source.withSheet(name)));
        encoding.subscribe(name -> change(source -> name == null ? source : source.withText(name, source.delimiter())));
        delimiter.subscribe(one -> change(source ->
                one == null || source.encoding() == null ? source : source.withText(source.encoding(), one)));
        head.subscribe(row -> {
            if (!showing && row != null) {
                model.headAt(row);
            }
        });
        layout.subscribe(one -> {
            if (!showing && one != null) {
                model.layout(one);
            }
        });
        rows.setId("tableimport-rows");
        rows.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, "tableimport-rows");
        rows.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(SourceTable.@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                var now = model.mapping().get();
                pseudoClassStateChanged(HEAD, !empty && now != null && getIndex() == now.header());
            }
        });
        Describe.describe(rows, session, "tableimport.rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        var recalled = Banner.note(model.recalled(), org.kordamp.ikonli.feather.Feather.ROTATE_CCW);
        getChildren().setAll(choices, recalled, rows);
    }

    private <T> ComboBox<T> choice(
            String id,
            List<T> items,
            java.util.function.Function<@Nullable T, String> word,
            SimpleObjectProperty<@Nullable T> value) {
        var box = Choices.of(session, items, word, value);
        box.setId(id);
        return box;
    }

    private FieldBox box(String key, ComboBox<?> control, double em) {
        var box = new FieldBox(session, key, control);
        box.setStyle("-fx-pref-width: " + em + "em;");
        return box;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void change(java.util.function.UnaryOperator<SourceFile> edit) {
        var now = model.source().get();
        if (!showing && now != null) {
            model.readAs(edit.apply(now));
        }
    }

    private String word(@Nullable Layout one) {
        return one == null ? "" : session.messages().of(one, "tableimport");
    }

    private String headWord(@Nullable Integer row) {
        var now = model.table().get();
        if (row == null || now == null || row >= now.rows().size()) {
            return "";
        }
        var said = now.rows().get(row).cells().stream()
                .map(SourceTable.Cell::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        var first = said.length() > 20 ? said.substring(0, 20) + '…' : said;
        return session.messages().get("tableimport.head.row", now.rows().get(row).line(), first);
    }

    private void fill(@Nullable SourceTable table) {
        rows.getColumns().clear();
        if (table == null) {
            rows.setItems(FXCollections.observableArrayList());
            return;
        }
        var line = new TableColumn<SourceTable.Row, String>();
        line.textProperty().bind(session.text("tableimport.csv.line"));
        line.setCellValueFactory(cell -> new ReadOnlyStringWrapper(String.valueOf(cell.getValue().line())));
        line.setSortable(false);
        line.setPrefWidth(56);
        rows.getColumns().add(line);
        for (var at = 0; at < Math.min(table.width(), SHOWN_COLUMNS); at++) {
            var column = at;
            var one = new TableColumn<SourceTable.Row, String>(letters(at));
            one.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                    shortened(cell.getValue().cell(column).shown())));
            one.setSortable(false);
            one.setPrefWidth(Math.clamp(longest(table, at) * 9.0 + 24, 80, 240) * session.textScale().get());
            rows.getColumns().add(one);
        }
        rows.setItems(FXCollections.observableArrayList(
                table.rows().subList(0, Math.min(SHOWN_ROWS, table.rows().size()))));
    }

    private static int longest(SourceTable table, int column) {
        return table.rows().stream()
                .limit(20)
                .mapToInt(row -> row.text(column).codePoints().limit(30).map(c -> c > 0x2E7F ? 2 : 1).sum())
                .max()
                .orElse(0);
    }

    private static String shortened(String text) {
        var line = text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
        return line.replace('\n', ' ');
    }

    /** A, B, … Z, AA, as a spreadsheet names columns. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
