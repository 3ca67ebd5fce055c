package qunheng.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;

/**
 * Ranks over draws from the input space. Each draw takes a state of every discrete input with equal chance, a factor
 * for each weight and each cell that varies, and is scored and ranked whole.
 *
 * <p>Memory: the ranks of all draws ({@link RankStore}) up to {@link #MOST_RANK_BYTES}; beyond that how often each unit
 * had each rank, 4·units² bytes a thread, which gives the same bands and no longer grows with the draws. One number a
 * draw is kept for sensitivity.
 */
public final class Uncertainty {
    /** Up to here the ranks of all draws are kept. */
    public static final long MOST_RANK_BYTES = 256L << 20;

    private static final long MOST_COUNT_BYTES = 256L << 20;
    private static final long MOST_SCORE_BYTES = 1L << 30;

    /** More states than this are no enumeration but patience. */
    public static final long MOST_STATES = 50_000_000;

    /** Scores of all draws are kept too, for score bands: 8 bytes a draw and unit. */
    public enum Keep {
        RANKS,
        RANKS_AND_SCORES
    }

    private final Study study;
    private final int threads;
    private final Progress progress;
    private Keep keep = Keep.RANKS;
    private long mostRankBytes = MOST_RANK_BYTES;
    private @Nullable TierRule tierRule;
    private int tiers;

    public Uncertainty(Study study, int threads, Progress progress) {
        this.study = study;
        this.threads = threads;
        this.progress = progress;
    }

    public Uncertainty keeping(Keep what) {
        keep = what;
        return this;
    }

    /** Another limit than {@link #MOST_RANK_BYTES}. */
    Uncertainty keepingAtMost(long bytes) {
        mostRankBytes = bytes;
        return this;
    }

    /** Counts how often each unit gets each of {@code count} tiers. */
    public Uncertainty tiers(int count, TierRule rule) {
        tiers = count;
        tierRule = rule;
        return this;
    }

    /**
     * N draws with pseudo-random numbers.
     *
     * @throws java.util.concurrent.CancellationException if progress says so
     */
    public UncertaintyResult draw(long draws, long seed) {
        if (draws < 1) {
            throw MethodRefusal.of("robustness.draws", draws);
        }
        return run(draws, (point, from) -> {
            var random = Points.random(seed, from / Parallel.BLOCK);
            return draw -> Points.fill(random, point);
        });
    }

    /**
     * Every state of the space once: exact, no seed.
     *
     * @throws MethodRefusal if an input is not discrete or there are more than {@link #MOST_STATES} states
     */
    public UncertaintyResult enumerate() {
        for (var input : study.inputs()) {
            if (input.states() == 0) {
                throw MethodRefusal.of("robustness.notDiscrete", input.name());
            }
        }
        if (study.states() > MOST_STATES) {
            throw MethodRefusal.of("robustness.tooManyStates", study.states(), MOST_STATES);
        }
        return run(study.states(), (point, from) -> state -> study.pointOfState(state, point));
    }

    /** Makes what fills a thread's point with the coordinates of a draw, for the block that begins at {@code from}. */
    private interface Source {
        java.util.function.LongConsumer block(double[] point, long from);
    }

    private static final class Room {
        final Evaluation evaluation;
        final double[] point;
        final int[][] counts;
        final long[][] tiers;

        Room(Study study, PreparedTables tables, int countedUnits, int tiers) {
            this.evaluation = new Evaluation(study, tables);
            this.point = new double[study.dimensions()];
            this.counts = new int[countedUnits][study.units() + 1];
            this.tiers = new long[tiers == 0 ? 0 : study.units()][tiers];
        }
    }

