package qunheng.knowledge;

/** One of the ten groups of the catalogue; its id is the first part of the indicator ids, such as {@code IS}. */
public record Group(String id, Bilingual name) {}
