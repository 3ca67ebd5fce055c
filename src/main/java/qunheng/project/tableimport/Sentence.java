package qunheng.project.tableimport;

import java.util.List;
import qunheng.model.Refusal;

/** A sentence about a table, or a part of one. */
record Sentence(String key, List<Object> arguments) implements Refusal {
    Sentence(String key, Object... arguments) {
        this(key, List.of(arguments));
    }
}
