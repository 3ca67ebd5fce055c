package qunheng.cli.regional;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.regional.NeighbourFile;
import qunheng.exchange.table.OutputFiles;
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

    private static final NeighbourFile.Sentences SENTENCES = new NeighbourFile.Sentences(
            "cli.regional.unknownUnit",
            "cli.regional.ownNeighbour",
            "cli.regional.pairTwice",
            "cli.regional.weight",
            "cli.regional.noNeighbours");

    /**
     * @param units the units of the data, in their order
     * @param position of a unit by what the list calls it
     * @throws ExchangeException as {@link NeighbourFile#read}; a unit that the data do not have is no unit
     */
    static SpatialWeights read(
            Path file, List<String> units, Function<String, Optional<Integer>> position, WeightStyle style) {
        var list = NeighbourFile.read(file, written -> position.apply(written).map(units::get), SENTENCES);
        var links = list.rows().stream()
                .map(row -> new Link(units.indexOf(row.from()), units.indexOf(row.to()), row.weight()))
                .toList();
        return SpatialWeights.of(units, new WeightScheme.UserList(list.name()), style, links);
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
