package qunheng.model;

/**
 * What backs an observation.
 *
 * @param reference title of the document, link, or id of a fact in the knowledge base ({@code F002-022})
 * @param locator page, section or sheet; may be empty
 * @param date ISO date or year of the document; may be empty
 * @param checkedBy who compared the value with the document; empty when nobody has
 */
public record Evidence(String reference, String locator, String date, String checkedBy) {
    public static final Evidence NONE = new Evidence("", "", "", "");

    public Evidence {
        Texts.requireLine("reference", reference);
        Texts.requireLine("locator", locator);
        Texts.requireLine("date", date);
        Texts.requireLine("checkedBy", checkedBy);
    }

    public boolean present() {
        return !reference.isBlank();
    }
}
