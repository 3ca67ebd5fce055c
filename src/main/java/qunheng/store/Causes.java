package qunheng.store;

/** The innermost cause of a failure in the words of the system that reports it, for the end of a sentence. */
final class Causes {
    private Causes() {}

    static String of(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var text = cause.getMessage();
        var first = text == null || text.isBlank()
                ? cause.getClass().getSimpleName()
                : text.strip().lines().findFirst().orElse("");
        return first.length() > 200 ? first.substring(0, 200) + "…" : first;
    }
}
