package qunheng.chart.region;

import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.FigureContext;
import qunheng.regional.PlacedCluster;
import qunheng.regional.RegionCount;

/** A unit and its clusters in words, for tiles, bars, tooltips and tables. */
record RegionWords(FigureContext context, DatasetWords dataset) {
    private static final int LISTED = 8;

    String name(RegionCount unit) {
        return context.in(unit.region().shortName());
    }

    String shown(RegionCount unit) {
        return unit.covered() ? context.numbers().count(unit.count()) : context.get("chart.noData.sign");
    }

    String tooltip(RegionCount unit) {
        if (!unit.covered()) {
            return context.get("chart.region.tooltip.noData", context.in(unit.region().name()));
        }
        return context.get("chart.region.tooltip", context.in(unit.region().name()), unit.count())
                + listed(unit.clusters());
    }

    private String listed(List<PlacedCluster> clusters) {
        var names = clusters.stream()
                .limit(LISTED)
                .map(c -> "\n· " + dataset.named(c.nameZh(), c.nameEn()))
                .collect(Collectors.joining());
        return clusters.size() > LISTED
                ? names + "\n" + context.get("chart.region.tooltip.more", clusters.size() - LISTED)
                : names;
    }

    String clusters(RegionCount unit) {
        return unit.clusters().stream()
                .map(c -> dataset.named(c.nameZh(), c.nameEn()))
                .collect(Collectors.joining(context.get("chart.listSeparator")));
    }

    /** The units with the most clusters, as many as a sentence takes. */
    String leading(List<RegionCount> ranked) {
        return ranked.stream()
                .limit(5)
                .map(unit -> name(unit) + ' ' + unit.count())
                .collect(Collectors.joining(context.get("chart.listSeparator")));
    }
}
