package qunheng.ui.tier;

import qunheng.model.Review;

/**
 * One signature.
 *
 * @param position in the profile's list of reviews
 * @param counts whether it is for the assessment year
 */
public record ReviewRow(int position, String reviewer, String when, String statement, boolean counts) {
    static ReviewRow of(Judged judged, int position, Review review) {
        return new ReviewRow(
                position,
                review.reviewer(),
                judged.text("tier.review.when", judged.numbers().year(review.year()), review.date()),
                review.statement(),
                review.year() == judged.verdict().year());
    }
}
