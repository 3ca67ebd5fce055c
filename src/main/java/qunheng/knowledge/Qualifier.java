package qunheng.knowledge;

/**
 * How exactly a document puts a figure.
 *
 * @param sign sign to set before the value, such as {@code >}; empty for none
 */
public record Qualifier(String id, String sign, Bilingual name) {}
