package qunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qunheng.consensus.PairwiseMatrix;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.Decimals;
import qunheng.exchange.table.TableReader;
import qunheng.model.InvalidValue;

/**
 * Reads judgements: a square whose first row and column are the elements' names, or long with the columns
 * {@code row,col,value}. A judgement is a decimal or a fraction such as {@code 1/3}; an empty one is missing.
 */
final class MatrixFile {
    private static final List<String> LONG = List.of("row", "col", "value");

    private final TableReader reader;
    private final Map<String, Map<String, Double>> cells = new LinkedHashMap<>();

    private MatrixFile(TableReader reader) {
        this.reader = reader;
    }

    /**
     * @throws ExchangeException naming file, and line and column or the two elements
     */
    static PairwiseMatrix read(Path file) {
        try (var reader = TableReader.open(file)) {
            var matrix = new MatrixFile(reader);
            var elements = reader.header().equals(LONG) ? matrix.pairs() : matrix.square();
            return matrix.of(elements);
        }
    }

    private PairwiseMatrix of(List<String> elements) {
        var judgements = new double[elements.size()][elements.size()];
        for (int i = 0; i < judgements.length; i++) {
            var row = cells.getOrDefault(elements.get(i), Map.of());
            for (int j = 0; j < judgements.length; j++) {
                judgements[i][j] = row.getOrDefault(elements.get(j), Double.NaN);
            }
        }
        try {
            return PairwiseMatrix.of(elements, judgements);
        } catch (InvalidValue refusal) {
            throw new ExchangeException(refusal, "cli.method.file", reader.name(), refusal);
        }
    }

    /** Elements in the order in which they are first named. */
    private List<String> pairs() {
        var elements = new ArrayList<String>();
        while (reader.next()) {
            var row = named(0);
            var column = named(1);
            for (var element : List.of(row, column)) {
                if (!elements.contains(element)) {
                    elements.add(element);
                }
            }
            put(row, column, 2);
        }
        return elements;
    }

    /** Elements in the order of the columns; the rows may stand in another. */
    private List<String> square() {
        var elements = reader.header().subList(1, reader.header().size());
        while (reader.next()) {
            var row = named(0);
            if (!elements.contains(row)) {
                throw new ExchangeException("cli.ahp.unknownRow", reader.name(), reader.line(), row);
            }
            if (cells.containsKey(row)) {
                throw new ExchangeException("cli.ahp.duplicateRow", reader.name(), reader.line(), row);
            }
            for (int j = 0; j < elements.size(); j++) {
                put(row, elements.get(j), j + 1);
            }
        }
        for (var element : elements) {
            if (!cells.containsKey(element)) {
                throw new ExchangeException("cli.ahp.noRow", reader.name(), element);
            }
        }
        return elements;
    }

    private String named(int column) {
        var name = reader.text(column);
        if (name.isEmpty()) {
            throw new ExchangeException(
                    "cli.ahp.noName", reader.name(), reader.line(), reader.header().get(column));
        }
        return name;
    }

    private void put(String row, String column, int at) {
        if (cells.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, judgement(at)) != null) {
            throw new ExchangeException("cli.ahp.duplicate", reader.name(), reader.line(), row, column);
        }
    }

    private double judgement(int column) {
        var text = reader.text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        int slash = text.indexOf('/');
        double value = slash < 0
                ? Decimals.parse(text)
                : Decimals.parse(text.substring(0, slash).strip())
                        / Decimals.parse(text.substring(slash + 1).strip());
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new ExchangeException(
                    "cli.ahp.judgement",
                    reader.name(),
                    reader.line(),
                    reader.header().get(column),
                    TableReader.shortened(text));
        }
        return value;
    }
}
