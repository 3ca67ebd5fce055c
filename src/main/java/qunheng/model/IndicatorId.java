package qunheng.model;

/** Names one indicator of the catalogue, for example {@code IS-SCL-01}. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    public IndicatorId {
        Texts.requireId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
