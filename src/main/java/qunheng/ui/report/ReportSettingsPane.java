package qunheng.ui.report;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportSettings;
import qunheng.report.file.ReportFiles.Format;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What the report is: kind, language, rules, sections, formats; and the buttons that make it. */
final class ReportSettingsPane extends VBox {
    private final Session session;
    private final ReportViewModel model;
    private final FilePicker files;
    private final VBox sections = new VBox();

    ReportSettingsPane(Session session, ReportViewModel model, FilePicker files, Runnable openFolder) {
        this.session = session;
        this.model = model;
        this.files = files;
        var pack = choice(
                "reportscreen.pack",
                session.knowledge().rulePacks().stream().map(one -> one.id()).toList(),
                id -> session.knowledge().rulePack(id).name().in(session.language().get()),
                ReportSettings::pack,
                ReportSettings::withPack);
        sections.getStyleClass().add("report-checks");
        sections.setId("report-sections");
        var fields = new VBox(
                choice(
                        "reportscreen.kind",
                        Arrays.asList(ReportKind.values()),
                        kind -> session.messages().of(kind, "reportscreen"),
                        ReportSettings::kind,
                        ReportSettings::with),
                choice(
                        "reportscreen.language",
                        Arrays.asList(ReportLanguage.values()),
                        language -> session.messages().of(language, "reportscreen"),
                        ReportSettings::language,
                        ReportSettings::with),
                pack,
                heading("reportscreen.sections"),
                sections);
        fields.getStyleClass().add("report-fields");
        model.settings().subscribe(settings -> {
            pack.setVisible(settings.kind() == ReportKind.GAP);
            pack.setManaged(pack.isVisible());
            list();
        });
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, make(openFolder));
        getStyleClass().addAll("card", "report-settings");
    }

    /** A section on or off changes nothing in the list, so that the focus stays where it is. */
    private void list() {
        var wanted = model.sections();
        var present = sections.getChildren().stream().map(Node::getUserData).toList();
        if (present.equals(wanted)) {
            return;
        }
        sections.getChildren().setAll(wanted.stream().map(this::section).toList());
    }

    private Node section(String id) {
        var box = check(
                "reportscreen.section." + id,
                settings -> !settings.without().contains(id),
                (settings, on) -> settings.withSection(id, on));
        box.setUserData(id);
        return box;
    }

    private CheckBox check(
            String key,
            Function<ReportSettings, Boolean> value,
            BiFunction<ReportSettings, Boolean, ReportSettings> change) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        Consumer<ReportSettings> show = settings -> box.setSelected(value.apply(settings));
        model.settings().subscribe(show);
        box.setOnAction(event -> model.change(settings -> change.apply(settings, box.isSelected())));
        return Describe.describe(box, session, key);
    }

    private <T> VBox choice(
            String key,
            java.util.List<T> items,
            Function<T, String> word,
            Function<ReportSettings, T> value,
            BiFunction<ReportSettings, T, ReportSettings> change) {
        var chosen = new SimpleObjectProperty<@Nullable T>(value.apply(model.settings().get()));
        model.settings().subscribe(settings -> chosen.set(value.apply(settings)));
        chosen.subscribe(item -> {
            if (item != null && !item.equals(value.apply(model.settings().get()))) {
                model.change(settings -> change.apply(settings, item));
            }
        });
        var box = Choices.<T>of(session, items, item -> item == null ? "" : word.apply(item), chosen);
        box.setId(key.replace('.', '-'));
        Describe.describe(box, session, key);
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(box);
        label.getStyleClass().add("field-label");
        var both = new VBox(label, box);
        both.getStyleClass().add("report-field");
        return both;
    }

    private Label heading(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node make(Runnable openFolder) {
        var formats = new FlowPane();
        formats.getStyleClass().add("report-formats");
        for (var format : Format.values()) {
            var box = check(
                    "reportscreen.format." + format.extension(),
                    settings -> settings.formats().contains(format.extension()),
                    (settings, on) -> settings.withFormat(format.extension(), on));
            box.setId("report-format-" + format.name().toLowerCase(Locale.ROOT));
            formats.getChildren().add(box);
        }
        var start = new Button(null, Icons.of(Feather.FILE_TEXT));
        start.textProperty().bind(session.text("reportscreen.make"));
        start.getStyleClass().add(Styles.ACCENT);
        start.setId("report-make");
        start.setOnAction(event -> save());
        start.setMinWidth(USE_PREF_SIZE);
        Runnable enable = () ->
                start.setDisable(model.making().get() || model.formats().isEmpty());
        model.making().subscribe(making -> enable.run());
        model.settings().subscribe(settings -> enable.run());
        Describe.describe(start, session, "reportscreen.make");
        var cancel = new Button();
        cancel.textProperty().bind(session.text("reportscreen.cancel"));
        cancel.setOnAction(event -> model.cancel());
        cancel.visibleProperty().bind(model.making());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Describe.describe(cancel, session, "reportscreen.cancel");
        var folder = new Button(null, Icons.of(Feather.FOLDER));
        folder.textProperty().bind(session.text("reportscreen.folder"));
        folder.setOnAction(event -> openFolder.run());
        folder.visibleProperty().bind(model.made().map(made -> !made.files().isEmpty()).orElse(false));
        folder.managedProperty().bind(folder.visibleProperty());
        Describe.describe(folder, session, "reportscreen.folder");
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.making());
        bar.setMaxWidth(Double.MAX_VALUE);
        Describe.describe(bar, session, "reportscreen.progress");
        var buttons = new HBox(start, cancel, folder);
        buttons.getStyleClass().add("inline");
        var box = new VBox(heading("reportscreen.formats"), formats, buttons, bar);
        box.getStyleClass().add("report-make");
        return box;
    }

    private void save() {
        var formats = model.formats();
        var patterns = formats.stream().map(format -> "*." + format.extension()).toArray(String[]::new);
        files.save(
                        session.messages().get("reportscreen.make"),
                        model.proposedName() + "." + formats.getFirst().extension(),
                        session.messages().get("reportscreen.files"),
                        patterns)
                .ifPresent(model::make);
    }
}
