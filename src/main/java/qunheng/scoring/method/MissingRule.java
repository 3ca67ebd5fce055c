package qunheng.scoring.method;

import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.MethodRefusal;

/**
 * What is done about values that are missing. An indicator that does not apply is not missing: it is out of every count
 * and is never filled.
 *
 * @param share for {@link Kind#MIN_COVERAGE}: least share of a node's applicable children that must be present, 0 to 1;
 *     else 0
 */
public record MissingRule(Kind kind, double share) {
    /** The rules to choose from. */
    public enum Kind {
        /** Left out; a criterion needs half of its applicable sub-criteria. The default of the lenses. */
        HALF,
        /** Left out; every node needs a share of its applicable children. */
        MIN_COVERAGE,
        /** Filled with the mean of the project's clusters, and marked; the half rule for what is still open. */
        MEAN,
        /** Filled with the median of the project's clusters, and marked; the half rule for what is still open. */
        MEDIAN
    }

    public static final MissingRule DEFAULT = new MissingRule(Kind.HALF, 0);

    public MissingRule {
        if (!(share >= 0 && share <= 1)) {
            throw MethodRefusal.of("pipeline.aggregate.coverage", share);
        }
        share = kind == Kind.MIN_COVERAGE ? share : 0;
    }

    public static MissingRule of(Kind kind) {
        return new MissingRule(kind, kind == Kind.MIN_COVERAGE ? 0.5 : 0);
    }

    public boolean fills() {
        return kind == Kind.MEAN || kind == Kind.MEDIAN;
    }

    Imputation imputation() {
        return switch (kind) {
            case HALF, MIN_COVERAGE -> new Imputation.None();
            case MEAN -> new Imputation.Mean();
            case MEDIAN -> new Imputation.Median();
        };
    }

    /** Whether a node at this level of the framework has enough children present, of those that apply. */
    boolean enough(int level, int present, int applicable) {
        if (present == 0) {
            return false;
        }
        if (kind == Kind.MIN_COVERAGE) {
            // the tolerance keeps 2/3 of three children at two
            return present >= share * applicable - 1e-9;
        }
        return level != LensFrame.CRITERION || 2 * present >= applicable;
    }
}
