package qunheng.scoring.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Treatment of outliers in the raw columns, each column for itself, direction unknown to it.
 *
 * @param winsorise whether columns that fail are winsorised at all
 * @param mostPoints winmax: winsorisation stops when this many cells lie on the plateaus
 * @param log whether a column that still fails becomes its logarithm
 */
public record Treatment(boolean winsorise, int mostPoints, boolean log) {
    public static final Treatment NONE = new Treatment(false, 0, false);
    public static final int DEFAULT_MOST_POINTS = 5;

    public Treatment {
        if (mostPoints < 0) {
            throw MethodRefusal.of("pipeline.treat.winmax", mostPoints);
        }
    }

    public static Treatment winsorise(int mostPoints) {
        return new Treatment(true, mostPoints, false);
    }

    public static Treatment winsoriseThenLog(int mostPoints) {
        return new Treatment(true, mostPoints, true);
    }

    public Treatment withMostPoints(int points) {
        return new Treatment(winsorise, points, log);
    }

    static Step apply(Treatment treatment, Table before) {
        var columns = before.columns();
        var marks = new byte @Nullable [columns.length][];
        if (treatment.winsorise()) {
            for (int j = 0; j < columns.length; j++) {
                var treated = Winsorisation.of(columns[j], treatment.mostPoints(), treatment.log());
                columns[j] = treated.column();
                marks[j] = treated.marks();
            }
        }
        return new Step(StepKind.TREAT, before, before.with(columns), marks);
    }
}
