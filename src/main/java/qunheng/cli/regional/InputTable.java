package qunheng.cli.regional;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.exchange.workbook.WorkbookTable;

/** Opens what {@code --data} and {@code --table} name: a text, its values apart by whatever they are, or a workbook. */
final class InputTable {
    private InputTable() {}

    /**
     * @param sheet of a workbook; null if it has only one
     * @throws ExchangeException for a workbook of several sheets of which none is named, and for a sheet of a text
     */
    static TableReader open(Path file, @Nullable String sheet) {
        var name = String.valueOf(file.getFileName());
        if (!WorkbookTable.looksLike(file)) {
            if (sheet != null) {
                throw new ExchangeException("table.sheet.noWorkbook", name);
            }
            return TableReader.openAnyText(file);
        }
        if (sheet == null) {
            var sheets = WorkbookTable.sheets(file);
            if (sheets.size() > 1) {
                throw new ExchangeException("table.sheet.choose", name, sheets.size(), String.join(", ", sheets));
            }
        }
        return TableReader.of(name, WorkbookTable.open(file, sheet, true));
    }
}
