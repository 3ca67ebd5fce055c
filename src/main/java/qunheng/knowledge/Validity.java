package qunheng.knowledge;

import java.util.List;

/**
 * How long an approved tier holds, in months.
 *
 * @param first from the day of the assessment
 * @param renewal after the end, as long as it can still be renewed
 * @param renewed from the end of the time before
 */
public record Validity(Threshold first, Threshold renewal, Threshold renewed) {
    public List<Threshold> thresholds() {
        return List.of(first, renewal, renewed);
    }
}
