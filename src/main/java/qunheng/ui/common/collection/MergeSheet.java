package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.project.DataCollection.ReturnedFile;
import qunheng.project.merge.Preference;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** What came back beside what the project has: who, when, value, evidence; the user picks. */
final class MergeSheet {
    private final Session session;
    private final MergeViewModel model;

    private MergeSheet(Session session, MergeViewModel model) {
        this.session = session;
        this.model = model;
    }

    static Sheet of(Session session, MergeViewModel model) {
        return new MergeSheet(session, model).sheet();
    }

    private Sheet sheet() {
        var list = new MergeList(session, model);
        var values = new Beside(session, 62)
                .add(list, 44, 26)
                .add(new MergeDetail(session, model), 56, 26)
                .atLeast(16);
        var all = new VBox(8, deciding(), values);
        VBox.setVgrow(values, Priority.ALWAYS);
        all.getStyleClass().add("tab-content");
        var tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("merge-tabs");
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tabs.accessibleTextProperty().bind(session.text("collection.merge.title"));
        tabs.getTabs().setAll(
                tab("merge-tab-values", "collection.merge.tab.values", all, () -> model.rows().size()),
                tab("merge-tab-files", "collection.merge.tab.files", files(), () -> model.files().size()),
                tab("merge-tab-problems", "collection.merge.tab.problems", problems(), () -> model.problems().size()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var content = new VBox(8, progress(), summary(), tabs);
        return new Sheet(session, session.text("collection.merge.title"), content)
                .large()
                .cancel("common.cancel")
                .confirm("collection.merge.apply", model::apply, Styles.ACCENT)
                .startAt(list.table())
                .onClosed(model::cancel);
    }

    private Tab tab(String id, String key, Node content, java.util.function.IntSupplier count) {
        var tab = new Tab();
        tab.setId(id);
        tab.setContent(content);
        Runnable name = () -> tab.setText(session.messages().get(key, count.getAsInt()));
        model.summary().subscribe(name);
        return tab;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        bar.accessibleTextProperty().bind(session.text("collection.merge.reading"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var stop = new Button();
        stop.setId("merge-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.textProperty().bind(session.text("collection.send.stop"));
        stop.setOnAction(event -> model.cancel());
        var line = new HBox(8, bar, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.running());
        line.managedProperty().bind(model.running());
        return line;
    }

    private Label summary() {
        var label = new Label();
        label.setId("merge-summary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty()
                .bind(Bindings.when(model.running())
                        .then(Bindings.createStringBinding(
                                () -> session.messages().get("collection.merge.reading"), session.language()))
                        .otherwise(model.summary()));
        return label;
    }

    /** How many conflicts are open, the way to the next, and what decides many at once. */
    private Node deciding() {
        var open = new Label();
        open.setId("merge-open");
        open.getStyleClass().add(Styles.TEXT_BOLD);
        open.textProperty().bind(session.text("collection.merge.open", model.open()));
        var next = new Button();
        next.setId("merge-next");
        next.textProperty().bind(session.text("collection.merge.next"));
        next.setOnAction(event -> model.next());
        next.disableProperty().bind(model.open().isEqualTo(0));
        var line = new FlowPane(8, 4, open, next, many());
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        line.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private MenuButton many() {
        var menu = new MenuButton();
        menu.setId("merge-many");
        menu.textProperty().bind(session.text("collection.merge.many"));
        menu.disableProperty().bind(Bindings.createBooleanBinding(() -> model.count(qunheng.project.merge.MergePlan.Kind.CONFLICT) == 0, model.rows()));
        Runnable fill = () -> {
            menu.getItems().setAll(
                    item("merge-mine", "collection.merge.allMine", () -> model.decideAll(Preference.PROJECT)),
                    item("merge-theirs", "collection.merge.allTheirs", () -> model.decideAll(Preference.FILE)),
                    item("merge-rest", "collection.merge.keepRest", model::keepRest));
            if (!model.senders().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            model.senders().forEach(who -> {
                var one = new MenuItem();
                one.setMnemonicParsing(false);
                one.textProperty().bind(session.text("collection.merge.takeFrom", who));
                one.setOnAction(event -> model.takeFrom(who));
                menu.getItems().add(one);
            });
        };
        model.senders().addListener((ListChangeListener<String>) change -> fill.run());
        fill.run();
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(session.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private TableView<ReturnedFile> files() {
        var table = new TableView<>(model.files());
        table.setId("merge-files");
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(session.text("collection.merge.files"));
        table.setPlaceholder(new Label());
        table.getColumns().add(new WrappedColumn<>(session, "collection.merge.file", 22, file -> file.sender().file()));
        table.getColumns().add(new WrappedColumn<>(session, "collection.cover.department", 14, file -> file.sender().department()));
        table.getColumns().add(new WrappedColumn<>(session, "collection.cover.person", 12, file -> file.sender().person()));
        table.getColumns().add(new WrappedColumn<>(session, "collection.cover.date", 8, file -> file.sender().date()));
        table.getColumns().add(new WrappedColumn<>(session, "collection.merge.answers", 8, file -> session.numbers().count(file.answers())));
        table.getColumns().add(new WrappedColumn<>(session, "collection.merge.refused", 8, file -> session.numbers().count(file.problems())));
        return table;
    }

    /** The sentences about what was not taken; they can be copied and sent back. */
    private TextArea problems() {
        var text = new TextArea();
        text.setId("merge-problems");
        text.setEditable(false);
        text.setWrapText(true);
        text.accessibleTextProperty().bind(session.text("collection.merge.problems"));
        text.promptTextProperty().bind(session.text("collection.merge.noProblems"));
        text.textProperty()
                .bind(Bindings.createStringBinding(() -> String.join("\n", model.problems()), model.problems()));
        return text;
    }
}
