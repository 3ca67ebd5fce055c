package qunheng.ui.common;

import java.util.List;

/** An edit, undo or redo that was not kept, with the key of the sentence that says why. */
public final class EditRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public EditRefused(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The store failed; what the project was before is safe. */
    public static EditRefused notStored(Throwable cause) {
        return new EditRefused(cause, "common.notSaved");
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
