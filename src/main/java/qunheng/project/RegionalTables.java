package qunheng.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.RegionalTableText;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable;

/** The regional tables that a project holds: each is a choice of the project under {@code regional-table/<id>}. */
public final class RegionalTables {
    private static final String PREFIX = "regional-table/";

    private final Catalogue catalogue;

    /** A table is read once for each text, because a project is published at every edit. */
    private final Map<String, RegionalTable> read = new ConcurrentHashMap<>();

    public RegionalTables(Knowledge knowledge) {
        catalogue = Catalogue.of(knowledge);
    }

    /** The tables, and what was said of those that could not be read. */
    public record Found(List<RegionalTable> tables, List<Refusal> refused) {
        public Found {
            tables = List.copyOf(tables);
            refused = List.copyOf(refused);
        }
    }

    public Found of(Project project) {
        var tables = new ArrayList<RegionalTable>();
        var refused = new ArrayList<Refusal>();
        var texts = project.choices().beginning(PREFIX);
        read.keySet().retainAll(texts.values());
        texts.forEach((key, text) -> {
            try {
                tables.add(read.computeIfAbsent(text, t -> RegionalTableText.read(key, t, catalogue)));
            } catch (ExchangeException e) {
                refused.add(e);
            }
        });
        return new Found(tables, refused);
    }

    /** Takes a table in, in place of one with its id. */
    public static Change put(Project project, RegionalTable table) {
        return changed(project, table.id(), RegionalTableText.write(table));
    }

    public static Change remove(Project project, String id) {
        return changed(project, id, null);
    }

    /** An id that no table of the project has. */
    public static String freeId(Project project) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "t" + n)
                .filter(id -> project.choices().get(PREFIX + id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Change changed(Project project, String id, @Nullable String text) {
        var key = PREFIX + id;
        return new Change.ChoiceChanged(null, key, project.choices().byKey().get(key), text);
    }
}
