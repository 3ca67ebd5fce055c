package qunheng.ui.regions.data;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable.Cell;
import qunheng.project.RegionalImport;
import qunheng.project.RegionalImport.Found;

/** How the reading of a file ended. */
sealed interface ImportResult {
    /** The file was not read. */
    record Refused(Refusal why) implements ImportResult {}

    record Values(ImportRequest request, Found found) implements ImportResult {}

    record Firms(ImportRequest request, RegionalImport.Firms firms) implements ImportResult {}

    /** The counts and doubts of what was read; null for a refusal. */
    default @Nullable Found found() {
        return switch (this) {
            case Refused _ -> null;
            case Values(_, var found) -> found;
            case Firms(_, var firms) -> firms.number();
        };
    }

    default List<Cell> cells(Kept kept, Map<String, String> answers) {
        return switch (this) {
            case Refused _ -> List.of();
            case Values(_, var found) -> found.cells(answers);
            case Firms(_, var firms) -> switch (kept.of()) {
                case AMOUNT -> firms.amount().cells(answers);
                case FIRMS_OF_SIZE -> firms.sizes().of(kept.size(), answers);
                case FIRMS, VALUES -> firms.number().cells(answers);
            };
        };
    }

    /** Values of doubtful names that are left out, because their place has one already. */
    default long clashes(Map<String, String> answers) {
        return this instanceof Values(_, var found) ? found.clashes(answers) : 0;
    }

    default NavigableMap<String, Double> plantHerfindahl(Map<String, String> answers) {
        return this instanceof Firms(_, var firms) ? firms.plants().of(answers) : new TreeMap<>();
    }
}
