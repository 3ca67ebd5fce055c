package qunheng.cli.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.OutputFiles;
import qunheng.exchange.table.TableReader;
import qunheng.exchange.table.TableWriter;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.SpatialWeights.Link;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;
import qunheng.scoring.pipeline.Numbers;

/** A list of neighbours, {@code id,neighbour} and optionally {@code weight}, each direction in a row of its own. */
public final class NeighboursFile {
    private static final String ID = "id";
    private static final String NEIGHBOUR = "neighbour";
    private static final String WEIGHT = "weight";

    private NeighboursFile() {}

    /**
     * @param units the units of the data, in their order
     * @throws ExchangeException naming file, line and column, for a unit that the data does not have, a unit that is its own
     *     neighbour, a pair that stands twice, or a weight that is not above zero
     */
    static SpatialWeights read(Path file, List<String> units, WeightStyle style) {
        var positions = new HashMap<String, Integer>();
        units.forEach(unit -> positions.put(unit, positions.size()));
        try (var reader = TableReader.open(file)) {
            int id = reader.require(ID);
            int neighbour = reader.require(NEIGHBOUR);
            int weight = reader.column(WEIGHT);
            var links = new ArrayList<Link>();
            Set<List<Integer>> seen = new HashSet<>();
            while (reader.next()) {
                var from = position(reader, positions, id, ID);
                var to = position(reader, positions, neighbour, NEIGHBOUR);
                var name = units.get(from);
                if (from == to) {
                    throw new ExchangeException("cli.regional.ownNeighbour", reader.name(), reader.line(), name);
                }
                if (!seen.add(List.of(from, to))) {
                    throw new ExchangeException(
                            "cli.regional.pairTwice", reader.name(), reader.line(), name, units.get(to));
                }
                var counts = weight < 0 ? 1 : reader.number(weight);
                if (!(counts > 0)) {
                    throw new ExchangeException(
                            "cli.regional.weight", reader.name(), reader.line(), WEIGHT, reader.text(weight));
                }
                links.add(new Link(from, to, counts));
            }
            if (links.isEmpty()) {
                throw new ExchangeException("cli.regional.noNeighbours", reader.name());
            }
            return SpatialWeights.of(units, new WeightScheme.UserList(reader.name()), style, links);
        }
    }

    private static int position(TableReader reader, Map<String, Integer> positions, int column, String name) {
        var unit = reader.text(column);
        var position = positions.get(unit);
        if (position == null) {
            throw new ExchangeException("cli.regional.unknownUnit", reader.name(), reader.line(), name, unit);
        }
        return position;
    }

    /** Pairs that stand in one direction only. */
    public static int oneWay(SpatialWeights weights) {
        return (int) weights.links().stream().filter(l -> !weights.linked(l.to(), l.from())).count();
    }

    /** The matrix as this file has it, with the weights that were used. */
    public static OutputFiles.Content content(SpatialWeights weights) {
        return writer -> {
            var csv = new TableWriter(writer, List.of(ID, NEIGHBOUR, WEIGHT));
            for (var link : weights.links()) {
                csv.row(weights.ids().get(link.from()), weights.ids().get(link.to()), Numbers.text(link.weight()));
            }
        };
    }
}
