package qunheng.scoring.pipeline;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Ranks of scores within each time of a panel; a table of one time is one ranking. Knows which rows belong together, so
 * that ranking again and again makes no arrays.
 */
public final class Ranking {
    private final int units;
    /** Rows of each time; empty if all rows are one ranking. */
    private final List<int[]> times;

    private Ranking(int units, List<int[]> times) {
        this.units = units;
        this.times = times;
    }

    public static Ranking of(DataSet data) {
        var byTime = new LinkedHashMap<String, java.util.stream.IntStream.Builder>();
        for (int u = 0; u < data.times().size(); u++) {
            byTime.computeIfAbsent(data.times().get(u), time -> java.util.stream.IntStream.builder()).add(u);
        }
        return new Ranking(
                data.indicators().rows(),
                byTime.size() < 2
                        ? List.of()
                        : byTime.values().stream().map(rows -> rows.build().toArray()).toList());
    }

    public int units() {
        return units;
    }

    /**
     * Highest score first, ties share the smallest rank.
     *
     * @param room as long as there are units; overwritten
     * @param ranks 0 for missing; overwritten
     */
    public void rank(double[] scores, double[] room, int[] ranks) {
        if (times.isEmpty()) {
            Ranks.descending(scores, room, ranks);
            return;
        }
        for (var rows : times) {
            var part = new double[rows.length];
            var partRanks = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                part[i] = scores[rows[i]];
            }
            Ranks.descending(part, room, partRanks);
            for (int i = 0; i < rows.length; i++) {
                ranks[rows[i]] = partRanks[i];
            }
        }
    }

    /** The same as a column, NaN for missing. */
    public double[] column(double[] scores) {
        var ranks = new int[scores.length];
        rank(scores, new double[scores.length], ranks);
        var column = new double[scores.length];
        for (int u = 0; u < column.length; u++) {
            column[u] = ranks[u] == 0 ? Double.NaN : ranks[u];
        }
        return column;
    }
}
