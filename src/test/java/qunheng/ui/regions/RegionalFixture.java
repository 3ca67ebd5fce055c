package qunheng.ui.regions;

import java.util.Locale;
import qunheng.knowledge.Knowledge;
import qunheng.regional.Sample;

/** A made-up table of 31 units, three industries and five years: more in the east, and growing faster there. */
public final class RegionalFixture {
    public static final int FIRST = 2019;
    public static final int LAST = 2023;

    /** Rows that no reader should take, ten of them. */
    static final String BAD = """
            火星,39,2023,1
            ,39,2023,1
            北京,,2023,1
            北京,40,就是,1
            北京,40,1023,1
            北京,40,20233,1
            北京,40,2023,1e999
            北京,40,2023,"1,5"
            北京市,39,2023,7
            全国,39,2023,100
            """;

    private RegionalFixture() {}

    public static String csv() {
        var text = new StringBuilder("地区,行业代码,年份,营业收入\n");
        for (var region : Sample.UNITS_31.of(Knowledge.load())) {
            for (var year = FIRST; year <= LAST; year++) {
                for (var industry : new String[] {"39", "65", "13"}) {
                    text.append(region.name().zh()).append(',').append(industry).append(',').append(year).append(',')
                            .append(String.format(Locale.ROOT, "%.1f", value(region.lon(), region.lat(), industry, year)))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static double value(double lon, double lat, String industry, int year) {
        var east = Math.max(0.05, (lon - 85) / 40);
        var wave = 1 + 0.35 * Math.sin(lon * 1.7 + lat);
        return switch (industry) {
            case "39" -> 900 * east * east * east * wave * Math.pow(1 + 0.12 * east, year - FIRST);
            case "65" -> 600 * east * east * (1 + 0.5 * Math.cos(lat)) * Math.pow(1.13, year - FIRST);
            default -> 300 * (1.4 - east / 2) * wave * Math.pow(1.03, year - FIRST);
        };
    }
}
