package qunheng.knowledge;

/** The name behind an id that sorts or groups other items, such as the topic of a fact or the kind of a cluster. */
public record Label(String id, Bilingual name) {}
