package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.project.RegionalImport.Columns;
import qunheng.settings.Settings;

/** What was said of the columns of a file, by its header; kept in the settings, so that it outlives the session. */
final class ColumnMemory {
    private static final String KIND = "regional";

    private final Settings settings;

    ColumnMemory(Settings settings) {
        this.settings = settings;
    }

    /** @param sizes lower bounds of the size classes, as they were typed */
    record Said(Columns columns, boolean firms, int digits, String sizes) {}

    void remember(List<String> header, Said said) {
        var columns = new HashMap<String, String>();
        put(columns, "region", said.columns().region());
        put(columns, "industry", said.columns().industry());
        put(columns, "year", said.columns().year());
        put(columns, "amount", said.columns().amount());
        columns.put("firms", String.valueOf(said.firms()));
        columns.put("digits", String.valueOf(said.digits()));
        columns.put("sizes", said.sizes());
        settings.change(data -> data.withImportColumns(key(header), columns));
    }

    private static void put(Map<String, String> columns, String meaning, @Nullable String name) {
        if (name != null) {
            columns.put(meaning, name);
        }
    }

    /** What was said of this header; nothing if it is not known, or the settings were changed by hand. */
    Optional<Said> of(List<String> header) {
        var columns = settings.get().importColumns().getOrDefault(key(header), Map.of());
        var region = columns.get("region");
        var digits = columns.getOrDefault("digits", "");
        var known = new ArrayList<String>();
        for (var meaning : List.of("region", "industry", "year", "amount")) {
            if (columns.containsKey(meaning)) {
                known.add(columns.getOrDefault(meaning, ""));
            }
        }
        if (region == null || !header.containsAll(known) || !digits.matches("[0-4]")) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                new Columns(region, columns.get("industry"), columns.get("year"), columns.get("amount")),
                Boolean.parseBoolean(columns.get("firms")),
                Integer.parseInt(digits),
                columns.getOrDefault("sizes", "")));
    }

    private static String key(List<String> header) {
        return KIND + '\t' + String.join("\t", header);
    }
}
