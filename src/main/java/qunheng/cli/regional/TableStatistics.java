package qunheng.cli.regional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.model.InvalidValue;
import qunheng.regional.concentration.EllisonGlaeser;
import qunheng.regional.concentration.HooverIndex;
import qunheng.regional.concentration.LocationalGini;
import qunheng.regional.specialisation.ClusterStrength;
import qunheng.regional.specialisation.KrugmanIndex;
import qunheng.regional.specialisation.LocationQuotient;
import qunheng.regional.specialisation.RegionIndustryTable;
import qunheng.regional.specialisation.StandardisedQuotient;
import qunheng.regional.weights.SpatialWeights;

/**
 * The statistics of a table of regions and industries. The option of a row is its industry; where there are several
 * years, {@code industry;year}, or the year alone where there is no industry.
 */
public final class TableStatistics {
    /** In the order in which the help lists them. */
    public static final List<String> WORDS = List.of(
            "lq", "lq-interval", "slq", "strength", "krugman", "locational-gini", "hoover", "hhi", "cr:N", "gini", "cv",
            "ellison-glaeser", "shift-share", "growth-share", "markov", "spatial-markov");

    private static final double LEVEL = 0.95;
    private static final int DRAWS = 9_999;

    private final IndustryTableFile file;
    private final int draws;
    private final long seed;
    private final ChosenWeights chosen;
    private final LongTable out = new LongTable();
    private @Nullable SpatialWeights weights;

    /**
     * @param permutations draws of the bootstrap; null for the usual number
     * @param chosen neighbours among the regions of the table, used by spatial-markov
     */
    public TableStatistics(
            IndustryTableFile file, @Nullable Integer permutations, long seed, ChosenWeights chosen) {
        this.file = file;
        this.draws = permutations == null ? DRAWS : permutations;
        this.seed = seed;
        this.chosen = chosen;
    }

    public static boolean knows(String word) {
        return WORDS.contains(word) || ColumnStatistics.knows(word);
    }

    public LongTable table() {
        return out;
    }

    /** Adds all rows; what the weights are comes last. */
    public void addAll(List<String> words) {
        words.forEach(this::add);
        if (weights != null) {
            SpatialStatistics.state(weights, chosen.rule().word(), out);
        }
    }

    /** The matrix, made once. */
    public SpatialWeights weights() {
        if (weights == null) {
            weights = chosen.between(
                    file.tables().getFirst().regions(),
                    region -> new ExchangeException("cli.regional.noProvinceRegion", file.name(), "region", region));
        }
        return weights;
    }

    /**
     * Adds the rows of one word.
     *
     * @throws ExchangeException naming the file
     */
    private void add(String word) {
        try {
            switch (word) {
                case "shift-share", "growth-share", "markov", "spatial-markov" ->
                    new TableChange(file, out).add(word, this::weights);
                default -> {
                    for (var year = 0; year < file.years().size(); year++) {
                        ofYear(word, year);
                    }
                }
            }
        } catch (InvalidValue refusal) {
            throw new ExchangeException(refusal, "cli.method.file", file.name(), refusal);
        }
    }

    private void ofYear(String word, int year) {
        var table = file.tables().get(year);
        if (word.equals("krugman")) {
            var option = file.years().size() == 1 ? "" : file.years().get(year);
            each("krugman", option, table.regions(), KrugmanIndex.againstAll(table));
            each("krugman_others", option, table.regions(), KrugmanIndex.againstOthers(table));
            return;
        }
        for (var i = 0; i < table.industries().size(); i++) {
            ofIndustry(word, year, table, i, option(table.industries().get(i), year));
        }
    }

