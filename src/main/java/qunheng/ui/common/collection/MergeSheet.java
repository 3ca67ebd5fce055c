package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.project.DataCollection.ReturnedFile;
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
                .add(list, 38, 9)
                .add(new MergeDetail(session, model), 62, 24)
                .atLeast(16);
        var all = new VBox(8, new MergeTools(session, model), values);
        VBox.setVgrow(values, Priority.ALWAYS);
        all.getStyleClass().add("merge-tab");
        var files = files();
        VBox.setVgrow(files, Priority.ALWAYS);
        var about = new VBox(8, summary(), files);
        about.getStyleClass().add("merge-tab");
        var tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("merge-tabs");
        tabs.getStyleClass().add("screen-tabs");
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tabs.accessibleTextProperty().bind(session.text("collection.merge.title"));
        tabs.getTabs().setAll(
                tab("merge-tab-values", "collection.merge.tab.values", all, () -> model.rows().size()),
                tab("merge-tab-files", "collection.merge.tab.files", about, () -> model.files().size()),
                tab("merge-tab-problems", "collection.merge.tab.problems", problems(), () -> model.problems().size()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var content = new VBox(
                8,
                new ProgressLine(
                        session,
                        "collection.merge.reading",
                        "merge-stop",
                        model.progress(),
                        model.running(),
                        model::cancel),
                tabs);
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
        name.run();
        return tab;
    }

    private Label summary() {
        var label = new Label();
        label.setId("merge-summary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.summary());
        return label;
    }

    private TableView<ReturnedFile> files() {
        var table = new TableView<>(model.files());
        table.setId("merge-files");
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(session.text("collection.merge.files"));
        table.setPlaceholder(new Label());
        table.getColumns().add(new LineColumn<>(session, "collection.merge.file", 22, file -> file.sender().file()));
        table.getColumns()
                .add(new LineColumn<>(
                        session,
                        "collection.cover.department",
                        14,
                        file -> file.sender().department()));
        table.getColumns()
                .add(new LineColumn<>(
                        session,
                        "collection.cover.person",
                        12,
                        file -> file.sender().person()));
        table.getColumns().add(new LineColumn<>(session, "collection.cover.date", 8, file -> file.sender().date()));
        table.getColumns()
                .add(new LineColumn<>(
                        session,
                        "collection.merge.answers",
                        8,
                        file -> session.numbers().count(file.answers())));
        table.getColumns()
                .add(new LineColumn<>(
                        session,
                        "collection.merge.refused",
                        8,
                        file -> session.numbers().count(file.problems())));
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
