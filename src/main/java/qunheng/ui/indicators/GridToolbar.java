package qunheng.ui.indicators;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.knowledge.Lens;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What is in view: search, lens, three filters, the basis; and how much is known. */
final class GridToolbar extends FlowPane {
    private final Session session;
    private final GridViewModel grid;
    private final CustomTextField search = new CustomTextField();

    GridToolbar(Session session, GridViewModel grid) {
        this.session = session;
        this.grid = grid;
        getStyleClass().add("grid-toolbar");
        getChildren().addAll(search(), lens(), filters(), basis(), known());
    }

    /** The first control, for the key that leads here. */
    Node first() {
        return search;
    }

    private Node search() {
        search.setId("indicator-search");
        search.getStyleClass().add("grid-search");
        search.setLeft(Icons.of(Feather.SEARCH));
        var clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "clear-search");
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> grid.filter().search().set(""));
        clear.visibleProperty().bind(grid.filter().search().isNotEmpty());
        Describe.describe(clear, session, "indicators.search.clear");
        search.setRight(clear);
        search.promptTextProperty().bind(session.text("indicators.search"));
        search.textProperty().bindBidirectional(grid.filter().search());
        return Describe.describe(search, session, "indicators.search");
    }

    private Node lens() {
        var lenses = new ArrayList<@Nullable Lens>();
        lenses.add(null);
        lenses.addAll(session.knowledge().lenses());
        var box = Choices.of(
                session,
                lenses,
                lens -> lens == null
                        ? session.messages().get("indicators.lens.all")
                        : lens.shortName().in(session.language().get()),
                grid.filter().lens());
        box.setId("indicator-lens");
        box.getStyleClass().add("grid-lens");
        return Describe.describe(box, session, "indicators.lens");
    }

    private Node filters() {
        var known = grid.completeness();
        var missing = filter(
                "indicators.filter.missing",
                "indicators.filter.missing.long",
                grid.filter().missingOnly(),
                known.map(Completeness::missing));
        var quick = filter(
                "indicators.filter.quick",
                "indicators.filter.quick.long",
                grid.filter().quickOnly(),
                session.knowledge().indicators().stream().filter(i -> i.quick()).count());
        var doubtful = filter(
                "indicators.filter.doubtful",
                "indicators.filter.doubtful.long",
                grid.filter().doubtfulOnly(),
                known.map(Completeness::doubtful));
        missing.getStyleClass().add(Styles.LEFT_PILL);
        quick.getStyleClass().add(Styles.CENTER_PILL);
        doubtful.getStyleClass().add(Styles.RIGHT_PILL);
        missing.setId("filter-missing");
        quick.setId("filter-quick");
        doubtful.setId("filter-doubtful");
        var pills = new HBox(missing, quick, doubtful);
        pills.setMinWidth(Region.USE_PREF_SIZE);
        return pills;
    }

    private ToggleButton filter(String key, String help, BooleanProperty on, Object count) {
        var button = new ToggleButton();
        button.textProperty().bind(session.text(key, count));
        button.selectedProperty().bindBidirectional(on);
        Describe.describe(button, session, help, count);
        return button;
    }

    private Node basis() {
        var box = Choices.of(
                session,
                Arrays.asList(Layer.values()),
                layer -> layer == null ? "" : session.messages().of(layer, "indicators"),
                grid.layer());
        box.setId("indicator-layer");
        box.getStyleClass().add("grid-layer");
        return Describe.describe(box, session, "indicators.layer");
    }

    private Node known() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(grid.completeness().map(Completeness::fraction));
        bar.getStyleClass().add("known-bar");
        var text = new Label();
        text.setId("completeness");
        text.setMinWidth(USE_PREF_SIZE);
        text.textProperty()
                .bind(session.text(
                        "indicators.known",
                        grid.completeness().map(Completeness::filled),
                        grid.completeness().map(Completeness::applicable)));
        bar.accessibleTextProperty().bind(text.textProperty());
        var box = new HBox(bar, text);
        box.getStyleClass().add("known");
        Describe.describe(
                text,
                session,
                "indicators.known.long",
                grid.completeness().map(Completeness::filled),
                grid.completeness().map(Completeness::applicable),
                grid.completeness().map(Completeness::notApplicable),
                grid.completeness().map(Completeness::stale));
        return box;
    }
}
