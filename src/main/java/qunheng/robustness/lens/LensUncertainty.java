package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import qunheng.robustness.Parallel;
import qunheng.robustness.Points;
import qunheng.robustness.RankBand;
import qunheng.robustness.ScoreBand;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Ranks;
import qunheng.task.Progress;

/**
 * Scores, ranks and tiers over draws from a study's input space. Memory: 8 bytes a draw, lens and profile, up to
 * {@link #MOST_BYTES}.
 */
public final class LensUncertainty {
    public static final long MOST_BYTES = 512L << 20;

    private LensUncertainty() {}

    private static final class Room {
        final LensEvaluation evaluation;
        final double[] point;
        final long[][][] tiers;
        final long[][] refused;

        Room(LensStudy study) {
            evaluation = new LensEvaluation(study);
            point = new double[study.dimensions()];
            tiers = study.packs().stream()
                    .map(pack -> new long[study.profiles().size()][pack.tiers() + 1])
                    .toArray(long[][][]::new);
            refused = new long[study.lenses().size()][study.profiles().size()];
        }
    }

    /**
     * N draws. The same seed gives the same result on any number of threads.
     *
     * @param draws N, 1 or more
     * @throws MethodRefusal if there are no draws, or too many to keep
     * @throws java.util.concurrent.CancellationException if progress says so
     */
    public static LensUncertaintyResult draw(LensStudy study, int draws, long seed, int threads, Progress progress) {
        int lenses = study.lenses().size();
        int profiles = study.profiles().size();
        if (draws < 1) {
            throw MethodRefusal.of("robustness.draws", draws);
        }
        if (8L * draws * lenses * profiles > MOST_BYTES) {
            throw MethodRefusal.of("robustness.memory", draws, profiles);
        }
        var scores = new double[lenses][profiles][draws];
        var rooms = new ArrayList<Room>();
        Parallel.run(draws, threads, progress, () -> room(rooms, study), (room, from, to) -> {
            var random = Points.random(seed, from / Parallel.BLOCK);
            for (long draw = from; draw < to; draw++) {
                Points.fill(random, room.point);
                room.evaluation.at(room.point);
                keep(study, room, scores, (int) draw);
            }
        });
        var nominal = new LensEvaluation(study);
        nominal.at(study.nominalPoint());
        var bands = new ArrayList<LensBand>();
        for (int l = 0; l < lenses; l++) {
            var ranks = ranks(scores[l], draws);
            var nominalRanks = Ranks.descending(nominal.scores(l));
            for (int u = 0; u < profiles; u++) {
                int at = l;
                int unit = u;
                long refused = rooms.stream().mapToLong(room -> room.refused[at][unit]).sum();
                bands.add(band(study, nominal, l, u, scores[l][u], ranks[u], nominalRanks[u], refused));
            }
        }
        return new LensUncertaintyResult(study, draws, seed, bands, odds(study, rooms, draws));
    }

    private static Room room(List<Room> rooms, LensStudy study) {
        var room = new Room(study);
        synchronized (rooms) {
            rooms.add(room);
        }
        return room;
    }

    private static void keep(LensStudy study, Room room, double[][][] scores, int draw) {
        for (int l = 0; l < scores.length; l++) {
            for (int u = 0; u < scores[l].length; u++) {
                scores[l][u][draw] = room.evaluation.score(l, u);
                room.refused[l][u] += room.evaluation.zero(l, u) >= 0 ? 1 : 0;
            }
        }
        for (int k = 0; k < room.tiers.length; k++) {
            for (int u = 0; u < room.tiers[k].length; u++) {
                room.tiers[k][u][study.packs().get(k).tier(room.evaluation, u) + 1]++;
            }
        }
    }

    /** How often each profile had each rank; rank 0 is none. */
    private static int[][] ranks(double[][] scores, int draws) {
        int profiles = scores.length;
        var counts = new int[profiles][profiles + 1];
        var row = new double[profiles];
        var sorted = new double[profiles];
        var ranks = new int[profiles];
        for (int draw = 0; draw < draws; draw++) {
            for (int u = 0; u < profiles; u++) {
                row[u] = scores[u][draw];
            }
            Ranks.descending(row, sorted, ranks);
            for (int u = 0; u < profiles; u++) {
                counts[u][ranks[u]]++;
            }
        }
        return counts;
    }

    private static LensBand band(
            LensStudy study, LensEvaluation nominal, int l, int u, double[] scores, int[] counts, double rank,
            long refused) {
        int nominalRank = Double.isNaN(rank) ? 0 : (int) rank;
        int ranked = Arrays.stream(counts).skip(1).sum();
        return new LensBand(
                study.lensIds().get(l),
                study.profileIds().get(u),
                ScoreBand.of(nominal.score(l, u), scores),
                RankBand.of(nominalRank, counts),
                nominalRank == 0 ? Double.NaN : (double) counts[nominalRank] / ranked,
                refused);
    }

    private static List<TierOdds> odds(LensStudy study, List<Room> rooms, int draws) {
        var odds = new ArrayList<TierOdds>();
        for (int k = 0; k < study.packs().size(); k++) {
            var pack = study.packs().get(k);
            var ids = pack.pack().tiers().stream().map(tier -> tier.id()).toList();
            for (int u = 0; u < study.profiles().size(); u++) {
                var shares = new Double[pack.tiers() + 1];
                for (int t = 0; t < shares.length; t++) {
                    long count = 0;
                    for (var room : rooms) {
                        count += room.tiers[k][u][t];
                    }
                    shares[t] = (double) count / draws;
                }
                int nominal = pack.nominal(u);
                odds.add(new TierOdds(
                        pack.id(),
                        study.profileIds().get(u),
                        ids,
                        List.of(shares),
                        nominal < 0 ? null : ids.get(nominal),
                        draws,
                        pack.gates(true),
                        pack.gates(false)));
            }
        }
        return odds;
    }
}