    private UncertaintyResult run(long draws, Source source) {
        int units = study.units();
        boolean keepRanks = RankStore.bytes(draws, units) <= mostRankBytes;
        if (!keepRanks && 4L * units * (units + 1) > MOST_COUNT_BYTES) {
            throw MethodRefusal.of("robustness.memory", draws, units);
        }
        if (keep == Keep.RANKS_AND_SCORES && 8L * draws * units > MOST_SCORE_BYTES) {
            throw MethodRefusal.of("robustness.memory", draws, units);
        }
        var store = keepRanks ? new RankStore(draws, units) : null;
        var scores = new double[keep == Keep.RANKS_AND_SCORES ? units : 0][Math.toIntExact(draws)];
        var shifts = new double[Math.toIntExact(draws)];
        var failures = new Failures();
        var tables = new PreparedTables(study);
        var rooms = new ArrayList<Room>();
        Parallel.run(draws, threads, progress, () -> room(rooms, tables, keepRanks ? 0 : units), (room, from, to) -> {
            var fill = source.block(room.point, from);
            for (long draw = from; draw < to; draw++) {
                fill.accept(draw);
                boolean done = room.evaluation.at(room.point);
                if (!done) {
                    failures.add(draw, room.evaluation.refusal());
                    Arrays.fill(room.evaluation.ranks(), 0);
                }
                put(draw, done, room, store, scores, shifts);
            }
        });
        return new UncertaintyResult(
                draws, bands(store, rooms), scoreBands(scores), failures.list(), store, tierCounts(rooms), shifts);
    }

    private Room room(List<Room> rooms, PreparedTables tables, int countedUnits) {
        var room = new Room(study, tables, countedUnits, tiers);
        synchronized (rooms) {
            rooms.add(room);
        }
        return room;
    }

    private void put(
            long draw, boolean done, Room room, @Nullable RankStore store, double[][] scores, double[] shifts) {
        var ranks = room.evaluation.ranks();
        if (store != null) {
            store.put(draw, ranks);
        }
        for (int u = 0; u < room.counts.length; u++) {
            room.counts[u][ranks[u]]++;
        }
        for (int u = 0; u < scores.length; u++) {
            scores[u][(int) draw] = done ? room.evaluation.scores()[u] : Double.NaN;
        }
        shifts[(int) draw] = done ? room.evaluation.meanRankShift() : Double.NaN;
        if (done && tierRule != null) {
            for (int u = 0; u < room.tiers.length; u++) {
                int tier = tierRule.tier(u, room.evaluation.columns());
                if (tier >= 0) {
                    room.tiers[u][tier]++;
                }
            }
        }
    }

    private List<RankBand> bands(@Nullable RankStore store, List<Room> rooms) {
        int units = study.units();
        var nominal = study.nominalRanks();
        var bands = new ArrayList<RankBand>();
        int group = (int) Math.max(1, Math.min(units, (16L << 20) / (4L * (units + 1)))); // 16 MB of counts at a time
        for (int from = 0; from < units; from += group) {
            int to = Math.min(units, from + group);
            var counts = store == null ? summed(rooms, from, to) : store.counts(from, to);
            for (int u = from; u < to; u++) {
                bands.add(RankBand.of(nominal[u], counts[u - from]));
            }
        }
        return bands;
    }

    private int[][] summed(List<Room> rooms, int from, int to) {
        var counts = new int[to - from][study.units() + 1];
        for (var room : rooms) {
            for (int u = from; u < to; u++) {
                for (int rank = 0; rank < counts[u - from].length; rank++) {
                    counts[u - from][rank] += room.counts[u][rank];
                }
            }
        }
        return counts;
    }

    private List<ScoreBand> scoreBands(double[][] scores) {
        var bands = new ArrayList<ScoreBand>();
        for (int u = 0; u < scores.length; u++) {
            bands.add(ScoreBand.of(study.nominal().scores()[u], scores[u]));
        }
        return bands;
    }

    private long[][] tierCounts(List<Room> rooms) {
        var counts = new long[tiers == 0 ? 0 : study.units()][tiers];
        for (var room : rooms) {
            for (int u = 0; u < counts.length; u++) {
                for (int tier = 0; tier < tiers; tier++) {
                    counts[u][tier] += room.tiers[u][tier];
                }
            }
        }
        return counts;
    }
}
