package qunheng.diagnosis.classification;

/**
 * The label that the user gives against the rule, and why.
 *
 * @param label id of the option
 */
public record LabelChoice(String label, String reason) {
    public LabelChoice {
        if (label.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a label of the user's own needs an option and a reason");
        }
    }
}
