package qunheng.scoring.pipeline;

import java.util.List;

/**
 * Units × columns of numbers, kept by column; NaN is missing. Immutable by agreement: the columns given are taken over,
 * the columns read are shared, and nobody writes to either. Steps share the columns that they leave as they were.
 */
public final class Table {
    private final List<String> units;
    private final List<String> codes;
    private final double[][] columns;

    /**
     * @param units one code a row
     * @param codes one code a column
     * @param columns {@code columns[j][u]}, each as long as there are units
     */
    public Table(List<String> units, List<String> codes, double[][] columns) {
        if (codes.size() != columns.length) {
            throw new IllegalArgumentException(codes.size() + " codes for " + columns.length + " columns");
        }
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != units.size()) {
                throw new IllegalArgumentException(
                        "column " + codes.get(j) + " has " + columns[j].length + " of " + units.size() + " units");
            }
        }
        this.units = units;
        this.codes = codes;
        this.columns = columns;
    }

    public List<String> units() {
        return units;
    }

    public List<String> codes() {
        return codes;
    }

    public int rows() {
        return units.size();
    }

    public int width() {
        return columns.length;
    }

    public double[] column(int j) {
        return columns[j];
    }

    /** All columns; the outer array is a copy. */
    public double[][] columns() {
        return columns.clone();
    }

    public double value(int unit, int column) {
        return columns[column][unit];
    }

    /** The position of a column, or −1. */
    public int indexOf(String code) {
        return codes.indexOf(code);
    }

    /** Other numbers for the same units and columns. */
    public Table with(double[][] others) {
        return new Table(units, codes, others);
    }
}
