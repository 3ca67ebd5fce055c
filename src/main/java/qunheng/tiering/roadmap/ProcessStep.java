package qunheng.tiering.roadmap;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * What a plan needs besides better values: a date, a document, a signature.
 *
 * @param year by the end of which it is done
 * @param count years, documents or signatures
 * @param indicators whose values are to be documented; otherwise empty
 */
public record ProcessStep(Kind kind, int year, int count, List<IndicatorId> indicators) {
    public enum Kind {
        /** The year counts as the first assessment; {@code count} years later comes the second. */
        ASSESS_FIRST,
        /** The second assessment. */
        ASSESS_AGAIN,
        /** There is no earlier assessment yet, so that improvement can only be shown later. */
        SHOW_IMPROVEMENT,
        /** Evidence for the new values and for as many others as the share of evidence asks for. */
        DOCUMENT,
        /** Reviewers sign the assessment of the year. */
        SIGN
    }

    public ProcessStep {
        indicators = List.copyOf(indicators);
    }
}
