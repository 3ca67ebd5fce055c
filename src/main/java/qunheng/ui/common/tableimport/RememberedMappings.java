package qunheng.ui.common.tableimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qunheng.settings.Settings;

/** What the user said of the columns of tables, by their heads. */
public interface RememberedMappings {
    Optional<String> of(List<String> heads);

    void remember(List<String> heads, String mapping);

    /** Beyond the session. */
    static RememberedMappings in(Settings settings) {
        return new RememberedMappings() {
            private static final String FIELD = "mapping";

            @Override
            public Optional<String> of(List<String> heads) {
                return Optional.ofNullable(settings.get().importColumns().get(key(heads)))
                        .flatMap(said -> Optional.ofNullable(said.get(FIELD)));
            }

            @Override
            public void remember(List<String> heads, String mapping) {
                settings.change(data -> data.withImportColumns(key(heads), Map.of(FIELD, mapping)));
            }
        };
    }

    /** As long as the program runs. */
    static RememberedMappings inMemory() {
        var all = new HashMap<String, String>();
        return new RememberedMappings() {
            @Override
            public Optional<String> of(List<String> heads) {
                return Optional.ofNullable(all.get(key(heads)));
            }

            @Override
            public void remember(List<String> heads, String mapping) {
                all.put(key(heads), mapping);
            }
        };
    }

    /** Apart from the heads of other kinds of files, which the settings keep as well. */
    private static String key(List<String> heads) {
        return "values: " + String.join("\t", heads).strip();
    }
}
