package qunheng.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The font that ships with the program, so that Chinese shows on a machine that has no Chinese font. */
public final class Fonts {
    public static final String FAMILY = "Noto Sans SC";

    private Fonts() {}

    public static void load() {
        for (var name : new String[] {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"}) {
            try (var in = Fonts.class.getResourceAsStream("/qunheng/fonts/" + name)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("font not usable: " + name);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }
}
