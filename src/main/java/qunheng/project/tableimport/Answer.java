package qunheng.project.tableimport;

import java.util.Optional;

/** What the user says to a name that the project does not have like this. */
public sealed interface Answer {
    /** It is the cluster or indicator with this id. */
    record Is(String id) implements Answer {}

    /** A cluster that the import is to make. */
    record Create() implements Answer {}

    /** Its rows are not read. */
    record LeaveOut() implements Answer {}

    Answer CREATE = new Create();
    Answer LEAVE_OUT = new LeaveOut();

    default String text() {
        return switch (this) {
            case Is(var id) -> "id:" + id;
            case Create _ -> "create";
            case LeaveOut _ -> "leave-out";
        };
    }

    static Optional<Answer> of(String text) {
        return switch (text) {
            case "create" -> Optional.of(CREATE);
            case "leave-out" -> Optional.of(LEAVE_OUT);
            default -> text.startsWith("id:") && text.length() > 3
                    ? Optional.of(new Is(text.substring(3)))
                    : Optional.empty();
        };
    }
}
