package qunheng.cli.regional;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.model.InvalidValue;
import qunheng.regional.concentration.Gini;
import qunheng.regional.concentration.HooverIndex;
import qunheng.regional.concentration.Variation;
import qunheng.regional.geometry.AlbersProjection;
import qunheng.regional.geometry.DeviationalEllipse;
import qunheng.regional.inequality.DagumGini;
import qunheng.regional.inequality.TheilDecomposition;
import qunheng.regional.inequality.TheilMeasure;
import qunheng.regional.spatial.EmpiricalBayes;
import qunheng.regional.weights.SpatialWeights;

/** The statistics of one value a unit, by the words after {@code --stat}. */
public final class UnitStatistics {
    /** In the order in which the help lists them. */
    public static final List<String> WORDS = List.of(
            "moran",
            "eb-moran",
            "geary",
            "getis-ord",
            "lisa",
            "gi",
            "gi-star",
            "spatial-gini",
            "hhi",
            "cr:N",
            "gini",
            "theil",
            "dagum",
            "cv",
            "williamson",
            "hoover",
            "ellipse");

    private static final List<String> SPATIAL =
            List.of("moran", "eb-moran", "geary", "getis-ord", "lisa", "gi", "gi-star", "spatial-gini");
    private static final List<String> OF_ANY_SIGN = List.of("moran", "geary", "lisa", "williamson");

    private final UnitsFile units;
    private final Provinces provinces;
    private final ChosenWeights chosen;
    private final boolean perHead;
    private final Draws draws;
    private final LongTable table = new LongTable();
    private @Nullable SpatialWeights weights;

    /** @param permutations null if none were asked for */
    public record Draws(@Nullable Integer permutations, long seed) {}

    /** @param perHead whether the value is per head of the population rather than a total */
    public UnitStatistics(UnitsFile units, ChosenWeights chosen, boolean perHead, Draws draws) {
        this.units = units;
        this.provinces = chosen.provinces();
        this.chosen = chosen;
        this.perHead = perHead;
        this.draws = draws;
    }

    public static boolean knows(String word) {
        return WORDS.contains(word) || ColumnStatistics.knows(word);
    }

    /** Whether neighbours play a part in one of the words. */
    public static boolean spatial(List<String> words) {
        return words.stream().anyMatch(SPATIAL::contains);
    }

    public LongTable table() {
        return table;
    }

    /** Adds all rows; what the weights are comes last. */
    public void addAll(List<String> words) {
        words.forEach(this::add);
        if (spatial(words)) {
            SpatialStatistics.state(weights(), chosen.rule().word(), table);
        }
    }

    /**
     * Adds the rows of one word.
     *
     * @throws ExchangeException naming file, and line and column where there is one
     */
    private void add(String word) {
        if (!OF_ANY_SIGN.contains(word) && !ColumnStatistics.takesNegative(word)) {
            units.notNegative(word);
        }
        try {
            if (word.equals("eb-moran")) {
                var deviates = EmpiricalBayes.standardised(totals(), population(word));
                new SpatialStatistics(deviates, weights(), draws, table).ofRates();
                return;
            }
            if (SPATIAL.contains(word)) {
                new SpatialStatistics(units.values(), weights(), draws, table).add(word);
                return;
            }
            switch (word) {
                case "theil" -> theil();
                case "dagum" -> dagum();
                case "williamson" -> table.add("williamson", "", Variation.williamson(perHead(), population(word)));
                case "hoover" -> table.add("hoover", option(), HooverIndex.of(totals(), reference()));
                case "ellipse" -> ellipse();
                case "gini" -> {
                    ColumnStatistics.add(word, units.values(), "", table);
                    if (units.population() != null) {
                        table.add("gini", option(), Gini.weighted(totals(), reference()));
                    }
                }
                default -> ColumnStatistics.add(word, units.values(), "", table);
            }
        } catch (InvalidValue refusal) {
            throw new ExchangeException(refusal, "cli.method.file", units.name(), refusal);
        }
    }

