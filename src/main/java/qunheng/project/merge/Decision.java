package qunheng.project.merge;

/** What becomes of one value. */
public sealed interface Decision {
    Decision KEEP = new Keep();

    /** The project's value, or its having none, stays. */
    record Keep() implements Decision {}

    /** @param candidate position among the candidates */
    record Take(int candidate) implements Decision {}
}
