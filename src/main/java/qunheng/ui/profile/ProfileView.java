package qunheng.ui.profile;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.Subscriptions;

/** Who is this cluster? */
public final class ProfileView implements Screen {
    private final Session session;
    private final ProfileViewModel model;
    private final Page page;
    private final CompletenessCard completeness;
    private final Subscriptions subscriptions = new Subscriptions();

    public ProfileView(ScreenContext context) {
        session = context.session();
        model = new ProfileViewModel(session, () -> LocalDate.now().toString());
        completeness = new CompletenessCard(session);
        page = new Page(session, "profile");
        var has = model.profile().map(profile -> true).orElse(false);
        var duplicate = tool("profile.duplicate", Feather.COPY, model::duplicate);
        var remove = tool("profile.remove", Feather.TRASH_2, this::askToRemove);
        duplicate.disableProperty().bind(has.map(h -> !h));
        remove.disableProperty().bind(has.map(h -> !h));
        var add = addButton();
        page.actions(duplicate, remove, add);

        var sections = new ProfileSections(session);
        var forms = new VBox(
                sections.identity(model.identity),
                sections.place(model.place),
                sections.industries(model.industries),
                sections.actors(model.actors),
                sections.body(model.actors),
                sections.reviews(model.reviews));
        forms.getStyleClass().add("forms");
        HBox.setHgrow(forms, Priority.ALWAYS);
        var columns = new HBox(forms, completeness);
        columns.getStyleClass().add("profile-columns");
        columns.setFillHeight(false);
        columns.visibleProperty().bind(has);
        columns.managedProperty().bind(has);
        var empty = new EmptyState(session, Feather.USERS, "profile.empty", addButton());
        empty.visibleProperty().bind(has.map(h -> !h));
        empty.managedProperty().bind(empty.visibleProperty());
        page.scroll(new VBox(columns, empty));
    }

    private Button addButton() {
        var button = new Button();
        button.textProperty().bind(session.text("profile.add"));
        button.setGraphic(Icons.of(Feather.PLUS));
        button.getStyleClass().add(Styles.ACCENT);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> model.add());
        return button;
    }

    private Button tool(String key, Feather icon, Runnable action) {
        var button = new Button();
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        button.setOnAction(event -> action.run());
        return Describe.describe(button, session, key);
    }

    private void askToRemove() {
        var selected = session.selected();
        if (selected == null) {
            return;
        }
        var name = session.name(selected.identity().nameZh(), selected.identity().nameEn());
        Overlay.of(page)
                .show(Sheet.question(session, "profile.remove", session.text("profile.remove.sentence", name))
                        .cancel("common.cancel")
                        .confirm(
                                "profile.remove.confirm",
                                () -> {
                                    model.remove();
                                    return true;
                                },
                                Styles.DANGER));
    }

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Optional<ObservableValue<String>> badge() {
        return Optional.of(model.badge());
    }

    @Override
    public void opened() {
        model.opened();
        subscriptions.follow(model.profile(), completeness::show);
        subscriptions.listen(session.language(), language -> completeness.show(model.profile().get()));
    }

    @Override
    public void closed() {
        subscriptions.close();
        model.closed();
    }
}
