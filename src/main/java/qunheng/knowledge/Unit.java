package qunheng.knowledge;

/** The unit of an indicator, with the label shown behind a value. */
public record Unit(String id, Bilingual label) {}
