package qunheng.ui.regions;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Session;

/** The clusters of the picked unit, region or group, each with the place where it was read. */
final class PickedCard extends VBox {
    private final VBox rows = new VBox();

    PickedCard(Session session, RegionsViewModel model) {
        getStyleClass().addAll("card", "picked-card");
        var title = new Label();
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty()
                .bind(model.pickedName().flatMap(name -> name.isEmpty()
                        ? session.text("regions.picked.none")
                        : new javafx.beans.property.SimpleStringProperty(name)));
        rows.getStyleClass().add("picked-rows");
        getChildren().addAll(title, rows);
        model.pickedClusters().addListener((ListChangeListener<ClusterRow>) change -> show(model));
        show(model);
    }

    private void show(RegionsViewModel model) {
        rows.getChildren().setAll(model.pickedClusters().stream().map(PickedCard::row).toList());
    }

    private static VBox row(ClusterRow row) {
        var name = new Label(row.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(name);
        if (!row.source().isEmpty()) {
            var source = new Label(row.source());
            source.getStyleClass().addAll(Styles.TEXT_SMALL, row.verified() ? Styles.TEXT_MUTED : Styles.WARNING);
            source.setWrapText(true);
            source.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(source);
        }
        return box;
    }
}
