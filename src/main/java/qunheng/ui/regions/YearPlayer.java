package qunheng.ui.regions;

import atlantafx.base.theme.Styles;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/**
 * Goes through the years one after the other, in every figure of the screen, until it is switched off or they end. Where
 * the system asks for less motion, each press goes one year on and nothing moves by itself.
 */
final class YearPlayer extends ToggleButton {
    private static final Duration STEP = Duration.seconds(1.2);

    private final Timeline timeline;

    YearPlayer(Session session, SubjectViewModel subject) {
        this(session, subject, Platform.getPreferences().reducedMotionProperty());
    }

    /** @param still whether nothing may move by itself */
    YearPlayer(Session session, SubjectViewModel subject, ObservableBooleanValue still) {
        setGraphic(Icons.of(Feather.PLAY));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setId("regions-play");
        Describe.describe(this, session, "regions.play");
        timeline = new Timeline(new KeyFrame(STEP, event -> setSelected(subject.nextYear())));
        timeline.setCycleCount(Timeline.INDEFINITE);
        selectedProperty().subscribe(playing -> {
            setGraphic(Icons.of(playing ? Feather.PAUSE : Feather.PLAY));
            if (playing && still.get()) {
                if (!subject.replay()) {
                    subject.nextYear();
                }
                setSelected(false);
            } else if (playing) {
                subject.replay();
                timeline.play();
            } else {
                timeline.stop();
            }
        });
    }
}