    private void ofIndustry(String word, int year, RegionIndustryTable table, int i, String option) {
        var ours = table.industry(i);
        var totals = table.regionTotals();
        switch (word) {
            case "lq" -> each("lq", option, table.regions(), LocationQuotient.of(table, i));
            case "lq-interval" -> {
                var intervals = LocationQuotient.intervals(table, i, LEVEL);
                for (var j = 0; j < intervals.length; j++) {
                    out.add("lq_low", option, table.regions().get(j), intervals[j].low());
                    out.add("lq_high", option, table.regions().get(j), intervals[j].high());
                }
            }
            case "slq" -> {
                var standardised = StandardisedQuotient.of(LocationQuotient.of(table, i));
                each("slq", option, table.regions(), standardised);
                out.add("slq_cutoff", option, StandardisedQuotient.bootstrapCutOff(standardised, LEVEL, draws, seed));
            }
            case "strength" -> strength(year, table, i, option);
            case "locational-gini" -> {
                out.add("locational_gini_lq", option, LocationalGini.lq(ours, totals));
                out.add("locational_gini_hoover", option, LocationalGini.hoover(ours, totals));
                out.add("locational_gini_half", option, LocationalGini.half(ours, totals));
            }
            case "hoover" -> out.add("hoover", option, HooverIndex.of(ours, totals));
            case "ellison-glaeser" -> ellisonGlaeser(year, table.industries().get(i), ours, totals, option);
            default -> ColumnStatistics.add(word, ours, option, out);
        }
    }

    private void strength(int year, RegionIndustryTable table, int i, String option) {
        var establishments = file.establishments();
        var found = ClusterStrength.of(
                table, i, establishments == null ? null : establishments.get(year).industry(i));
        for (var j = 0; j < table.regions().size(); j++) {
            out.add("strength", option, table.regions().get(j), word(found.grades().get(j)));
        }
        out.add("strength_lq_p75", option, found.quotient75());
        out.add("strength_lq_p90", option, found.quotient90());
        out.add("strength_value_p25", option, found.quantity25());
        if (found.establishmentsTested()) {
            out.add("strength_establishments_p25", option, found.establishments25());
        }
        out.add("strength_regions", option, found.regions());
    }

    private static String word(ClusterStrength.Grade grade) {
        return switch (grade) {
            case STRONGEST -> "strong10";
            case STRONG -> "strong";
            case ABOVE_AVERAGE -> "above-average";
            case BELOW_AVERAGE -> "below-average";
            case NONE -> "none";
        };
    }

    private void ellisonGlaeser(int year, String industry, double[] ours, double[] totals, String option) {
        var known = file.firmHerfindahl();
        var plants = known == null ? null : known.get(year).get(industry);
        var found = plants == null
                ? EllisonGlaeser.withoutFirmSizes(ours, totals)
                : EllisonGlaeser.of(ours, totals, plants);
        out.add("ellison_glaeser_G", option, found.rawConcentration());
        switch (found) {
            case EllisonGlaeser.Computed computed -> out.add("ellison_glaeser", option, computed.gamma());
            case EllisonGlaeser.NeedsFirmSizes _ -> out.add("ellison_glaeser", option, "", "needs firm sizes");
        }
    }

    private String option(String industry, int year) {
        return file.years().size() == 1 ? industry : industry + ';' + file.years().get(year);
    }

    private void each(String statistic, String option, List<String> regions, double[] values) {
        for (var j = 0; j < values.length; j++) {
            out.add(statistic, option, regions.get(j), values[j]);
        }
    }

    /** What a reader has to know about the result: keys of notes, each with its argument. */
    public Map<String, Object> notes(List<String> words) {
        var notes = new LinkedHashMap<String, Object>();
        if (words.contains("strength") && file.establishments() == null) {
            notes.put("cli.regional.noEstablishments", file.name());
        }
        if (words.contains("strength") && file.tables().getFirst().regions().size() < ClusterStrength.FEW_REGIONS) {
            notes.put("cli.regional.fewRegions", ClusterStrength.FEW_REGIONS);
        }
        if (words.contains("ellison-glaeser") && file.firmHerfindahl() == null) {
            notes.put("cli.regional.needsFirmSizes", file.name());
        }
        return notes;
    }
}
