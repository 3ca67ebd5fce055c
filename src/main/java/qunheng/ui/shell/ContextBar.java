package qunheng.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** Which project, which cluster, as of which year. */
final class ContextBar extends HBox {
    private final Session session;
    private final ShellViewModel model;
    private final ComboBox<ProfileId> clusters = new ComboBox<>();
    private final ComboBox<Integer> years = new ComboBox<>();
    private List<String> shownNames = List.of();
    private boolean filling;

    ContextBar(Session session, ShellViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("context-bar");
        setAlignment(Pos.CENTER_LEFT);

        var project = new Label();
        project.getStyleClass().add("context-project");
        project.textProperty().bind(model.projectName());
        project.setMinWidth(60);

        clusters.getStyleClass().add("context-cluster");
        clusters.setMaxWidth(420);
        HBox.setHgrow(clusters, Priority.SOMETIMES);
        clusters.setVisibleRowCount(14);
        clusters.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProfileId id) {
                return model.profiles().stream()
                        .filter(profile -> profile.id().equals(id))
                        .map(model::name)
                        .findFirst()
                        .orElse("");
            }

            @Override
            public @Nullable ProfileId fromString(String text) {
                return null; // chosen, never typed
            }
        });
        clusters.valueProperty().addListener((observable, before, after) -> {
            if (!filling && after != null) {
                session.profile().set(after);
            }
        });
        years.valueProperty().addListener((observable, before, after) -> {
            if (!filling && after != null) {
                model.assessAsOf(after);
            }
        });
        years.setMinWidth(USE_PREF_SIZE);
        var asOf = new Label();
        asOf.textProperty().bind(session.text("shell.context.year"));
        asOf.setLabelFor(years);
        asOf.getStyleClass().add("context-label");
        asOf.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        project,
                        Icons.of(Feather.CHEVRON_RIGHT, "context-separator"),
                        Describe.describe(clusters, session, "shell.context.cluster"),
                        gap,
                        asOf,
                        Describe.describe(years, session, "shell.context.yearChoice"));
        session.project().subscribe(this::fill);
        session.language().subscribe(this::fill);
        session.profile().subscribe(this::show);
    }

    private void fill() {
        filling = true;
        var profiles = model.profiles();
        var ids = profiles.stream().map(Profile::id).toList();
        var names = profiles.stream().map(model::name).toList();
        if (!names.equals(shownNames) || !ids.equals(clusters.getItems())) {
            shownNames = names;
            clusters.setValue(null); // so that a new name of the same cluster is written
            clusters.getItems().setAll(ids);
        }
        if (!years.getItems().equals(model.years())) {
            years.getItems().setAll(model.years());
        }
        var project = session.project().get();
        years.setValue(project == null ? null : Integer.valueOf(project.assessmentYear()));
        filling = false;
        show();
    }

    private void show() {
        filling = true;
        var id = session.profile().get();
        if (id != null && !clusters.getItems().contains(id)) {
            filling = false;
            return; // its project is about to be shown
        }
        if (!Objects.equals(clusters.getValue(), id)) {
            clusters.setValue(id);
        }
        clusters.setDisable(clusters.getItems().isEmpty());
        filling = false;
    }
}
