package qunheng.model;

/**
 * One reviewer's signature under the assessment of a year.
 *
 * @param reviewer name; two different names are two reviewers
 * @param year assessment year that is signed
 * @param date ISO date of the signature
 */
public record Review(String reviewer, int year, String date, String statement) {
    public Review {
        Texts.requireLine("reviewer", reviewer);
        Texts.requireLine("date", date);
        Texts.requireNote("statement", statement);
        if (reviewer.isBlank()) {
            throw new InvalidValue("model.review.nameMissing");
        }
    }
}
