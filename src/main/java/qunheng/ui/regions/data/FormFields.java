package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.FileForm;
import qunheng.project.RegionalImport.Preview;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormWords;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** How the file is read, and its first rows as they are then. */
final class FormFields extends VBox {
    private static final double ROW = 28;

    private final Session session;
    private final FormViewModel model;

    FormFields(Session session, FormViewModel model) {
        super(12);
        this.session = session;
        this.model = model;
        var problem = Sentences.of(model.problem());
        problem.getStyleClass().add("caution");
        problem.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        getChildren().addAll(choices(), problem, preview());
    }

    private Node choices() {
        var row = new HBox(16);
        row.getStyleClass().add("import-form");
        if (model.workbook()) {
            row.getChildren().add(field("regions.import.sheet", named("import-sheet", Choices.of(
                    session, model.sheets(), name -> name == null ? "" : name, model.sheet()))));
        } else {
            var words = new FormWords(session);
            row.getChildren().addAll(
                    field("regions.import.encoding", named("import-encoding", Choices.of(
                            session, Arrays.asList(FileForm.Encoding.values()), words::encoding, model.encoding()))),
                    field("regions.import.delimiter", named("import-delimiter", Choices.of(
                            session, FileForm.DELIMITERS, words::delimiter, model.delimiter()))));
        }
        return row;
    }

    private static <T> ComboBox<T> named(String id, ComboBox<T> box) {
        box.setId(id);
        return box;
    }

    private Node field(String key, Region control) {
        control.setPrefWidth(240);
        return new FieldBox(session, key, control);
    }

    private TableView<List<String>> preview() {
        var table = new TableView<List<String>>();
        table.setId("import-preview");
        table.setFixedCellSize(ROW);
        table.setMinHeight(ROW * 3);
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED);
        var nothing = new Label();
        nothing.textProperty().bind(session.text("regions.import.noRows"));
        table.setPlaceholder(nothing);
        Describe.describe(table, session, "regions.import.preview");
        model.preview().subscribe(preview -> fill(table, preview));
        return table;
    }

    private static void fill(TableView<List<String>> table, Preview preview) {
        table.getColumns().clear();
        var header = preview.header();
        for (var i = 0; i < header.size(); i++) {
            var at = i;
            var column = new TableColumn<List<String>, String>(header.get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(at < row.getValue().size() ? row.getValue().get(at) : ""));
            column.setSortable(false);
            column.setPrefWidth(Math.clamp(header.get(i).length() * 16.0 + 24, 90, 220));
            table.getColumns().add(column);
        }
        table.getItems().setAll(preview.rows());
        table.setPrefHeight(ROW * (preview.rows().size() + 1) + 18);
    }
}