    /** The matrix, made once. */
    public SpatialWeights weights() {
        if (weights == null) {
            weights = chosen.between(units.ids(), this::noProvince);
        }
        return weights;
    }

    private List<String> codes() {
        if (units.codes() == null) {
            throw noProvince(units.ids().stream()
                    .filter(id -> provinces.codes(List.of(id)) == null)
                    .findFirst()
                    .orElseThrow());
        }
        return units.codes();
    }

    private ExchangeException noProvince(String id) {
        return new ExchangeException(
                "cli.regional.noProvince",
                units.name(),
                units.lines().get(units.ids().indexOf(id)),
                units.columns().id(),
                id);
    }

    /** The column of groups, else the four regions where every unit is in one. */
    private @Nullable List<String> groups() {
        if (units.groups() != null) {
            return units.groups();
        }
        return units.codes() == null ? null : provinces.fourRegions(units.codes());
    }

    private String option() {
        return units.population() == null ? "" : "population";
    }

    private double[] reference() {
        var people = units.population();
        if (people != null) {
            return people;
        }
        var ones = new double[units.values().length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double[] population(String word) {
        var people = units.population();
        if (people == null) {
            throw new ExchangeException("cli.regional.needsPopulation", units.name(), word);
        }
        return people;
    }

    private double[] totals() {
        var people = units.population();
        return people != null && perHead ? product(units.values(), people, false) : units.values();
    }

    private double[] perHead() {
        var people = units.population();
        return people != null && !perHead ? product(units.values(), people, true) : units.values();
    }

    private static double[] product(double[] values, double[] people, boolean divide) {
        return IntStream.range(0, values.length)
                .mapToDouble(u -> divide ? values[u] / people[u] : values[u] * people[u])
                .toArray();
    }

    private void theil() {
        var groups = groups();
        for (var measure : TheilMeasure.values()) {
            var name = "theil_" + measure;
            table.add(name, option(), measure.of(totals(), reference()));
            if (groups != null) {
                var parts = TheilDecomposition.of(measure, totals(), reference(), groups);
                table.add(name + "_between", option(), parts.between());
                table.add(name + "_within", option(), parts.within());
                for (var group : parts.groups()) {
                    table.add(name + "_inside", group.name(), group.inside());
                    table.add(name + "_contribution", group.name(), group.contribution());
                    table.add(name + "_rate", group.name(), parts.rate(group));
                }
            }
        }
    }

    private void dagum() {
        var groups = groups();
        if (groups == null) {
            throw new ExchangeException("cli.regional.needsGroups", units.name());
        }
        var found = DagumGini.of(units.values(), groups);
        table.add("gini_dagum_total", "", found.total());
        table.add("gini_dagum_within", "", found.within());
        table.add("gini_dagum_between_net", "", found.betweenNet());
        table.add("gini_dagum_transvariation", "", found.transvariation());
        found.groups().forEach(group -> table.add("gini_dagum_group", group.name(), group.gini()));
        for (var pair : found.pairs()) {
            var names = pair.other() + '|' + pair.one();
            table.add("gini_dagum_pair", names, pair.gini());
            table.add("gini_dagum_affluence", names, pair.relativeAffluence());
        }
    }

    private void ellipse() {
        var points = provinces.places(codes()).stream()
                .map(place -> AlbersProjection.CHINA.project(place.lon(), place.lat()))
                .toList();
        var found = DeviationalEllipse.of(points, units.values(), DeviationalEllipse.Axes.STANDARD_DEVIATION);
        var centre = AlbersProjection.CHINA.unproject(found.centre());
        table.add("gravity_centre_lon", "", centre.lon());
        table.add("gravity_centre_lat", "", centre.lat());
        table.add("ellipse_major_km", "", found.major() / 1000);
        table.add("ellipse_minor_km", "", found.minor() / 1000);
        table.add("ellipse_azimuth", "", found.azimuth());
    }
}
