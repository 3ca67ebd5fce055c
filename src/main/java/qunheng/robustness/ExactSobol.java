package qunheng.robustness;

import java.util.ArrayList;
import qunheng.scoring.pipeline.MethodRefusal;

/**
 * Sobol' indices of an enumerated space, without sampling error: S_i = Var(E[y | x_i])/Var(y) and
 * ST_i = E[Var(y | all but x_i)]/Var(y), every state equally likely, variances with 1/n because the states are all
 * there is.
 */
public final class ExactSobol {
    private ExactSobol() {}

    /**
     * Indices of the mean absolute rank shift.
     *
     * @param enumerated what {@link Uncertainty#enumerate} gave for the same study
     * @throws MethodRefusal if a state could not be computed, so that the variance over all states does not exist
     */
    public static SobolResult of(Study study, UncertaintyResult enumerated) {
        var y = enumerated.shifts();
        for (double shift : y) {
            if (Double.isNaN(shift)) {
                throw MethodRefusal.of("robustness.statesFailed", enumerated.failed(), y.length);
            }
        }
        var sizes = study.inputs().stream().mapToInt(Input::states).toArray();
        double mean = mean(y);
        double variance = 0;
        for (double v : y) {
            variance += (v - mean) * (v - mean) / y.length;
        }
        var indices = new ArrayList<SobolIndex>();
        int stride = y.length;
        for (int i = 0; i < sizes.length; i++) {
            stride /= sizes[i];
            boolean varies = variance > 0;
            indices.add(SobolIndex.exact(
                    study.inputs().get(i).name(),
                    varies ? plain(between(y, sizes[i], stride, mean) / variance) : Double.NaN,
                    varies ? plain(within(y, sizes[i], stride) / variance) : Double.NaN));
        }
        return new SobolResult(indices, y.length, 0);
    }

    /** What rounding leaves of an input that moves nothing is shown as the 0 that it is. */
    private static double plain(double index) {
        return index < 1e-14 ? 0 : index;
    }

    /** Variance of the means of the states that share the input's choice. */
    private static double between(double[] y, int size, int stride, double mean) {
        var sums = new double[size];
        for (int state = 0; state < y.length; state++) {
            sums[state / stride % size] += y[state];
        }
        double variance = 0;
        for (double sum : sums) {
            double difference = sum / (y.length / size) - mean;
            variance += difference * difference / size;
        }
        return variance;
    }

    /** Mean of the variances of the states that differ in the input alone. */
    private static double within(double[] y, int size, int stride) {
        double sum = 0;
        for (int state = 0; state < y.length; state++) {
            if (state / stride % size == 0) {
                double mean = 0;
                for (int c = 0; c < size; c++) {
                    mean += y[state + c * stride] / size;
                }
                for (int c = 0; c < size; c++) {
                    double difference = y[state + c * stride] - mean;
                    sum += difference * difference;
                }
            }
        }
        return sum / y.length;
    }

    private static double mean(double[] y) {
        double sum = 0;
        for (double v : y) {
            sum += v;
        }
        return sum / y.length;
    }
}
