package qunheng.ui.regions.groups;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.knowledge.Region;
import qunheng.model.RegionGroups.Group;
import qunheng.project.GroupChoice.Table;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The groups of provinces by name and member; every change counts at once and can be undone. */
public final class GroupsSheet {
    private static final double CHOICE = 112;

    private final Session session;
    private final GroupsViewModel model;
    private final VBox content = new VBox(16);

    private GroupsSheet(Session session) {
        this.session = session;
        model = new GroupsViewModel(session);
    }

    /** The button that shows them. */
    public static Button button(Session session, Supplier<Overlay> overlay) {
        var button = new Button(null, Icons.of(Feather.LAYERS));
        button.setId("regions-groups");
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(session.text("regions.groups"));
        button.disableProperty().bind(session.project().isNull());
        button.setOnAction(event -> overlay.get().show(of(session)));
        return Describe.describe(button, session, "regions.groups");
    }

    static Sheet of(Session session) {
        var sheet = new GroupsSheet(session);
        sheet.content.getStyleClass().add("wizard");
        sheet.fill();
        return new Sheet(session, session.text("regions.groups.title"), sheet.content).large().cancel("common.close");
    }

    private void fill() {
        content.getChildren().clear();
        for (var table : Table.values()) {
            content.getChildren().addAll(head(table), names(table), members(table));
        }
    }

    /** Draws anew what an edit changed, and stays with the keyboard where it was. */
    private void after(Runnable edit) {
        var scene = content.getScene();
        var at = scene == null || scene.getFocusOwner() == null ? null : scene.getFocusOwner().getId();
        edit.run();
        fill();
        if (at != null && content.lookup('#' + at) instanceof Node same) {
            same.requestFocus();
        }
    }

    private Node head(Table table) {
        var title = new Label(session.messages()
                .get(table == Table.FOUR_REGIONS ? "regions.groups.four" : "regions.groups.cities"));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        var own = new Label(session.messages().get(model.own(table) ? "regions.groups.own" : "regions.groups.usual"));
        own.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var restore = small("regions.groups.restore", () -> model.restore(table));
        restore.setId("groups-restore-" + table.name());
        restore.setDisable(!model.own(table));
        var row = new HBox(8, title, own, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        if (table == Table.CITY_GROUPS) {
            row.getChildren().add(small(
                    "regions.groups.add", () -> model.add(session.messages().get("regions.groups.newName"))));
        }
        return row;
    }

    private Button small(String key, Runnable action) {
        var button = new Button(session.messages().get(key));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> after(action));
        return Describe.describe(button, session, key);
    }

    private Node names(Table table) {
        var row = new FlowPane(8, 8);
        for (var group : model.groups(table)) {
            var name = new TextField(group.name());
            name.setPrefColumnCount(12);
            Describe.describe(name, session, "regions.groups.name");
            Runnable keep = () -> {
                if (!name.getText().strip().equals(group.name())) {
                    after(() -> model.rename(table, group.id(), name.getText()));
                }
            };
            name.setOnAction(event -> keep.run());
            name.focusedProperty().subscribe((before, focused) -> {
                if (!focused && name.getScene() != null) {
                    keep.run();
                }
            });
            var one = new HBox(4, name);
            if (table == Table.CITY_GROUPS) {
                var remove = new Button(null, Icons.of(Feather.TRASH_2));
                remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
                Describe.describe(remove, session, "regions.groups.remove", group.name());
                remove.setOnAction(event -> after(() -> model.remove(group.id())));
                one.getChildren().add(remove);
            }
            row.getChildren().add(one);
        }
        return row;
    }

    private Node members(Table table) {
        var flow = new FlowPane(12, 8);
        model.units().forEach(unit -> flow.getChildren().add(member(table, unit)));
        return flow;
    }

    private Node member(Table table, Region unit) {
        var groups = model.groups(table);
        var current = model.of(table, unit.code());
        var choice = choice(groups, current);
        choice.setId("group-" + table.name() + '-' + unit.code());
        Describe.describe(choice, session, "regions.groups.of", unit.shortName().in(session.language().get()));
        var label = new Label(unit.shortName().in(session.language().get()));
        label.setLabelFor(choice);
        label.setMinWidth(64);
        choice.setPrefWidth(table == Table.CITY_GROUPS ? CHOICE + 48 : CHOICE);
        var row = new HBox(4, label, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        var whole = current == null || current.whole().contains(unit.code());
        choice.valueProperty().subscribe((before, now) -> {
            if (!Objects.equals(before, now)) {
                after(() -> model.assign(table, unit.code(), now.isEmpty() ? null : now, whole));
            }
        });
        if (table == Table.CITY_GROUPS) {
            var part = new CheckBox(session.messages().get("regions.groups.part"));
            part.setSelected(!whole);
            part.setDisable(current == null);
            Describe.describe(part, session, "regions.groups.part");
            part.selectedProperty().subscribe((before, now) -> {
                if (current != null && !Objects.equals(before, now)) {
                    after(() -> model.assign(table, unit.code(), current.id(), !now));
                }
            });
            row.getChildren().add(part);
        }
        return row;
    }

    /** By the group's id; empty for none. */
    private ComboBox<String> choice(List<Group> groups, @Nullable Group current) {
        var items = new ArrayList<String>();
        groups.forEach(group -> items.add(group.id()));
        items.add("");
        var box = new ComboBox<String>();
        box.getItems().setAll(items);
        box.setValue(current == null ? "" : current.id());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return groups.stream()
                        .filter(group -> group.id().equals(id))
                        .map(Group::name)
                        .findFirst()
                        .orElse(session.messages().get("regions.groups.none"));
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }
}
