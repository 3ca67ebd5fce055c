package qunheng.chart.region;

import java.awt.Color;
import qunheng.chart.ChartTheme;
import qunheng.regional.spatial.LisaClass;

/** The colours of the classes of local Moran: orange and purple for like beside like, their tints for unlike. */
final class LisaColours {
    private static final Color HIGH = new Color(0xC4580A);
    private static final Color LOW = new Color(0x5E3C99);
    private static final Color LOW_AMONG_HIGH = new Color(0xB2ABD2);
    private static final Color HIGH_AMONG_LOW = new Color(0xFDB863);

    private LisaColours() {}

    static Color of(ChartTheme theme, LisaClass type) {
        return switch (type) {
            case HIGH_HIGH -> HIGH;
            case LOW_LOW -> theme.kind() == ChartTheme.Kind.DARK ? new Color(0x8B6FC7) : LOW;
            case LOW_HIGH -> LOW_AMONG_HIGH;
            case HIGH_LOW -> HIGH_AMONG_LOW;
            case NOT_SIGNIFICANT -> theme.tint(theme.muted(), 0.28);
            case ISLAND -> theme.surface();
        };
    }
}
