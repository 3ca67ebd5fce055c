package qunheng.ui.report;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.report.content.ReportContent;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Which cluster the report is about, or which of them where it is about several. */
final class ClusterChoice extends VBox {
    private final Session session;
    private final ReportViewModel model;
    private final VBox several = new VBox();
    private List<Profile> listed = List.of();

    ClusterChoice(ReportControls controls) {
        session = controls.session();
        model = controls.model();
        var one = controls.choice(
                "reportscreen.cluster",
                choices -> choices.clusters().stream().map(Profile::id).toList(),
                this::name,
                choices -> session.profile().get(),
                session::select);
        var every = controls.check(
                "reportscreen.every", settings -> settings.every(), (settings, all) -> settings.ofEvery(all));
        every.setWrapText(true);
        several.getStyleClass().add("report-checks");
        several.setId("report-clusters");
        var heading = controls.heading("reportscreen.clusters");
        var all = controls.button("reportscreen.clusters.all", () -> model.includeOnly(null));
        var only = controls.button("reportscreen.clusters.only", () -> model.includeOnly(session.profile().get()));
        var quick = new FlowPane(all, only);
        quick.getStyleClass().add("report-formats");
        getStyleClass().add("report-checks");
        getChildren().setAll(one, every, heading, quick, several);
        model.choices().subscribe(choices -> {
            var single = ReportContent.ofCluster(model.wanted().kind());
            ReportControls.shown(one, single);
            ReportControls.shown(every, single && choices.clusters().size() > 1);
            ReportControls.shown(heading, !single);
            ReportControls.shown(several, !single);
            ReportControls.shown(quick, !single && choices.clusters().size() > 3);
            list(choices.clusters());
        });
    }

    private String name(ProfileId id) {
        return model.choices().get().clusters().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .map(profile -> session.name(profile.identity().nameZh(), profile.identity().nameEn()))
                .orElse(id.value());
    }

    private void list(List<Profile> clusters) {
        if (!listed.stream().map(Profile::id).toList().equals(clusters.stream().map(Profile::id).toList())) {
            listed = clusters;
            several.getChildren().setAll(clusters.stream().map(Profile::id).map(this::box).toList());
        }
    }

    private CheckBox box(ProfileId id) {
        var box = new CheckBox();
        box.setWrapText(true);
        box.setUserData(id);
        session.language().subscribe(language -> box.setText(name(id)));
        model.settings().subscribe(settings -> box.setSelected(!settings.leftOut().contains(id.value())));
        box.setOnAction(event -> {
            if (!model.include(id, box.isSelected())) {
                box.setSelected(true);
            }
        });
        return Describe.describe(box, session, "reportscreen.include", box.textProperty());
    }
}
