package qunheng.ui.common;

/** One sentence for the user that needs no answer. */
public record Notice(Kind kind, String sentence) {
    public enum Kind {
        INFORMATION,
        SUCCESS,
        WARNING,
        ERROR
    }
}
