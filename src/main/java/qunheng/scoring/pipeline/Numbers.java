package qunheng.scoring.pipeline;

/** How a number is written so that it reads back as the same double. */
public final class Numbers {
    private Numbers() {}

    /** The shortest decimal that reads back as {@code value}; whole numbers without ".0"; missing is empty. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 && 1 / value < 0 ? "-0.0" : Long.toString((long) value);
        }
        return Double.toString(value);
    }
}
