package qunheng.knowledge;

/** The hard range that a value may take, both ends included; what lies outside is a typing error, not an opinion. */
public record Bounds(double min, double max) {
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
