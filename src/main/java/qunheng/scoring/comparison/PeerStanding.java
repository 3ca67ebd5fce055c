package qunheng.scoring.comparison;

/**
 * Where a score stands among those of its peers.
 *
 * <p>{@code percentile = 100 · (below + equal / 2) / scored}: the mean of the shares of peers that it beats and that it
 * does not lose to. Scores compare as they are shown, as whole numbers, so that a hundredth of a point decides nothing.
 *
 * @param scored peers with a score
 * @param below peers with a lower score
 * @param equal peers with the same score
 * @param lacking how many scored peers are missing until a percentile is given
 * @param percentile 0–100; NaN while peers are lacking or the cluster has no score
 */
public record PeerStanding(int scored, int below, int equal, int lacking, double percentile) {

    /**
     * @param own 0–100, or NaN
     * @param peers scores of the peers; those that are NaN do not count
     */
    public static PeerStanding of(double own, double[] peers) {
        var scored = 0;
        var below = 0;
        var equal = 0;
        for (var peer : peers) {
            if (Double.isNaN(peer)) {
                continue;
            }
            scored++;
            below += Math.round(peer) < Math.round(own) ? 1 : 0;
            equal += Math.round(peer) == Math.round(own) ? 1 : 0;
        }
        var lacking = Math.max(0, Peers.FEWEST - scored);
        if (Double.isNaN(own)) {
            return new PeerStanding(scored, 0, 0, lacking, Double.NaN);
        }
        return new PeerStanding(
                scored, below, equal, lacking, lacking > 0 ? Double.NaN : 100 * (below + equal / 2.0) / scored);
    }

    public boolean given() {
        return !Double.isNaN(percentile);
    }
}
