package qunheng.exchange.workbook;

import java.util.List;
import qunheng.model.Refusal;

/** A cell that is not taken: file, sheet and cell, and why. */
record CellRefused(String key, List<Object> arguments) implements Refusal {
    static CellRefused at(String file, String sheet, String place, Refusal why) {
        return new CellRefused("collection.cell.at", List.of(file, sheet, place, why));
    }

    static CellRefused why(String key, Object... arguments) {
        return new CellRefused(key, List.of(arguments));
    }
}
