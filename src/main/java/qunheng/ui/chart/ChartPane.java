package qunheng.ui.chart;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.ScreenContext;

/**
 * A figure in a window: title and menu above, the drawing or its table, notes and source below.
 *
 * <p>It is given a way to build the figure and builds it again for light, dark, another size of text, and paper. The
 * language is the builder's matter: show a new one when it changes. Keyboard on the drawing: T shows the table, arrow
 * keys walk over the marks, Enter picks, the menu key opens the menu.
 */
public final class ChartPane extends VBox {
    private final ScreenContext context;
    private final FigureCanvas canvas = new SpokenCanvas();
    private final MarkPointer pointer = new MarkPointer(canvas);
    private final FigureTable table = new FigureTable();
    private final HBox header = new HBox();
    private final VBox foot = new VBox();
    private final Label title = new Label();
    private final Label notes = new Label();
    private final Hyperlink more = new Hyperlink();
    private final ToggleButton asTable = new ToggleButton(null, Icons.of(Feather.GRID));
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final ContextMenu menu = new ContextMenu();
    private int folded = 2;
    private @Nullable Function<ChartTheme, Figure> builder;
    private @Nullable Figure shown;
    private @Nullable ObservableValue<String> heading;
    private Subscription following = Subscription.EMPTY;

    public ChartPane(ScreenContext context) {
        this.context = context;
        getStyleClass().add("chart-pane");
        setMinSize(0, 0);
        setFillWidth(true);
        var actions = new FigureActions(context, () -> build(ChartTheme.PRINT));
        fill(header, actions);
        var frame = new StackPane(canvas, table);
        frame.getStyleClass().add("chart-frame");
        frame.getChildren().add(pointer.frame());
        VBox.setVgrow(frame, Priority.ALWAYS);
        table.visibleProperty().bind(asTable.selectedProperty());
        canvas.visibleProperty().bind(asTable.selectedProperty().not());
        table.managedProperty().bind(table.visibleProperty());
        table.setPrefHeight(0);
        asTable.selectedProperty().subscribe(this::fillTable);
        fill(foot);
        getChildren().addAll(header, frame, foot);
        menu.getItems().setAll(actions.items(asTable::fire));
        canvas.getStyleClass().add("figure-canvas");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setOnMouseClicked(event -> {
            canvas.requestFocus();
            menu.hide();
        });
        canvas.setOnContextMenuRequested(event -> menu.show(canvas, event.getScreenX(), event.getScreenY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow();
        });
    }

    /**
     * For a figure among others on a screen: a short heading in place of the title, notes and source only when asked
     * for. Exports and the spoken summary keep all of it.
     */
    public ChartPane dense(ObservableValue<String> shortHeading) {
        heading = shortHeading;
        title.textProperty().bind(shortHeading);
        title.setWrapText(false);
        foot.getChildren().remove(more);
        header.getChildren().add(1, more);
        more.setMinWidth(USE_PREF_SIZE);
        more.textProperty()
                .bind(unfolded.flatMap(open ->
                        context.session().text(open ? "chart.notes.fold" : "chart.notes.dense")));
        showNotes();
        return this;
    }

    /** Shows a figure; the builder is called again whenever the look changes. */
    public void show(Function<ChartTheme, Figure> next) {
        builder = next;
        if (getScene() != null) {
            refresh();
        }
    }

    /** Hears the key of the mark that is clicked: a region code, a criterion, a profile. */
    public ChartPane onPick(Consumer<String> handler) {
        pointer.onPick(handler);
        return this;
    }

    /** Fixes how high the drawing wants to be with text at 100 per cent; otherwise the figure says. */
    public ChartPane drawingHeight(double height) {
        canvas.prefHeightProperty().bind(context.session().textScale().multiply(height));
        return this;
    }

    /** How many notes show before the rest is asked for; a figure puts a warning first, then its own. */
    public ChartPane firstNotes(int count) {
        folded = count;
        return this;
    }

    /** Whether the table stands in place of the drawing. */
    public BooleanProperty asTable() {
        return asTable.selectedProperty();
    }

    /** The figure as it is shown; null before the first. */
    public @Nullable Figure figure() {
        return shown;
    }

    private void fill(HBox header, FigureActions actions) {
        title.getStyleClass().addAll(Styles.TEXT_BOLD, "chart-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        asTable.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        Describe.describe(asTable, context.session(), "chart.action.table");
        var options = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        options.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "chart-menu", "no-arrow");
        options.getItems().setAll(actions.items(asTable::fire));
        Describe.describe(options, context.session(), "chart.action.menu");
        asTable.setMinWidth(USE_PREF_SIZE);
        options.setMinWidth(USE_PREF_SIZE);
        header.getChildren().setAll(title, asTable, options);
        header.setMinHeight(USE_PREF_SIZE);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("chart-header");
    }

    private void fill(VBox foot) {
        notes.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "chart-notes");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll(Styles.TEXT_SMALL, "chart-more");
        more.textProperty()
                .bind(unfolded.flatMap(open ->
                        context.session().text(open ? "chart.notes.fold" : "chart.notes.unfold")));
        more.setOnAction(event -> unfolded.set(!unfolded.get()));
        unfolded.subscribe(this::showNotes);
        foot.getChildren().setAll(notes, more);
    }

    private void showNotes() {
        if (shown == null) {
            return;
        }
        var words = shown.description();
        var all = words.notes();
        var dense = heading != null;
        more.setVisible(dense || all.size() > folded);
        more.setManaged(more.isVisible());
        notes.setVisible(!dense || unfolded.get());
        notes.setManaged(notes.isVisible());
        var first = all.stream().limit(unfolded.get() ? all.size() : folded);
        notes.setText(Stream.concat(first, Stream.of(words.source())).collect(Collectors.joining("\n")));
        more.setVisited(false);
    }

    private Subscription follow() {
        var session = context.session();
        refresh();
        return Subscription.combine(
                session.dark().subscribe((before, after) -> refresh()),
                session.textScale().subscribe((before, after) -> refresh()));
    }

    private void refresh() {
        if (builder == null) {
            return;
        }
        var session = context.session();
        var figure = build((session.dark().get() ? ChartTheme.DARK : ChartTheme.LIGHT)
                .withTextScale(session.textScale().get()));
        shown = figure;
        var words = figure.description();
        if (heading == null) {
            title.setText(words.title());
        }
        pointer.leave();
        canvas.show(figure);
        table.setAccessibleText(words.title());
        fillTable();
        showNotes();
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** A table that nobody sees costs nothing. */
    private void fillTable() {
        if (asTable.isSelected() && shown != null) {
            table.show(shown.description().table());
        }
    }

    private Figure build(ChartTheme theme) {
        if (builder == null) {
            throw new IllegalStateException("no figure yet");
        }
        return builder.apply(theme);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
            asTable.fire();
            (asTable.isSelected() ? table : canvas).requestFocus();
            event.consume();
        }
    }

    /** Says title and summary, and while the keyboard points at a mark, the words of that. */
    private final class SpokenCanvas extends FigureCanvas {
        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (attribute != AccessibleAttribute.TEXT || shown == null) {
                return super.queryAccessibleAttribute(attribute, parameters);
            }
            var mark = pointer.words();
            var words = shown.description();
            return mark == null ? words.title() + ". " + words.summary() : mark;
        }
    }
}
