package qunheng.exchange;

import qunheng.model.Change;

/**
 * A change as one line of JSON, for the journal in the database: undo and redo work across restarts. What was written
 * once must stay readable, as a file format must.
 */
public final class ChangeJson {
    private ChangeJson() {}

    public static String write(Change change) {
        return ChangeWriter.write(change);
    }

    /** @param journal what to name in the refusal of a damaged entry */
    public static Change read(String journal, String json) {
        return new ChangeReader(new ModelReader(Catalogue.ANY)).read(Fields.of(JsonText.parse(journal, json)));
    }
}
