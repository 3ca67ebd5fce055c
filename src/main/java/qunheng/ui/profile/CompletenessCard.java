package qunheng.ui.profile;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Profile;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** How much of the description is known, and what is not. */
final class CompletenessCard extends VBox {
    private final Session session;
    private final ProgressBar bar = new ProgressBar();
    private final Label figure = new Label();
    private final VBox items = new VBox();

    CompletenessCard(Session session) {
        this.session = session;
        getStyleClass().addAll("card", "completeness");
        var title = new Label();
        title.getStyleClass().add(Styles.TITLE_4);
        title.textProperty().bind(session.text("profile.complete"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        items.getStyleClass().add("completeness-items");
        figure.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().addAll(title, bar, figure, items);
    }

    void show(@Nullable Profile profile) {
        if (profile == null) {
            return;
        }
        var completeness = Completeness.of(profile);
        bar.setProgress(completeness.fraction());
        figure.setText(session.messages()
                .get("profile.complete.figure", completeness.done(), completeness.items().size()));
        bar.setAccessibleText(figure.getText());
        items.getChildren()
                .setAll(completeness.items().stream()
                        .map(item -> {
                            var label = new Label(session.messages().get(item.key()));
                            label.setGraphic(Icons.of(
                                    item.done() ? Feather.CHECK_CIRCLE : Feather.CIRCLE,
                                    item.done() ? "success" : "open-item"));
                            label.setWrapText(true);
                            label.getStyleClass().add(item.done() ? "item-done" : "item-open");
                            return label;
                        })
                        .toList());
    }
}
