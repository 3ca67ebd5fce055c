package qunheng.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.settings.Appearance;

class ThemeTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aWindowThatIsGoneIsNotHeldByTheSystemsPreferences() throws Exception {
        var gone = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var scene = new Scene(new StackPane(), 100, 100);
            new Theme(scene, Appearance.SYSTEM, new SimpleBooleanProperty(), new SimpleDoubleProperty(1));
            return new WeakReference<>(scene);
        });
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
    }
}
