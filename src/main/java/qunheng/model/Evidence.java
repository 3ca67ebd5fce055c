package qunheng.model;

import org.jspecify.annotations.Nullable;

/**
 * What backs an observation.
 *
 * @param reference title of the document, link, or id of a fact in the knowledge base ({@code F002-022})
 * @param locator page, section or sheet; may be empty
 * @param date ISO date or year of the document; may be empty
 * @param checkedBy who compared the value with the document; empty when nobody has
 * @param validUntil ISO date after which the document no longer proves anything; empty when it does not run out
 * @param file the document itself as it was copied into the workspace; null when it is only named
 */
public record Evidence(
        String reference,
        String locator,
        String date,
        String checkedBy,
        String validUntil,
        @Nullable EvidenceFile file) {
    public static final Evidence NONE = new Evidence("", "", "", "");

    public Evidence {
        Texts.requireLine("reference", reference);
        Texts.requireLine("locator", locator);
        Texts.requireLine("date", date);
        Texts.requireLine("checkedBy", checkedBy);
        Texts.requireLine("validUntil", validUntil);
    }

    /** A document that is named and does not run out. */
    public Evidence(String reference, String locator, String date, String checkedBy) {
        this(reference, locator, date, checkedBy, "", null);
    }

    public boolean present() {
        return !reference.isBlank() || file != null;
    }

    /** Whether the document had run out before a date (both ISO, so that text order is the order of days). */
    public boolean expiredOn(String day) {
        return !validUntil.isBlank() && validUntil.strip().compareTo(day) < 0;
    }

    public Evidence withReference(String value) {
        return new Evidence(value, locator, date, checkedBy, validUntil, file);
    }

    public Evidence withLocator(String value) {
        return new Evidence(reference, value, date, checkedBy, validUntil, file);
    }

    public Evidence withDate(String value) {
        return new Evidence(reference, locator, value, checkedBy, validUntil, file);
    }

    public Evidence withCheckedBy(String value) {
        return new Evidence(reference, locator, date, value, validUntil, file);
    }

    public Evidence withValidUntil(String value) {
        return new Evidence(reference, locator, date, checkedBy, value, file);
    }

    public Evidence withFile(@Nullable EvidenceFile value) {
        return new Evidence(reference, locator, date, checkedBy, validUntil, value);
    }
}
