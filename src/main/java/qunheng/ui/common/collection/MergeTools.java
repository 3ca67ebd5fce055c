package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Above the values: which of them are shown, how many are open, the way to the next, and what decides many at once. */
final class MergeTools extends FlowPane {
    private static final int SEARCH_LETTERS = 14;

    private final Session session;
    private final MergeViewModel model;

    MergeTools(Session session, MergeViewModel model) {
        super(6, 4);
        this.session = session;
        this.model = model;
        setRowValignment(VPos.CENTER);
        var kinds = new ArrayList<@Nullable Kind>(List.of(Kind.CONFLICT, Kind.ADDED, Kind.CORRECTED));
        kinds.addFirst(null);
        kinds.forEach(kind -> getChildren().add(kind(kind)));
        var search = new TextField();
        search.setId("merge-search");
        search.setPrefColumnCount(SEARCH_LETTERS);
        search.getStyleClass().add(Styles.SMALL);
        search.promptTextProperty().bind(session.text("collection.merge.search"));
        search.textProperty().bindBidirectional(model.search());
        Describe.describe(search, session, "collection.merge.search");
        var open = new Label();
        open.setId("merge-open");
        open.getStyleClass().add(Styles.TEXT_BOLD);
        open.textProperty().bind(session.text("collection.merge.open", model.open()));
        var next = new Button();
        next.setId("merge-next");
        next.getStyleClass().add(Styles.SMALL);
        next.textProperty().bind(session.text("collection.merge.next"));
        next.setOnAction(event -> model.next());
        next.disableProperty().bind(model.open().isEqualTo(0));
        getChildren().addAll(search, open, next, many());
        visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        managedProperty().bind(visibleProperty());
    }

    private ToggleButton kind(@Nullable Kind kind) {
        var button = new ToggleButton();
        button.getStyleClass().add(Styles.SMALL);
        button.setId("merge-show-" + (kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT)));
        Runnable count = () -> {
            var word = kind == null
                    ? session.messages().get("collection.merge.all")
                    : session.messages().of(kind, "collection");
            button.setText(session.messages().get("collection.merge.count", word, model.count(kind)));
            button.setDisable(kind != null && model.count(kind) == 0);
        };
        model.rows().addListener((ListChangeListener<MergeRow>) change -> count.run());
        count.run();
        model.filter().subscribe(now -> button.setSelected(now == kind));
        button.setOnAction(event -> {
            button.setSelected(true); // one of them always is
            model.filter().set(kind);
        });
        return button;
    }

    private MenuButton many() {
        var menu = new MenuButton();
        menu.setId("merge-many");
        menu.getStyleClass().add(Styles.SMALL);
        menu.textProperty().bind(session.text("collection.merge.many"));
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.count(Kind.CONFLICT) == 0, model.rows()));
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
}
