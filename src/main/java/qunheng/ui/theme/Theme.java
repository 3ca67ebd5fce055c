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
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
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

    /** Kept here only: the system's preferences outlive the window and must not hold it. */
    private final InvalidationListener system = changed -> apply();

    public Theme(Scene scene, Appearance first, BooleanProperty dark, DoubleProperty scale) {
        this.scene = scene;
        this.appearance = new SimpleObjectProperty<>(first);
        this.dark = dark;
        this.scale = scale;
        appearance.subscribe(this::apply);
        scale.subscribe(value -> style());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
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
                .setAll(
                        resource(dark.get() ? "palette-dark.css" : "palette-light.css"),
                        size(),
                        resource("qunheng.css"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/qunheng/ui/theme/" + name), name).toExternalForm();
    }

    /** What does not follow the size of text by itself: an icon's size in em makes the software renderer fail. */
    private String size() {
        var css = new StringBuilder();
        rule(css, ".root", "-fx-font-size", BASE_SIZE);
        rule(css, ".tooltip", "-fx-font-size", 13);
        rule(css, ".ikonli-font-icon", "-fx-icon-size", 16);
        rule(css, ".ikonli-font-icon.empty-icon", "-fx-icon-size", 36);
        rule(css, ".ikonli-font-icon.tier-badge-icon", "-fx-icon-size", 20);
        rule(css, ".status-bar .ikonli-font-icon, .field-problem .ikonli-font-icon", "-fx-icon-size", 14);
        rule(css, ".marks .ikonli-font-icon, .legend .ikonli-font-icon, .tier-arrow", "-fx-icon-size", 12);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void rule(StringBuilder css, String selector, String property, double pixels) {
        css.append(String.format(Locale.ROOT, "%s { %s: %.2fpx; }%n", selector, property, pixels * scale.get()));
    }
}
