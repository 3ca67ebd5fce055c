package qunheng.robustness.lens;

import qunheng.model.Basis;
import qunheng.model.Observation;

/**
 * How far an observation is trusted, and the largest relative error that it is given. The errors are assumptions of
 * this tool (the same as on the command line), not measurements.
 */
public enum ConfidenceGrade {
    /** Verified against evidence. */
    A(0.02),
    /** Reported, and evidence is named. */
    B(0.05),
    /** Reported without evidence, or estimated. */
    C(0.10);

    private final double error;

    ConfidenceGrade(double error) {
        this.error = error;
    }

    /** e: the value is drawn from [1 − e, 1 + e] times what was entered. */
    public double error() {
        return error;
    }

    public static ConfidenceGrade of(Observation observation) {
        return switch (observation.key().basis()) {
            case Basis.VERIFIED -> A;
            case Basis.REPORTED -> observation.evidence().present() ? B : C;
            case Basis.ESTIMATED -> C;
        };
    }
}
