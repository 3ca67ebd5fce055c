package qunheng.model;

/**
 * One reviewer's signature under the assessment of a year.
 *
 * @param reviewer name; two different names are two reviewers
 * @param year assessment year that is signed
 * @param date ISO date of the signature
 * @param round which assessment of the year is signed, such as {@code 2025-1}; empty when the year has only one
 */
public record Review(String reviewer, int year, String date, String statement, AssessorRole role, String round) {
    public Review {
        Texts.requireLine("reviewer", reviewer);
        Texts.requireLine("date", date);
        Texts.requireNote("statement", statement);
        Texts.requireLine("round", round);
        if (reviewer.isBlank()) {
            throw new InvalidValue("model.review.nameMissing");
        }
    }

    /** A signature under the only assessment of a year, by somebody whose role is not written down. */
    public Review(String reviewer, int year, String date, String statement) {
        this(reviewer, year, date, statement, AssessorRole.UNSTATED, "");
    }
}
