package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormSection;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The wizard that makes a table of a file: look, say what the columns mean, read, answer, name. */
final class ImportSheet {
    private static final double ROW = 28;

    private final Session session;
    private final ImportViewModel model;

    private ImportSheet(Session session, ImportViewModel model) {
        this.session = session;
        this.model = model;
    }

    static Sheet of(Session session, ImportViewModel model) {
        var sheet = new ImportSheet(session, model);
        var read = sheet.readButton();
        var found = sheet.found();
        var content = new VBox(sheet.preview(), sheet.columns(), sheet.reading(read), found);
        content.getStyleClass().add("wizard");
        return new Sheet(session, session.text("regions.import.title", String.valueOf(model.file().getFileName())), content)
                .wide()
                .startAt(read)
                .onClosed(model::cancel)
                .cancel("common.cancel")
                .confirm("regions.import.keep", model::keep, Styles.ACCENT);
    }

    private TableView<List<String>> preview() {
        var table = new TableView<List<String>>(FXCollections.observableArrayList(model.preview().rows()));
        var header = model.preview().header();
        for (var i = 0; i < header.size(); i++) {
            var at = i;
            var column = new TableColumn<List<String>, String>(header.get(i));
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(at < row.getValue().size() ? row.getValue().get(at) : ""));
            column.setSortable(false);
            column.setPrefWidth(Math.clamp(header.get(i).length() * 16.0 + 24, 90, 220));
            table.getColumns().add(column);
        }
        table.setId("import-preview");
        table.setFixedCellSize(ROW);
        table.setPrefHeight(ROW * (model.preview().rows().size() + 1) + 18);
        table.setMinHeight(ROW * 3);
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED);
        Describe.describe(table, session, "regions.import.preview");
        return table;
    }

    private Node columns() {
        var firms = new CheckBox();
        firms.textProperty().bind(session.text("regions.import.firmsFile"));
        Describe.describe(firms, session, "regions.import.firmsFile");
        firms.selectedProperty().bindBidirectional(model.firms());
        var digits = Choices.of(
                session,
                List.of(0, 1, 2, 3, 4),
                n -> n == null || n == 0
                        ? session.messages().get("regions.import.digits.all")
                        : session.messages().get("regions.import.digits.of", n),
                model.digits());
        var sizes = new TextField();
        sizes.textProperty().bindBidirectional(model.sizes());
        var digitsBox = new FieldBox(session, "regions.import.digits", digits);
        var sizesBox = new FieldBox(session, "regions.import.sizes", sizes);
        List.of(digitsBox, sizesBox).forEach(box -> {
            box.visibleProperty().bind(model.firms());
            box.managedProperty().bind(model.firms());
        });
        var section = new FormSection(session, "regions.import.columns")
                .full(firms)
                .half(new FieldBox(session, "regions.import.region", column(model.region(), false)))
                .half(new FieldBox(session, "regions.import.amount", column(model.amount(), true)))
                .half(new FieldBox(session, "regions.import.industry", column(model.industry(), true)))
                .half(new FieldBox(session, "regions.import.year", column(model.year(), true)))
                .half(digitsBox)
                .half(sizesBox);
        section.getStyleClass().remove("card");
        return section;
    }

    private Node column(ObjectProperty<@Nullable String> chosen, boolean optional) {
        var items = new ArrayList<@Nullable String>(model.preview().header());
        if (optional) {
            items.addFirst(null);
        }
        return Choices.of(
                session, items, item -> item == null ? session.messages().get("regions.import.noColumn") : item, chosen);
    }

    private Button readButton() {
        var read = new Button(null, Icons.of(Feather.PLAY));
        read.setId("import-read");
        read.textProperty().bind(session.text("regions.import.go"));
        read.setOnAction(event -> model.read());
        read.disableProperty().bind(model.running());
        return read;
    }

    private Node reading(Button read) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setPrefWidth(240);
        Describe.describe(bar, session, "regions.import.progress");
        var cancel = new Button();
        cancel.textProperty().bind(session.text("common.cancel"));
        cancel.setOnAction(event -> model.cancel());
        for (var node : List.of(bar, cancel)) {
            node.visibleProperty().bind(model.running());
            node.managedProperty().bind(model.running());
        }
        var row = new HBox(12, read, bar, cancel);
        row.getStyleClass().add("import-reading");
        var problem = sentence(model.problem());
        problem.getStyleClass().add("caution");
        problem.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        return new VBox(8, row, problem);
    }

    private Node found() {
        var summary = sentence(model.summary());
        summary.setId("import-summary");
        var doubts = new VBox(8);
        model.doubts().addListener((ListChangeListener<Doubt>) change ->
                doubts.getChildren().setAll(model.doubts().stream().map(this::doubt).toList()));
        var kept = Choices.of(session, List.<Kept>of(), this::word, model.kept());
        model.keepable().addListener((ListChangeListener<Kept>) change -> {
            var chosen = model.kept().get();
            kept.getItems().setAll(model.keepable());
            model.kept().set(model.keepable().contains(chosen) ? chosen : model.keepable().getFirst());
        });
        var section = new FormSection(session, "regions.import.name")
                .full(new FieldBox(session, "regions.import.kept", kept))
                .half(new FieldBox(session, "regions.table.name", text("import-name", model.name())))
                .half(new FieldBox(session, "regions.table.source", text("import-source", model.source())))
                .half(new FieldBox(session, "regions.table.measure", text("import-measure", model.measure())))
                .half(new FieldBox(session, "regions.table.unit", text("import-unit", model.unit())));
        section.getStyleClass().remove("card");
        var box = new VBox(12, summary, doubts, section);
        var done = model.summary().isNotEmpty();
        box.visibleProperty().bind(done);
        box.managedProperty().bind(done);
        return box;
    }

    private Node doubt(Doubt doubt) {
        var items = new ArrayList<qunheng.knowledge.@Nullable Region>(doubt.candidates());
        items.addFirst(null);
        var box = Choices.of(
                session,
                items,
                region -> region == null
                        ? session.messages().get("regions.import.leaveOut")
                        : region.name().in(session.language().get()),
                doubt.answer());
        box.setMaxWidth(Region.USE_PREF_SIZE);
        var label = new Label();
        label.textProperty().bind(session.text("regions.import.doubt", doubt.spelling()));
        label.setWrapText(true);
        label.setLabelFor(box);
        box.accessibleTextProperty().bind(label.textProperty());
        var row = new HBox(12, label, box);
        row.getStyleClass().add("import-doubt");
        return row;
    }

    private String word(@Nullable Kept kept) {
        if (kept == null) {
            return "";
        }
        var messages = session.messages();
        return kept.of() == Kept.Of.FIRMS_OF_SIZE
                ? messages.get("regions.import.kept.size", kept.size() + 1, model.keepable().size() - 2)
                : messages.of(kept.of(), "regions");
    }

    private static TextField text(String id, javafx.beans.property.StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Label sentence(ObservableValue<String> text) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(t -> !t.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
