package qunheng.regional.spatial;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.regional.Reference;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;

/** The two published maps: 49 neighbourhoods of Columbus with their crime rate, and a lattice of 3 × 3. */
enum ReferenceMap {
    COLUMBUS("columbus49", "CRIME", "columbus49-neighbours-gal.csv", "columbus49-local-CRIME.csv"),
    LATTICE("lattice9", "y=1..9", "lattice9-neighbours.csv", "lattice9-local.csv");

    final String dataset;
    final String variable;
    private final String neighbours;
    final String local;

    ReferenceMap(String dataset, String variable, String neighbours, String local) {
        this.dataset = dataset;
        this.variable = variable;
        this.neighbours = neighbours;
        this.local = local;
    }

    double[] observed() {
        return Reference.column(local, "value");
    }

    SpatialWeights weights(WeightStyle style) {
        var links = Reference.read(neighbours).stream()
                .map(row -> new SpatialWeights.Link(
                        Integer.parseInt(row.get("id")) - 1, Integer.parseInt(row.get("neighbour")) - 1, 1))
                .toList();
        return SpatialWeights.of(ids(), new WeightScheme.UserList(neighbours), style, links);
    }

    private List<String> ids() {
        return IntStream.rangeClosed(1, observed().length).mapToObj(String::valueOf).toList();
    }

    /** What the peers give; the option without its style. */
    double expected(String statistic, WeightStyle style, String option) {
        var full = (style == WeightStyle.BINARY ? "style=B" : "style=W") + (option.isEmpty() ? "" : ';' + option);
        return Reference.read("values-spatial.csv").stream()
                .filter(row -> row.get("dataset").equals(dataset)
                        && row.get("variable").equals(variable)
                        && row.get("statistic").equals(statistic)
                        && row.get("option").equals(full))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(statistic + ' ' + full));
    }
}
