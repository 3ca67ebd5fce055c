package qunheng.cli.regional;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.regional.dynamics.GrowthShare;
import qunheng.regional.dynamics.MarkovChain;
import qunheng.regional.dynamics.QuantileClasses;
import qunheng.regional.dynamics.ShiftShare;
import qunheng.regional.dynamics.ShiftShare.Components;
import qunheng.regional.dynamics.ShiftShare.Method;
import qunheng.regional.dynamics.SpatialMarkov;
import qunheng.regional.weights.SpatialWeights;

/** The rows of the statistics of a table that compare its years. */
final class TableChange {
    private static final int CLASSES = 5;

    private final IndustryTableFile file;
    private final LongTable out;

    TableChange(IndustryTableFile file, LongTable out) {
        this.file = file;
        this.out = out;
    }

    /** @param weights between the regions, row-standardised; asked for by spatial-markov only */
    void add(String word, Supplier<SpatialWeights> weights) {
        switch (word) {
            case "shift-share" -> shiftShare();
            case "growth-share" -> growthShare();
            case "markov" -> markov(null);
            case "spatial-markov" -> markov(weights.get());
            default -> throw new IllegalArgumentException(word);
        }
    }

    private void shiftShare() {
        twoYears("shift-share");
        var tables = file.tables();
        for (var method : Method.values()) {
            var name = method.name().toLowerCase(Locale.ROOT).replace('_', '-');
            components(name, method, ShiftShare.between(tables.getFirst(), tables.getLast(), method));
            components(name + ";dynamic", method, ShiftShare.dynamic(tables, method));
        }
    }

    private void components(String option, Method method, List<Components> regions) {
        for (var region : regions) {
            out.add("shift_share_change", option, region.region(), region.change());
            out.add("shift_share_national", option, region.region(), region.national());
            out.add("shift_share_mix", option, region.region(), region.mix());
            out.add("shift_share_regional", option, region.region(), region.regional());
            if (method == Method.ESTEBAN_MARQUILLAS) {
                out.add("shift_share_allocation", option, region.region(), region.allocation());
            }
        }
    }

    private void growthShare() {
        twoYears("growth-share");
        var found = GrowthShare.of(file.tables().getFirst(), file.tables().getLast());
        out.add("growth_share_reference", "", found.getFirst().referenceGrowth());
        for (var region : found) {
            for (var point : region.points()) {
                out.add("growth_share_lq", point.industry(), region.region(), point.quotient());
                out.add("growth_share_growth", point.industry(), region.region(), point.growth());
                out.add("growth_share_share", point.industry(), region.region(), point.share());
                out.add("growth_share_share_change", point.industry(), region.region(), point.shareChange());
                out.add(
                        "growth_share_field",
                        point.industry(),
                        region.region(),
                        point.field() == GrowthShare.Field.UNDEFINED
                                ? ""
                                : point.field().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Moves of regions between five classes of an industry, from one year of the file to the next; with weights, one
     * chain for each class of the neighbours' mean.
     */
    private void markov(@Nullable SpatialWeights weights) {
        twoYears(weights == null ? "markov" : "spatial-markov");
        var table = file.tables().getFirst();
        for (var i = 0; i < table.industries().size(); i++) {
            var panel = new double[table.regions().size()][file.years().size()];
            for (var year = 0; year < file.years().size(); year++) {
                for (var j = 0; j < panel.length; j++) {
                    panel[j][year] = file.tables().get(year).cell(j, i);
                }
            }
            for (var rule : QuantileClasses.values()) {
                var name = table.industries().get(i) + ';' + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
                if (weights == null) {
                    chain("markov", name, MarkovChain.of(rule.of(panel, CLASSES), CLASSES));
                } else {
                    var found = SpatialMarkov.of(panel, weights, rule, CLASSES);
                    for (var lag = 0; lag < CLASSES; lag++) {
                        chain("spatial_markov", name + ";lag" + (lag + 1), found.given().get(lag));
                    }
                }
            }
        }
    }

    private void chain(String statistic, String name, MarkovChain chain) {
        for (var from = 0; from < CLASSES; from++) {
            for (var to = 0; to < CLASSES; to++) {
                var step = name + ';' + (from + 1) + '>' + (to + 1);
                out.add(statistic + "_count", step, chain.count(from, to));
                out.add(statistic + "_probability", step, chain.probability(from, to));
            }
        }
        var steady = chain.steadyState();
        for (var from = 0; from < CLASSES; from++) {
            out.add(
                    statistic + "_steady_state",
                    name + ';' + (from + 1),
                    steady.isPresent() ? steady.get()[from] : Double.NaN);
        }
    }

    private void twoYears(String word) {
        if (file.years().size() < 2) {
            throw new ExchangeException("cli.regional.needsYears", file.name(), word);
        }
    }
}
