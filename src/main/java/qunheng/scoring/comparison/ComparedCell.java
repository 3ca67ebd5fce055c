package qunheng.scoring.comparison;

/**
 * One cluster's score of one criterion or indicator.
 *
 * @param score 0–100; NaN unless {@code state} is {@link State#SCORED}
 * @param low worst score that it can still get; NaN where nothing applies
 * @param high best score that it can still get; NaN where nothing applies
 * @param coverage filled over applicable indicators, 0–1
 * @param weight its effective share of the weight of this cluster's lens score, 0–1: the product of the shares above
 *     it, summed over every place of the lens that uses it
 * @param contribution points that it adds to the score of the lens
 */
public record ComparedCell(
        State state, double score, double low, double high, double coverage, double weight, double contribution) {

    public enum State {
        SCORED,
        /** Nothing, or too little, is known. */
        MISSING,
        /** It means nothing for this kind of cluster. */
        NOT_APPLICABLE
    }

    public boolean scored() {
        return state == State.SCORED;
    }
}
