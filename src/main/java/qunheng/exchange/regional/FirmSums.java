package qunheng.exchange.regional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Number of firms, sum and sum of squares of their amounts, for each place, industry, year and size that occurs.
 * Columnar: one slot for each combination, found by one multiplication once its parts have numbers.
 */
final class FirmSums {
    /** Most different industries and years together; beyond it a column is mapped that is neither. */
    static final int MOST_LINES = 20_000;

    private final int classes;
    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> placeNumbers = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line, Integer> lineNumbers = new HashMap<>();
    private int capacity = 64;

    /** By place, three figures a slot side by side, so that a row touches one stretch of memory. */
    private double[][] figures = {};

    private static final int FIRMS = 0;
    private static final int SUM = 1;
    private static final int SQUARES = 2;
    private static final int FIGURES = 3;

    /** An industry in a year. */
    record Line(String industry, int year) {}

    FirmSums(int classes) {
        this.classes = classes;
    }

    int place(String name) {
        var known = placeNumbers.get(name);
        if (known != null) {
            return known;
        }
        int number = places.size();
        places.add(name);
        placeNumbers.put(name, number);
        figures = Arrays.copyOf(figures, number + 1);
        figures[number] = new double[capacity * classes * FIGURES];
        return number;
    }

    /** The number of an industry in a year, or −1 if there are too many of them. */
    int line(String industry, int year) {
        var line = new Line(industry, year);
        var known = lineNumbers.get(line);
        if (known != null) {
            return known;
        }
        if (lines.size() == MOST_LINES) {
            return -1;
        }
        int number = lines.size();
        lines.add(line);
        lineNumbers.put(line, number);
        if (number == capacity) {
            capacity *= 2;
            for (int p = 0; p < places.size(); p++) {
                figures[p] = Arrays.copyOf(figures[p], capacity * classes * FIGURES);
            }
        }
        return number;
    }

    void add(int place, int line, int size, double amount) {
        var of = figures[place];
        int slot = (line * classes + size) * FIGURES;
        of[slot + FIRMS]++;
        of[slot + SUM] += amount;
        of[slot + SQUARES] += amount * amount;
    }

    int classes() {
        return classes;
    }

    List<String> places() {
        return places;
    }

    List<Line> lines() {
        return lines;
    }

    long firms(int place, int line, int size) {
        return (long) figures[place][(line * classes + size) * FIGURES + FIRMS];
    }

    double sum(int place, int line, int size) {
        return figures[place][(line * classes + size) * FIGURES + SUM];
    }

    double squares(int place, int line, int size) {
        return figures[place][(line * classes + size) * FIGURES + SQUARES];
    }
}
