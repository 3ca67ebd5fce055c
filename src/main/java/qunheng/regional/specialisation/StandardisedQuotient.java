package qunheng.regional.specialisation;

import java.util.Arrays;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.OrderStatistics;
import qunheng.regional.SeededDraws;

/**
 * Location quotients of one industry as deviations from their mean in standard deviations (n − 1), over all regions
 * (O'Donoghue and Gleave 2004). They take 1.96 or 1.645 as the cut, which supposes a normal distribution; on 31
 * provinces that is often wrong, and {@link #bootstrapCutOff} needs no such supposition.
 */
public final class StandardisedQuotient {
    private StandardisedQuotient() {}

    /**
     * @param quotients NaN stays NaN and is not counted
     * @throws InvalidValue if all are equal
     */
    public static double[] of(double[] quotients) {
        var present = Arrays.stream(quotients).filter(q -> !Double.isNaN(q)).toArray();
        var mean = Observations.mean(present);
        var deviations = Observations.deviations(present);
        var sd = Math.sqrt(Observations.powerSum(deviations, 2) / (present.length - 1));
        return Arrays.stream(quotients).map(q -> (q - mean) / sd).toArray();
    }

    /**
     * The cut-off after Tian (2013): draw as many standardised quotients as there are, with replacement, take their
     * quantile (type 7), and average it over the draws. It depends on the seed in about the third digit. The source
     * states the idea; the type of the quantile and the mean over draws are our reading of it.
     *
     * @param standardised of all regions; NaN is left out
     * @param level of the quantile, usually 0.95
     * @param draws 1 or more
     */
    public static double bootstrapCutOff(double[] standardised, double level, int draws, long seed) {
        if (draws < 1) {
            throw new InvalidValue("regional.draws", draws);
        }
        var present = Arrays.stream(standardised).filter(q -> !Double.isNaN(q)).toArray();
        var random = SeededDraws.stream(seed, 0);
        var drawn = new double[present.length];
        var sum = 0.0;
        for (var draw = 0; draw < draws; draw++) {
            for (var i = 0; i < drawn.length; i++) {
                drawn[i] = present[random.nextInt(present.length)];
            }
            sum += OrderStatistics.quantile(drawn, level);
        }
        return sum / draws;
    }
}
