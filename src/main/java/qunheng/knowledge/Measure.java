package qunheng.knowledge;

import java.util.List;

/** A countermeasure that a document proposes, with its actions in the order of the text. */
public record Measure(String id, Bilingual name, Citation citation, List<Action> actions) {
    public Measure {
        actions = List.copyOf(actions);
    }

    public record Action(int number, Bilingual text) {}
}
