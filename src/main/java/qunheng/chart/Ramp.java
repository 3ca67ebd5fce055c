package qunheng.chart;

import java.awt.Color;
import java.util.List;

/** Colours for a quantity, evenly spaced from low to high. */
public record Ramp(List<Color> stops) {
    /**
     * Viridis by Stéfan van der Walt and Nathaniel Smith (CC0): even in lightness, so that it reads without colour
     * vision and in grey. Low is dark.
     */
    public static final Ramp VIRIDIS = of(
            0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xFDE725);

    /**
     * Purple over white to orange (ColorBrewer PuOr): two directions from a middle, told apart without red and green.
     */
    public static final Ramp PURPLE_ORANGE =
            of(0x542788, 0x8073AC, 0xB2ABD2, 0xD8DAEB, 0xF7F7F7, 0xFEE0B6, 0xFDB863, 0xE08214, 0xB35806);

    public Ramp {
        stops = List.copyOf(stops);
        if (stops.size() < 2) {
            throw new IllegalArgumentException("a ramp needs two colours");
        }
    }

    static Ramp of(int... rgb) {
        return new Ramp(java.util.Arrays.stream(rgb).mapToObj(Color::new).toList());
    }

    /** The colour at a place from 0, low, to 1, high; places outside take the nearer end. */
    public Color at(double place) {
        var scaled = Math.clamp(place, 0, 1) * (stops.size() - 1);
        var index = Math.min((int) scaled, stops.size() - 2);
        return mix(stops.get(index), stops.get(index + 1), scaled - index);
    }

    /** The part of this ramp between two places, turned round if the first is the greater. */
    public Ramp between(double low, double high) {
        return new Ramp(java.util.stream.IntStream.rangeClosed(0, 10)
                .mapToObj(i -> at(low + (high - low) * i / 10.0))
                .toList());
    }

    static Color mix(Color a, Color b, double share) {
        return new Color(
                channel(a.getRed(), b.getRed(), share),
                channel(a.getGreen(), b.getGreen(), share),
                channel(a.getBlue(), b.getBlue(), share));
    }

    private static int channel(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
