package qunheng.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import qunheng.settings.Appearance;

/**
 * The look of a window: AtlantaFX Primer below, one stylesheet of ours, a palette for light or dark, and the size of
 * text.
 *
 * <p>Stylesheets hang on the scene, where popups, menus and tooltips take them from too.
 */
public final class Theme {
    /** Size of text at scale 1, in pixels. */
    public static final double BASE_SIZE = 14;

    private final ObjectProperty<Appearance> appearance;
    private final BooleanProperty dark;
    private final DoubleProperty scale;
    private final Scene scene;

    public Theme(Scene scene, Appearance first, BooleanProperty dark, DoubleProperty scale) {
        this.scene = scene;
        this.appearance = new SimpleObjectProperty<>(first);
        this.dark = dark;
        this.scale = scale;
        appearance.subscribe(this::apply);
        scale.subscribe(value -> style());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
        apply();
    }

    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    private void apply() {
        var isDark =
                switch (appearance.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(isDark);
        style();
    }

    private void style() {
        scene.getStylesheets()
                .setAll(resource(dark.get() ? "palette-dark.css" : "palette-light.css"), size(), resource("qunheng.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/qunheng/ui/theme/" + name), name).toExternalForm();
    }

    /** Sizes that cannot be given in em, as a stylesheet of their own. */
    private String size() {
        var css = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %.2fpx; } .tooltip { -fx-font-size: %.2fpx; }",
                BASE_SIZE * scale.get(),
                16 * scale.get(),
                13 * scale.get());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
