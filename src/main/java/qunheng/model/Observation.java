package qunheng.model;

/**
 * The value of an indicator for a cluster in a year, in the indicator's own unit; a rubric indicator holds its level
 * 0–4.
 *
 * @param source office, return or survey that the value comes from; may be empty
 */
public record Observation(ObservationKey key, double value, String source, String note, Evidence evidence) {
    public Observation {
        if (!Double.isFinite(value)) {
            throw new InvalidValue("model.value.notFinite", key.indicator().value(), key.year());
        }
        if (value == 0.0) {
            value = 0.0; // -0.0 and 0.0 are one value to a reader
        }
        Texts.requireLine("source", source);
        Texts.requireNote("note", note);
    }

    public static Observation of(ObservationKey key, double value) {
        return new Observation(key, value, "", "", Evidence.NONE);
    }

    public Observation withValue(double newValue) {
        return new Observation(key, newValue, source, note, evidence);
    }
}
