package qunheng.knowledge;

import java.util.List;

/**
 * The twelve unified diagnoses and the rules that hold for all of them.
 *
 * @param minimumFilledShare share of its indicators, 0–1, that a diagnosis needs before it may fire
 * @param evidentBelow mean score below which a suspected weakness is called evident
 * @param cutoffs the bounds of their rules that a project may set otherwise
 */
public record Diagnoses(
        double minimumFilledShare, double evidentBelow, List<Cutoff> cutoffs, List<Diagnosis> diagnoses) {
    public Diagnoses {
        cutoffs = List.copyOf(cutoffs);
        diagnoses = List.copyOf(diagnoses);
    }
}
