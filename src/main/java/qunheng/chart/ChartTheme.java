package qunheng.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * How charts look: the window's light and dark, and paper.
 *
 * <p>Colours are safe for colour-blind readers (Okabe–Ito for kinds, viridis for quantities) and never the only sign.
 * Gold, silver and bronze mean a tier and nothing else. Every figure has an opaque background: text on a transparent
 * one is blurred.
 *
 * @param background of the whole figure
 * @param surface a step from the background, for empty tiles and bands
 * @param own marks the user's own cluster, in every chart the same
 * @param series kinds, in order
 * @param tiers gold, silver and bronze, used for nothing else
 * @param quantity low to high
 * @param textScale 1 is 100 per cent
 */
public record ChartTheme(
        Kind kind,
        Color background,
        Color surface,
        Color text,
        Color muted,
        Color grid,
        Color accent,
        Color own,
        List<Color> series,
        List<Color> tiers,
        Ramp quantity,
        Ramp difference,
        double textScale) {

    public enum Kind {
        LIGHT,
        DARK,
        PRINT
    }

    /** Viridis turned round for a light ground, its loud yellow end paled so that little looks like little. */
    private static final Ramp PALE_TO_VIRIDIS =
            Ramp.of(0xF1F5E3, 0xD3E9C3, 0xA3D9A9, 0x6CC49B, 0x3FA993, 0x2A8B8E, 0x2F6B8E, 0x3E4A89, 0x472A7A);

    private static final int BLUE = 0x0072B2;
    private static final int SKY = 0x56B4E9;
    private static final int GREEN = 0x009E73;
    private static final int VERMILLION = 0xD55E00;
    private static final int PURPLE = 0xCC79A7;

    public static final ChartTheme LIGHT = new ChartTheme(
            Kind.LIGHT,
            new Color(0xFFFFFF),
            new Color(0xEEF1F4),
            new Color(0x1F2328),
            new Color(0x59636E),
            new Color(0xD8DEE4),
            new Color(0x0B7285),
            new Color(VERMILLION),
            colours(BLUE, VERMILLION, GREEN, PURPLE, SKY, 0x1F2328),
            colours(0xA87900, 0x5F6B76, 0x99552B),
            PALE_TO_VIRIDIS,
            Ramp.PURPLE_ORANGE,
            1);

    public static final ChartTheme DARK = new ChartTheme(
            Kind.DARK,
            new Color(0x151A21),
            new Color(0x222933),
            new Color(0xE6EDF3),
            new Color(0x9198A1),
            new Color(0x343C47),
            new Color(0x4FC3D4),
            new Color(0xFF8A3D),
            colours(SKY, 0xFF8A3D, 0x2FBF94, 0xDE95BE, 0xF0E442, 0xE6EDF3),
            colours(0xE3B341, 0xB1BAC4, 0xD99A6C),
            Ramp.of(0x2A3247, 0x37477C, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xE6E45A),
            Ramp.PURPLE_ORANGE,
            1);

    public static final ChartTheme PRINT = new ChartTheme(
            Kind.PRINT,
            new Color(0xFFFFFF),
            new Color(0xF2F2F2),
            new Color(0x000000),
            new Color(0x404040),
            new Color(0xC8C8C8),
            new Color(BLUE),
            new Color(VERMILLION),
            colours(BLUE, VERMILLION, GREEN, PURPLE, SKY, 0x1F2328),
            colours(0xA87900, 0x5F6B76, 0x99552B),
            PALE_TO_VIRIDIS,
            Ramp.PURPLE_ORANGE,
            1);

    public ChartTheme {
        series = List.copyOf(series);
        tiers = List.copyOf(tiers);
        if (!(textScale >= 0.5 && textScale <= 4)) {
            throw new IllegalArgumentException("text scale " + textScale);
        }
    }

    public ChartTheme withTextScale(double scale) {
        return new ChartTheme(
                kind, background, surface, text, muted, grid, accent, own, series, tiers, quantity, difference, scale);
    }

    /** The plain face; whole sizes only, because a canvas drops the rest. */
    public Font font(double size) {
        return ChartFonts.regular(scaled(size));
    }

    public Font bold(double size) {
        return ChartFonts.bold(scaled(size));
    }

    /** A length of the drawing that grows with the text. */
    public double length(double pixels) {
        return pixels * textScale;
    }

    public Color series(int index) {
        return series.get(index % series.size());
    }

    /** A colour a given share of the way from the background to another: 0 is the background. */
    public Color tint(Color colour, double share) {
        return Ramp.mix(background, colour, share);
    }

    /** Black or white, whichever reads better on a fill. */
    public static Color onFill(Color fill) {
        var luminance = luminance(fill);
        return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? Color.WHITE : Color.BLACK;
    }

    /** Contrast of two colours by WCAG 2, from 1 to 21. */
    public static double contrast(Color a, Color b) {
        var one = luminance(a);
        var other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private int scaled(double size) {
        return (int) Math.round(size * textScale);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        var s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }

    private static List<Color> colours(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
