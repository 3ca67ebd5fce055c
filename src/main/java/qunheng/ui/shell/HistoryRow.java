package qunheng.ui.shell;

import java.time.ZoneId;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.project.HistoryEntry;
import qunheng.ui.common.Session;

/** One line of the history as it is read. */
record HistoryRow(String when, String who, String what, String before, String after, boolean undone) {
    static HistoryRow of(Session session, HistoryEntry entry, ZoneId zone) {
        var arguments =
                entry.arguments().stream().map(argument -> word(session, argument)).toArray();
        return new HistoryRow(
                session.numbers().dateTime(entry.when().atZone(zone)),
                entry.who(),
                session.messages().get(entry.key(), arguments),
                entry.before(),
                entry.after(),
                entry.undone());
    }

    /** The journal keeps ids, so that it can be read in both languages. */
    private static Object word(Session session, Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        for (var basis : Basis.values()) {
            if (basis.name().equals(text)) {
                return session.messages().of(basis, "model");
            }
        }
        if (text.matches("[A-Z]{2}-[A-Z]+-\\d+")) {
            return session.knowledge()
                    .find(new IndicatorId(text))
                    .map(indicator -> indicator.name().in(session.language().get()) + " (" + text + ')')
                    .orElse(text);
        }
        return text;
    }
}
