package qunheng.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import qunheng.settings.Settings;
import qunheng.settings.WindowBounds;

/** Puts the window where it was last time, if that place is still on a screen. */
final class WindowPlace {
    static final double MIN_WIDTH = 960;
    static final double MIN_HEIGHT = 600;

    private final Stage stage;
    private final Settings settings;

    WindowPlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void restoreAndFollow() {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        var bounds = settings.get().window();
        if (bounds != null && onScreen(bounds)) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            stage.setMaximized(bounds.maximised());
        } else {
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(1440, screen.getWidth()));
            stage.setHeight(Math.min(900, screen.getHeight()));
            stage.setMaximized(screen.getWidth() <= 1440);
        }
        Runnable keep = this::keep;
        stage.xProperty().subscribe(keep);
        stage.yProperty().subscribe(keep);
        stage.widthProperty().subscribe(keep);
        stage.heightProperty().subscribe(keep);
        stage.maximizedProperty().subscribe(keep);
    }

    private void keep() {
        if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        var known = settings.get().window();
        var bounds = stage.isMaximized() && known != null
                ? new WindowBounds(known.x(), known.y(), known.width(), known.height(), true)
                : new WindowBounds(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        settings.change(data -> data.withWindow(bounds));
    }

    /** At least the middle of the title bar must be there to be grasped. */
    private static boolean onScreen(WindowBounds bounds) {
        var grip = new Rectangle2D(bounds.x() + bounds.width() / 2 - 50, bounds.y() + 4, 100, 20);
        return bounds.width() >= MIN_WIDTH
                && bounds.height() >= MIN_HEIGHT
                && Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().intersects(grip));
    }
}
