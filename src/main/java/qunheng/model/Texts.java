package qunheng.model;

/** The limits that every text of a project keeps, so that no field can make a file or a screen unusable. */
public final class Texts {
    /** Longest name, place or source, in UTF-16 units. */
    public static final int LINE = 500;

    /** Longest note or description, in UTF-16 units. */
    public static final int NOTE = 20_000;

    private Texts() {}

    static void requireId(String value) {
        if (value.isBlank() || value.length() > 100 || value.chars().anyMatch(c -> c <= ' ')) {
            throw new InvalidValue("model.id.malformed", value);
        }
    }

    public static void requireLine(String field, String value) {
        require(field, value, LINE);
    }

    public static void requireNote(String field, String value) {
        require(field, value, NOTE);
    }

    private static void require(String field, String value, int limit) {
        if (value.length() > limit) {
            throw new InvalidValue("model.text.tooLong", field, value.length(), limit);
        }
        // Half of a surrogate pair is not a character and would not survive a file.
        if (value.codePoints()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new InvalidValue("model.text.controlCharacter", field);
        }
    }
}
