package qunheng.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartThemeTest {
    private static final List<ChartTheme> THEMES = List.of(ChartTheme.LIGHT, ChartTheme.DARK, ChartTheme.PRINT);

    @ParameterizedTest
    @FieldSource("THEMES")
    void textReadsOnItsGround(ChartTheme theme) {
        assertThat(ChartTheme.contrast(theme.text(), theme.background())).isGreaterThan(7);
        assertThat(ChartTheme.contrast(theme.muted(), theme.background())).isGreaterThan(4.5);
        assertThat(ChartTheme.contrast(theme.muted(), theme.surface())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void kindsStandOutFromTheGround(ChartTheme theme) {
        // Sky and purple of Okabe–Ito are lighter than 3:1 on white; they are never used without an outline or a word.
        assertThat(theme.series().subList(0, 3))
                .allSatisfy(c -> assertThat(ChartTheme.contrast(c, theme.background())).isGreaterThan(3));
        assertThat(ChartTheme.contrast(theme.own(), theme.background())).isGreaterThan(3);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void kindsDifferForReadersWithoutRedOrGreen(ChartTheme theme) {
        for (var i = 0; i < theme.series().size(); i++) {
            for (var j = 0; j < i; j++) {
                var a = theme.series(i);
                var b = theme.series(j);
                assertThat(distance(deuteranope(a), deuteranope(b))).as(i + " and " + j).isGreaterThan(35);
                assertThat(distance(protanope(a), protanope(b))).as(i + " and " + j).isGreaterThan(35);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void aQuantityGrowsEvenlyInLightness(ChartTheme theme) {
        var steps = new ArrayList<Double>();
        for (var i = 0; i <= 20; i++) {
            steps.add(ChartTheme.contrast(theme.quantity().at(i / 20.0), Color.BLACK));
        }
        var rising = steps.getLast() > steps.getFirst();
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i) > steps.get(i - 1)).as("step " + i).isEqualTo(rising);
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void theColoursOfTiersAreUsedForNothingElse(ChartTheme theme) {
        for (var tier : theme.tiers()) {
            assertThat(theme.series()).allSatisfy(c -> assertThat(distance(c, tier)).isGreaterThan(30));
            assertThat(distance(theme.own(), tier)).isGreaterThan(30);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xFFFFFF, 0x440154, 0xFDE725, 0x2A8B8E, 0x808080})
    void wordsOnAFillAreReadable(int rgb) {
        var fill = new Color(rgb);
        assertThat(ChartTheme.contrast(ChartTheme.onFill(fill), fill)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -1, 40})
    void anImpossibleTextScaleIsRefused(double scale) {
        assertThatThrownBy(() -> ChartTheme.LIGHT.withTextScale(scale)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double distance(Color a, Color b) {
        return Math.sqrt(Math.pow(a.getRed() - b.getRed(), 2)
                + Math.pow(a.getGreen() - b.getGreen(), 2)
                + Math.pow(a.getBlue() - b.getBlue(), 2));
    }

    /** Viénot, Brettel and Mollon 1999, on linear light. */
    private static Color deuteranope(Color c) {
        return seen(c, 0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1);
    }

    private static Color protanope(Color c) {
        return seen(c, 0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1);
    }

    private static Color seen(Color c, double... m) {
        var r = linear(c.getRed());
        var g = linear(c.getGreen());
        var b = linear(c.getBlue());
        return new Color(
                byteOf(m[0] * r + m[1] * g + m[2] * b),
                byteOf(m[3] * r + m[4] * g + m[5] * b),
                byteOf(m[6] * r + m[7] * g + m[8] * b));
    }

    private static double linear(int channel) {
        return Math.pow(channel / 255.0, 2.2);
    }

    private static int byteOf(double linear) {
        return (int) Math.round(255 * Math.pow(Math.clamp(linear, 0, 1), 1 / 2.2));
    }
}
