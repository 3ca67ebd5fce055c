package qunheng.ui.projects;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Region;
import qunheng.model.ClusterType;
import qunheng.ui.common.Choices;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormSection;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The short wizard for a new project. */
final class NewProjectSheet {
    private NewProjectSheet() {}

    static Sheet of(Session session, NewProjectViewModel model) {
        var name = new TextField();
        name.textProperty().bindBidirectional(model.name());
        var year = Choices.of(session, model.years(), y -> y == null ? "" : session.numbers().year(y), model.year());
        var project = new FormSection(session, "projects.new.project")
                .full(new FieldBox(session, "projects.new.name", name).problem(model.problem()))
                .half(new FieldBox(session, "projects.new.year", year));

        var cluster = new TextField();
        cluster.textProperty().bindBidirectional(model.cluster());
        var regions = new ArrayList<@Nullable Region>(session.knowledge().regions());
        regions.addFirst(null);
        var province = Choices.of(session, regions, region -> name(session, region), model.province());
        var types = new ArrayList<@Nullable ClusterType>(Arrays.asList(ClusterType.values()));
        types.addFirst(null);
        var type = Choices.of(session, types, t -> name(session, t), model.type());
        var first = new FormSection(session, "projects.new.first")
                .full(new FieldBox(session, "projects.new.cluster", cluster))
                .half(new FieldBox(session, "projects.new.province", province))
                .half(new FieldBox(session, "projects.new.type", type));
        List.of(project, first).forEach(section -> section.getStyleClass().remove("card"));

        var content = new VBox(project, first);
        content.getStyleClass().add("wizard");
        return new Sheet(session, session.text("projects.new"), content)
                .startAt(name)
                .cancel("common.cancel")
                .confirm("projects.new.create", model::create, Styles.ACCENT);
    }

    private static String name(Session session, @Nullable Region region) {
        return region == null
                ? session.messages().get("common.notChosen")
                : region.name().in(session.language().get());
    }

    private static String name(Session session, @Nullable ClusterType type) {
        return type == null ? session.messages().get("common.notChosen") : session.messages().of(type, "model");
    }
}
