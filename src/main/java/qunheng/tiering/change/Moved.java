package qunheng.tiering.change;

/**
 * What moved the score of a lens, in points of that score. The parts add up to the whole.
 *
 * @param value values that were there both times and changed
 * @param filled values that came in
 * @param lost values that are gone
 * @param weight shares that shifted: because other values came in or went, or because weights or applicability changed
 */
public record Moved(double value, double filled, double lost, double weight) {
    public static final Moved NOTHING = new Moved(0, 0, 0, 0);

    public double total() {
        return value + filled + lost + weight;
    }

    public Moved plus(Moved other) {
        return new Moved(value + other.value, filled + other.filled, lost + other.lost, weight + other.weight);
    }
}
