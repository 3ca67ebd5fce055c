package qunheng.knowledge;

/** One of the five city groups whose digital industries lead, with what the document says it is strong in. */
public record CityGroup(String id, Bilingual name, Bilingual strengths, Citation citation) {}
