package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;

/**
 * A list of neighbours: a table with the columns {@code id}, {@code neighbour} and optionally {@code weight}, each
 * direction in a row of its own.
 *
 * @param name of the file
 * @param rows in the order of the file, no pair twice
 */
public record NeighbourFile(String name, List<Row> rows) {
    /** {@code to} is a neighbour of {@code from}; {@code weight} is above 0, and 1 without that column. */
    public record Row(String from, String to, double weight) {}

    /** Keys of the sentences, because the command and the window have something else left untouched. */
    public record Sentences(String unknownUnit, String ownNeighbour, String pairTwice, String weight, String none) {}

    private static final String ID = "id";
    private static final String NEIGHBOUR = "neighbour";
    private static final String WEIGHT = "weight";

    public NeighbourFile {
        rows = List.copyOf(rows);
    }

    /**
     * @param unit what a written name means, by the name that the rows are to have; empty for no unit
     * @throws ExchangeException naming file, line and column, for a name that is no unit, a unit that is its own
     *     neighbour, a pair that stands twice, a weight that is not above zero, or no rows
     */
    public static NeighbourFile read(Path file, Function<String, Optional<String>> unit, Sentences say) {
        try (var reader = TableReader.open(file)) {
            int id = reader.require(ID);
            int neighbour = reader.require(NEIGHBOUR);
            int weight = reader.column(WEIGHT);
            record Pair(String from, String to) {}
            Set<Pair> seen = new HashSet<>();
            var rows = new ArrayList<Row>();
            while (reader.next()) {
                var from = named(reader, unit, id, ID, say);
                var to = named(reader, unit, neighbour, NEIGHBOUR, say);
                if (from.equals(to)) {
                    throw new ExchangeException(say.ownNeighbour(), reader.name(), reader.line(), reader.text(id));
                }
                if (!seen.add(new Pair(from, to))) {
                    throw new ExchangeException(
                            say.pairTwice(), reader.name(), reader.line(), reader.text(id), reader.text(neighbour));
                }
                var counts = weight < 0 ? 1 : reader.number(weight);
                if (!(counts > 0)) {
                    throw new ExchangeException(
                            say.weight(), reader.name(), reader.line(), WEIGHT, reader.text(weight));
                }
                rows.add(new Row(from, to, counts));
            }
            if (rows.isEmpty()) {
                throw new ExchangeException(say.none(), reader.name());
            }
            return new NeighbourFile(reader.name(), rows);
        }
    }

    private static String named(
            TableReader reader, Function<String, Optional<String>> unit, int column, String name, Sentences say) {
        var written = reader.text(column);
        return unit.apply(written)
                .orElseThrow(() -> new ExchangeException(
                        say.unknownUnit(), reader.name(), reader.line(), name, written));
    }
}
