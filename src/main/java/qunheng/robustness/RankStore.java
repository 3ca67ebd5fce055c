package qunheng.robustness;

import qunheng.scoring.pipeline.MethodRefusal;

/**
 * The ranks of every draw, kept as they are: two bytes each up to 65,535 units, four beyond. 10,000 draws of 51 units
 * are 1 MB, a million are 102 MB.
 */
public final class RankStore {
    /** Draws of a piece; a piece is one array. */
    private static final int PIECE = 4096;

    private static final int MOST_CHAR = 65_535;

    private final long draws;
    private final int units;
    private final char[][] small;
    private final int[][] large;

    RankStore(long draws, int units) {
        this.draws = draws;
        this.units = units;
        int pieces = Math.toIntExact((draws + PIECE - 1) / PIECE);
        if ((long) units * PIECE > Integer.MAX_VALUE - 8) {
            throw MethodRefusal.of("robustness.tooManyUnits", units);
        }
        this.small = new char[units <= MOST_CHAR ? pieces : 0][];
        this.large = new int[units <= MOST_CHAR ? 0 : pieces][];
        for (int p = 0; p < pieces; p++) {
            int length = (int) Math.min(PIECE, draws - (long) p * PIECE) * units;
            if (small.length > 0) {
                small[p] = new char[length];
            } else {
                large[p] = new int[length];
            }
        }
    }

    /** What it would take. */
    static long bytes(long draws, int units) {
        return draws * units * (units <= MOST_CHAR ? Character.BYTES : Integer.BYTES);
    }

    public long draws() {
        return draws;
    }

    /** 0 if the unit had no rank in the draw. */
    public int rank(long draw, int unit) {
        int piece = (int) (draw / PIECE);
        int at = (int) (draw % PIECE) * units + unit;
        return small.length > 0 ? small[piece][at] : large[piece][at];
    }

    /** Different draws may be put by different threads. */
    void put(long draw, int[] ranks) {
        int piece = (int) (draw / PIECE);
        int at = (int) (draw % PIECE) * units;
        for (int u = 0; u < units; u++) {
            if (small.length > 0) {
                small[piece][at + u] = (char) ranks[u];
            } else {
                large[piece][at + u] = ranks[u];
            }
        }
    }

    /** How often each of the units from..to−1 had each rank, [unit − from][rank]; rank 0 counts draws without one. */
    int[][] counts(int from, int to) {
        var counts = new int[to - from][units + 1];
        for (long draw = 0; draw < draws; draw++) {
            for (int u = from; u < to; u++) {
                counts[u - from][rank(draw, u)]++;
            }
        }
        return counts;
    }
}
