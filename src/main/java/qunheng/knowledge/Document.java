package qunheng.knowledge;

/**
 * One of the five source documents.
 *
 * @param date ISO date or year of publication; empty where the document does not say
 * @param dataYear the year that most of its figures describe
 * @param note state of the copy that was read: what is missing or damaged
 */
public record Document(
        String id, Bilingual title, Bilingual authors, Bilingual outlet, String date, int dataYear, Bilingual note) {}
