package qunheng.ui.common.tableimport;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Banner;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.tableimport.TableImportViewModel.Step;

/**
 * The wizard's frame: three steps, each of which can be gone back to, and one button that says what it would do now.
 */
final class TableImportSheet {
    private final Session session;
    private final TableImportViewModel model;
    private final FilePicker files;

    TableImportSheet(Session session, TableImportViewModel model, FilePicker files) {
        this.session = session;
        this.model = model;
        this.files = files;
    }

    Sheet sheet() {
        var panes = new LinkedHashMap<Step, Node>();
        panes.put(Step.FILE, new FileStep(session, model));
        panes.put(Step.COLUMNS, new ColumnsStep(session, model));
        panes.put(Step.PREVIEW, new PreviewStep(session, model.preview(), files, model.fileName()));
        var stack = new StackPane();
        panes.forEach((step, pane) -> {
            pane.visibleProperty().bind(model.step().isEqualTo(step));
            pane.managedProperty().bind(pane.visibleProperty());
            stack.getChildren().add(pane);
        });
        VBox.setVgrow(stack, Priority.ALWAYS);
        var problem = Banner.caution(model.problem());
        problem.setId("tableimport-problem");
        var content = new VBox(12, top(), problem, stack);
        content.disableProperty().bind(model.preview().writing());
        var sheet = new Sheet(session, session.text("tableimport.title", model.fileName()), content);
        model.preview().whenKept(sheet::close);
        return sheet.large()
                .onClosed(model::cancel)
                .cancel("common.cancel")
                .confirm(mainText(), resting(), model::next, Styles.ACCENT);
    }

    private ObservableValue<String> mainText() {
        var preview = model.preview();
        return Bindings.createStringBinding(
                () -> switch (model.step().get()) {
                    case FILE, COLUMNS -> session.messages().get("tableimport.next");
                    case PREVIEW -> preview.writing().get()
                            ? session.messages().get("tableimport.writing")
                            : session.messages().get("tableimport.apply", preview.taking().get());
                },
                preview.writing(),
                model.step(),
                preview.taking(),
                session.language());
    }

    private ObservableValue<Boolean> resting() {
        var preview = model.preview();
        return Bindings.createBooleanBinding(
                () -> switch (model.step().get()) {
                    case FILE -> model.mapping().get() == null || model.running().get();
                    case COLUMNS -> !model.objection().isEmpty();
                    case PREVIEW -> preview.open().get() > 0
                            || preview.running().get()
                            || preview.writing().get();
                },
                model.step(),
                model.mapping(),
                model.running(),
                model.problem(),
                preview.open(),
                preview.writing(),
                preview.running());
    }

    private HBox top() {
        var group = new ToggleGroup();
        var steps = new HBox();
        for (var step : Step.values()) {
            var button = new ToggleButton();
            button.setId("tableimport-step-" + (step.ordinal() + 1));
            button.setToggleGroup(group);
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> step.ordinal() + 1 + "  " + session.messages().of(step, "tableimport"),
                            session.language()));
            button.getStyleClass()
                    .add(switch (step) {
                        case FILE -> Styles.LEFT_PILL;
                        case COLUMNS -> Styles.CENTER_PILL;
                        case PREVIEW -> Styles.RIGHT_PILL;
                    });
            button.setMinWidth(Region.USE_PREF_SIZE);
            model.step().subscribe(now -> button.setSelected(now == step));
            button.disableProperty().bind(model.mapping().isNull().and(model.step().isNotEqualTo(step)));
            button.setOnAction(event -> {
                model.go(step);
                button.setSelected(model.step().get() == step);
                group.getToggles().get(model.step().get().ordinal()).setSelected(true);
            });
            steps.getChildren().add(button);
        }
        var bar = new ProgressBar();
        var preview = model.preview();
        bar.progressProperty()
                .bind(Bindings.when(model.running()).then(model.progress()).otherwise(preview.progress()));
        bar.visibleProperty().bind(model.running().or(preview.running()));
        bar.accessibleTextProperty().bind(session.text("tableimport.reading"));
        bar.setPrefWidth(180);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(12, steps, gap, bar);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return top;
    }
}
