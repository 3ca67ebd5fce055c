package qunheng.model;

/** A part of a sentence that has its own words in each language, such as the name of a unit. */
public interface Spoken {
    String in(Language language);
}
