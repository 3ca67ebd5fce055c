package qunheng.ui.regions.ours;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** Where is ours? Its province by the numbers chosen above, and the cluster among its peers. */
public final class OursTab extends VBox implements SubjectTab {
    private final Session session;
    private final OursViewModel model;

    public OursTab(ScreenContext context) {
        session = context.session();
        model = new OursViewModel(session);
        getStyleClass().add("tab-content");
        var parts = new TabParts(session);
        var title = new Label();
        title.getStyleClass().add(Styles.TITLE_4);
        title.setWrapText(true);
        title.textProperty().bind(model.title());
        var missing = text();
        missing.textProperty().bind(model.missing());
        missing.visibleProperty().bind(model.missing().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        var lens = parts.choice(
                "regions.ours.lens",
                session.knowledge().lenses(),
                item -> item == null ? "" : item.name().in(session.language().get()),
                model.lens());
        getChildren()
                .addAll(
                        parts.question("regions.ours.question"),
                        title,
                        missing,
                        card("regions.ours.place", model.place()),
                        parts.row(lens),
                        card("regions.ours.peers", model.peers()));
    }

    private VBox card(String key, ObservableList<Standing> standings) {
        var heading = new Label();
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        heading.textProperty().bind(session.text(key));
        var rows = new VBox(10);
        standings.addListener((ListChangeListener<Standing>) change ->
                rows.getChildren().setAll(standings.stream().map(OursTab::row).toList()));
        var card = new VBox(10, heading, rows);
        card.getStyleClass().add("card");
        card.visibleProperty().bind(Bindings.isNotEmpty(standings));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private static VBox row(Standing standing) {
        var what = new Label(standing.what());
        what.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var answer = text();
        answer.setText(standing.answer());
        return new VBox(2, what, answer);
    }

    private static Label text() {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public void show(Subject subject, RegionMarks marks) {
        model.show(subject);
    }
}
