package qunheng.robustness;

import java.util.List;

/**
 * @param indices one an input; NaN if the target does not vary
 * @param runs how often the target was computed
 * @param failedRows rows left out because one of their runs could not be computed
 */
public record SobolResult(List<SobolIndex> indices, long runs, long failedRows) {
    public SobolResult {
        indices = List.copyOf(indices);
    }
}
