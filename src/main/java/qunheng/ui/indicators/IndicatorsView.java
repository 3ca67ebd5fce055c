package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.EvidenceFolder;
import qunheng.ui.common.Background;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.common.SystemPrograms;
import qunheng.ui.common.collection.CollectionMenu;
import qunheng.ui.common.tableimport.RememberedMappings;
import qunheng.ui.common.tableimport.TableImportAction;

/** The indicators screen: tool bar, grid, all about the selected cell, and what was refused. */
public final class IndicatorsView implements Screen {
    /** Grid and panel side by side need this much. */
    private static final double BOTH_IN_EM = 48;

    private final Session session;
    private final FilePicker files;
    private final Background background;
    private final RememberedMappings remembered;
    private final IndicatorsViewModel model;
    private final GridTable table;
    private final GridToolbar toolbar;
    private final RefusedPanel refused;
    private final DetailsView details;
    private final DetailsFileViewModel file;
    private final ChecksViewModel checks;
    private final YearField years;
    private final ToggleButton detailsShown = new ToggleButton(null, Icons.of(Feather.SIDEBAR));
    private final Page page;
    private final Subscriptions subscriptions = new Subscriptions();

    public IndicatorsView(ScreenContext context) {
        this(
                context.session(),
                context.files(),
                new SystemClipboard(),
                context.desk().evidence(),
                context.background(),
                RememberedMappings.in(context.settings()));
    }

    /** In a workspace without a folder, where no file can be attached. */
    IndicatorsView(Session session, FilePicker files, ClipboardPort clipboard) {
        this(session, files, clipboard, null, Background.HERE);
    }

    IndicatorsView(
            Session session,
            FilePicker files,
            ClipboardPort clipboard,
            @Nullable EvidenceFolder folder,
            Background background) {
        this(session, files, clipboard, folder, background, RememberedMappings.inMemory());
    }

    private IndicatorsView(
            Session session,
            FilePicker files,
            ClipboardPort clipboard,
            @Nullable EvidenceFolder folder,
            Background background,
            RememberedMappings remembered) {
        this.session = session;
        this.remembered = remembered;
        this.files = files;
        this.background = background;
        this.model = new IndicatorsViewModel(session, clipboard);
        this.table = new GridTable(session, model);
        this.toolbar = new GridToolbar(session, model.grid());
        this.refused = new RefusedPanel(session, model);
        this.checks = new ChecksViewModel(session, model.grid(), folder);
        this.file = new DetailsFileViewModel(session, model.details(), folder, background, SystemPrograms::open);
        this.details = new DetailsView(session, model.details(), new DetailsFile(session, file, files));
        this.years = new YearField(session, model);
        GridKeys.attach(model, table);
        GridMouse.attach(model, table);
        table.node().setContextMenu(menu());
        table.node().setPlaceholder(nothingFound());
        this.page = page();
    }

