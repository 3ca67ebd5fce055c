package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.model.Project;
import qunheng.project.EvidenceCheck;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.ChecksViewModel.Line;

/** The list of what is worth a second look; each line leads to its cell. */
final class ChecksView extends VBox {
    /** More than this is a list that nobody reads; the cells carry the rest. */
    private static final int MOST = 60;

    private final ChecksViewModel model;
    private final Runnable close;
    private final Label summary = new Label();
    private final VBox files = new VBox(8);
    private final LatestTask<Project, Optional<EvidenceCheck>> reading;

    ChecksView(Session session, ChecksViewModel model, Background background, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("checks");
        setId("checks");
        var project = Objects.requireNonNull(session.project().get());
        reading =
                new LatestTask<>(background, model::evidence, found -> found.ifPresent(check -> show(project, check)));
        summary.setId("checks-files");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setText(session.messages().get("indicators.file.checking"));
        var doubts = model.doubts(project);
        var heading = new Label(session.messages().get(
                doubts.isEmpty() ? "indicators.checks.noDoubts" : "indicators.checks.doubts", doubts.size()));
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        heading.setWrapText(true);
        var list = new VBox(8);
        doubts.stream().limit(MOST).forEach(line -> list.getChildren().add(line(line)));
        if (doubts.size() > MOST) {
            list.getChildren().add(new Label(session.messages().get("indicators.checks.more", doubts.size() - MOST)));
        }
        summary.getStyleClass().add(Styles.TEXT_BOLD);
        getChildren().addAll(summary, files, heading, list);
        reading.request(project);
    }

    private void show(Project project, EvidenceCheck check) {
        summary.setText(model.summary(check));
        var lines = List.copyOf(model.files(project, check));
        files.getChildren().setAll(lines.stream().map(this::line).toList());
    }

    private VBox line(Line line) {
        var link = new Hyperlink(line.place());
        link.setWrapText(true);
        link.setOnAction(event -> {
            close.run();
            model.go(line);
        });
        var sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(link, sentence);
    }
}
