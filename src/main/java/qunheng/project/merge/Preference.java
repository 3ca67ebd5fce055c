package qunheng.project.merge;

import java.util.Optional;
import qunheng.project.merge.MergePlan.Item;

/** A rule that decides conflicts. */
public enum Preference {
    /** Every conflict is a question. */
    ASK,
    /** What the project has stays; where it has nothing and the files disagree, it remains a question. */
    PROJECT,
    /** What was sent counts; where the files disagree, it remains a question. */
    FILE;

    Optional<Decision> decide(Item item) {
        return switch (this) {
            case ASK -> Optional.empty();
            case PROJECT -> item.present() == null ? Optional.empty() : Optional.of(Decision.KEEP);
            case FILE -> item.candidates().size() == 1 ? Optional.of(new Decision.Take(0)) : Optional.empty();
        };
    }
}