    @Override
    public String id() {
        return "indicators";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void opened() {
        model.opened();
        table.follow(subscriptions);
        refused.follow(subscriptions);
        file.opened();
        details.follow(subscriptions);
        // What scrolls hangs in the scene only once its frame has a skin, and only then can the grid take the focus.
        page.applyCss();
        table.node().requestFocus();
    }

    @Override
    public void closed() {
        file.closed();
        model.closed();
        subscriptions.close();
    }

    @Override
    public Optional<ObservableValue<String>> badge() {
        return Optional.empty();
    }

    private Page page() {
        var export = new Button(null, Icons.of(Feather.DOWNLOAD));
        export.setId("export-csv");
        export.textProperty().bind(session.text("indicators.export"));
        export.setOnAction(event -> new GridExport(session, files).run(model));
        Describe.describe(export, session, "indicators.export.long");
        var check = new Button(null, Icons.of(Feather.CHECK_SQUARE));
        check.setId("checks-open");
        check.textProperty().bind(session.text("indicators.checks"));
        check.setOnAction(event -> showChecks());
        Describe.describe(check, session, "indicators.checks.long");
        detailsShown.setId("details-shown");
        detailsShown.setSelected(true);
        detailsShown.getStyleClass().addAll(Styles.BUTTON_ICON, "details-toggle");
        Describe.describe(detailsShown, session, "indicators.details.show");

        var grid = new StackPane(table.node(), new RefusalBubble(model.editor(), table.field()));
        HBox.setHgrow(grid, Priority.ALWAYS);
        details.visibleProperty().bind(detailsShown.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        var middle = new HBox(grid, details);
        middle.widthProperty().subscribe((before, now) -> makeRoom(before.doubleValue(), now.doubleValue()));
        middle.getStyleClass().add("grid-and-details");
        VBox.setVgrow(middle, Priority.ALWAYS);
        var work = new VBox(toolbar, middle, refused, new Legend(session));
        work.getStyleClass().add("indicators");
        work.addEventFilter(KeyEvent.KEY_PRESSED, this::leadOn);

        var start = new Button();
        start.textProperty().bind(session.text("indicators.empty.step"));
        start.setOnAction(event -> session.go("projects"));
        var empty = new EmptyState(session, Feather.GRID, "indicators.empty", start);
        var none = Bindings.createBooleanBinding(
                () -> model.grid().profile().get() == null, model.grid().profile());
        empty.visibleProperty().bind(none);
        work.visibleProperty().bind(none.not());
        years.disableProperty().bind(none);
        export.disableProperty().bind(none);
        check.disableProperty().bind(none);
        var scroll = Scrolled.filling(new StackPane(work, empty));
        scroll.getStyleClass().add("page-scroll");
        var collection = new CollectionMenu(session, background, files)
                .with(new TableImportAction(session, background, files, remembered));
        var framed = new Page(session, id()).fill(scroll).actions(years, collection, check, export, detailsShown);
        framed.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("indicators.css")).toExternalForm());
        return framed;
    }

    private void showChecks() {
        model.leaveEditor();
        var shown = new ArrayList<Sheet>();
        var list = new ChecksView(session, checks, background, () -> shown.forEach(Sheet::close));
        var sheet = new Sheet(session, session.text("indicators.checks.long"), list)
                .wide()
                .confirm("common.close", () -> true);
        shown.add(sheet);
        Overlay.of(page).show(sheet);
    }

    /** In a window too narrow for both, the panel steps back once; the button brings it. */
    private void makeRoom(double before, double now) {
        var needed = BOTH_IN_EM * Font.getDefault().getSize() * session.textScale().get();
        if (now > 0 && now < needed && (before == 0 || before >= needed)) {
            detailsShown.setSelected(false);
        }
    }

    /** F6 leads from the filters to the grid to the panel and back, as Tab stays among the cells. */
    private void leadOn(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        var stops = List.of(toolbar.first(), table.node(), details.first());
        var owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        var here = 0;
        for (var node = owner; node != null; node = node.getParent()) {
            here = node == table.node() ? 1 : node == details ? 2 : here;
        }
        stops.get(Math.floorMod(here + (event.isShiftDown() ? -1 : 1), stops.size())).requestFocus();
        event.consume();
    }

    private Node nothingFound() {
        var text = new Label();
        text.textProperty().bind(session.text("indicators.filter.nothing"));
        var clear = new Button();
        clear.textProperty().bind(session.text("indicators.filter.clear"));
        clear.setOnAction(event -> model.grid().filter().clear());
        var box = new VBox(text, clear);
        box.getStyleClass().add("nothing-found");
        return box;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("indicators.menu.edit", "F2", () -> model.startEditing(null)),
                new SeparatorMenuItem(),
                item("indicators.menu.cut", "Shortcut+X", model::cut),
                item("indicators.menu.copy", "Shortcut+C", () -> model.copy(false)),
                item("indicators.menu.copyWithHeadings", "Shortcut+Shift+C", () -> model.copy(true)),
                item("indicators.menu.paste", "Shortcut+V", model::paste),
                item("indicators.menu.clear", "Delete", model::clear),
                new SeparatorMenuItem(),
                item("indicators.menu.openAll", null, () -> model.grid().openAll(true)),
                item("indicators.menu.closeAll", null, () -> model.grid().openAll(false)));
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(session.text(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
