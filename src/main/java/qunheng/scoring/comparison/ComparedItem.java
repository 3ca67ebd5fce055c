package qunheng.scoring.comparison;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One criterion or indicator over all clusters of a comparison.
 *
 * @param criterion id of the criterion that it belongs to: itself, or for an indicator the first that uses it
 * @param cells one a cluster, in the comparison's order
 */
public record ComparedItem(String id, Level level, String criterion, List<ComparedCell> cells) {
    public enum Level {
        CRITERION,
        INDICATOR
    }

    public ComparedItem {
        cells = List.copyOf(cells);
    }

    /** The highest score; NaN when no cluster has one. */
    public double best() {
        return cells.stream()
                .filter(ComparedCell::scored)
                .mapToDouble(ComparedCell::score)
                .max()
                .orElse(Double.NaN);
    }

    /** Places of all clusters that have the best score, equal as whole numbers. */
    public List<Integer> holders() {
        var best = best();
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).scored() && Math.round(cells.get(i).score()) == Math.round(best))
                .boxed()
                .toList();
    }

    /** Points from a cluster's score up to the best, 0 for the best itself; NaN where the cluster has no score. */
    public double gap(int cluster) {
        return best() - cells.get(cluster).score();
    }

    /**
     * Points that the cluster's lens score would rise if it had the best score here and nothing else changed:
     * {@code effective weight · gap}.
     */
    public double weightedGap(int cluster) {
        return cells.get(cluster).weight() * gap(cluster);
    }
}
