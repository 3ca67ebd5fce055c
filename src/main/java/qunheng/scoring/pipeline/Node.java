package qunheng.scoring.pipeline;

/**
 * One line of a framework: an indicator or an aggregate.
 *
 * @param line where it stands in its file, for refusals
 * @param level 1 for indicators, the parent's is one more
 * @param direction +1 if more is better, −1 if less is better
 * @param weight relative to its siblings; NaN if none is given
 * @param target for distance-to-target, in the indicator's unit; NaN if none is given
 * @param denominator the column to divide by, or empty
 * @param parent the parent's code; empty at the top
 * @param lower the lower goalpost, in the indicator's unit; NaN if none is given
 * @param upper the upper goalpost
 */
public record Node(
        int line,
        int level,
        String code,
        String name,
        int direction,
        double weight,
        String unit,
        double target,
        String denominator,
        String parent,
        boolean indicator,
        double lower,
        double upper) {

    public static Node indicator(int line, String code, int direction, double weight, String parent) {
        return new Node(
                line, 1, code, code, direction, weight, "", Double.NaN, "", parent, true, Double.NaN, Double.NaN);
    }

    public static Node aggregate(int line, int level, String code, double weight, String parent) {
        return new Node(
                line, level, code, code, 1, weight, "", Double.NaN, "", parent, false, Double.NaN, Double.NaN);
    }

    public Node withDirection(int newDirection) {
        return new Node(
                line,
                level,
                code,
                name,
                newDirection,
                weight,
                unit,
                target,
                denominator,
                parent,
                indicator,
                lower,
                upper);
    }

    public Node withTarget(double newTarget) {
        return new Node(
                line,
                level,
                code,
                name,
                direction,
                weight,
                unit,
                newTarget,
                denominator,
                parent,
                indicator,
                lower,
                upper);
    }

    public Node withDenominator(String newDenominator) {
        return new Node(
                line,
                level,
                code,
                name,
                direction,
                weight,
                unit,
                target,
                newDenominator,
                parent,
                indicator,
                lower,
                upper);
    }

    public Node withGoalposts(double newLower, double newUpper) {
        return new Node(
                line, level, code, name, direction, weight, unit, target, denominator, parent, indicator, newLower,
                newUpper);
    }
}
