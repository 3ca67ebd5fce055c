package qunheng.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Refusal;

/**
 * Whether the hidden codes of a sheet still stand where they belong.
 *
 * <p>A row is known by its hidden id. Who sorts the visible columns only leaves the ids behind, and each value would go
 * to an indicator that nobody meant; so the id and the name beside it must not name two different indicators.
 */
final class RowNames {
    private final Knowledge knowledge;
    private final Map<String, IndicatorId> byName = new HashMap<>();

    RowNames(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (var indicator : knowledge.indicators()) {
            byName.put(name(indicator), indicator.id());
        }
    }

    static String name(Indicator indicator) {
        return indicator.name().zh() + '\n' + indicator.name().en();
    }

    @Nullable Indicator indicator(String id) {
        return id.isEmpty() || id.length() > 100 || id.chars().anyMatch(c -> c <= ' ')
                ? null
                : knowledge.find(new IndicatorId(id)).orElse(null);
    }

    /** Whether a sheet whose codes are gone was one of ours. */
    boolean wasOurs(SheetCells sheet) {
        return sheet.rows().keySet().stream()
                .anyMatch(row -> indicator(sheet.text(row, CollectionLayout.ID_COLUMN)) != null
                        || sheet.row(row).values().stream()
                                .anyMatch(cell -> byName.containsKey(SlotText.plain(cell.text()))));
    }

    /** Whether a sheet that has codes for years has no id in any row. */
    boolean idsGone(SheetCells sheet) {
        var below = sheet.rows().tailMap(CollectionLayout.FIRST_ROW, true).keySet();
        return !below.isEmpty()
                && below.stream().allMatch(row -> indicator(sheet.text(row, CollectionLayout.ID_COLUMN)) == null)
                && below.stream().anyMatch(row -> sheet.row(row).values().stream()
                        .anyMatch(cell -> byName.containsKey(SlotText.plain(cell.text()))));
    }

    /** Why a row is not read although its id is known; null when nothing speaks against it. */
    @Nullable Refusal objection(SheetCells sheet, int row, Indicator indicator) {
        var written = sheet.text(row, CollectionLayout.NAME_COLUMN);
        var named = byName.get(written);
        return named == null || named.equals(indicator.id())
                ? null
                : CellRefused.why(
                        "collection.cell.otherName",
                        indicator.id().value(),
                        written.lines().findFirst().orElse(""),
                        named.value());
    }
}
