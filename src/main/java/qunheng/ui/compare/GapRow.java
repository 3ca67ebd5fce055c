package qunheng.ui.compare;

/**
 * How far the selected cluster is from the best in one criterion or indicator. What is not known is NaN.
 *
 * @param holders the clusters that have the best score
 * @param gap points up to the best
 * @param weight share of the weight of the lens score, 0–1
 * @param weightedGap points that the lens score would rise by, were the gap closed
 * @param percentile among the peers, 0–100
 * @param why what there is instead of a score; blank when there is one
 */
public record GapRow(
        String id,
        String name,
        String criterion,
        double own,
        double best,
        String holders,
        double gap,
        double weight,
        double weightedGap,
        double percentile,
        String why) {}
