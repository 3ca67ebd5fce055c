package qunheng.knowledge;

import java.util.List;

/**
 * The twelve unified diagnoses and the rules that hold for all of them.
 *
 * @param minimumFilledShare share of its indicators, 0–1, that a diagnosis needs before it may fire
 * @param evidentBelow mean score below which a suspected weakness is called evident
 */
public record Diagnoses(double minimumFilledShare, double evidentBelow, List<Diagnosis> diagnoses) {
    public Diagnoses {
        diagnoses = List.copyOf(diagnoses);
    }
}
