package qunheng.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The two cuts of Noto Sans SC that come with the product, known to AWT under their family name.
 *
 * <p>They are registered, and then asked for by family and style: only so does a bold font say of itself that it is
 * bold, which a canvas or an SVG needs to know to draw the same face.
 */
final class ChartFonts {
    static final String FAMILY = "Noto Sans SC";

    private ChartFonts() {}

    static Font regular(int size) {
        return Registered.font(Font.PLAIN, size);
    }

    static Font bold(int size) {
        return Registered.font(Font.BOLD, size);
    }

    /** Loaded when first asked for, once. */
    private static final class Registered {
        static {
            register("NotoSansSC-Regular.ttf");
            register("NotoSansSC-Bold.ttf");
        }

        static Font font(int style, int size) {
            return new Font(FAMILY, style, size);
        }

        private static void register(String file) {
            try (var in = ChartFonts.class.getResourceAsStream("/qunheng/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the font " + file + " is not packed with the program");
                }
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font " + file + " is damaged", e);
            }
        }
    }
}
