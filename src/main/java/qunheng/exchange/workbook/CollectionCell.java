package qunheng.exchange.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.Decimals;
import qunheng.exchange.table.TableReader;
import qunheng.exchange.workbook.CollectionLayout.Field;
import qunheng.exchange.workbook.SheetCells.Cell;
import qunheng.exchange.workbook.SheetCells.Kind;
import qunheng.knowledge.Indicator;
import qunheng.model.Basis;
import qunheng.model.Refusal;

/**
 * What a cell that somebody has filled in says.
 *
 * <p>A formula is refused and its last result is not taken: it may stem from another file or another state of the
 * sheet, and nobody could say later where the value came from.
 */
final class CollectionCell {
    private static final Pattern DATE = Pattern.compile("\\d{2,4}\\s*[-/.\\u5e74]\\s*\\d{1,2}\\s*[-/.\\u6708].*");

    private final List<String> bases;

    /** @param bases the words for each basis, in the order of {@link Basis}, as the workbook's drop-down has them */
    CollectionCell(List<String> bases) {
        this.bases = List.copyOf(bases);
    }

    /** Why a cell is not taken; null when it is. */
    @Nullable Refusal objection(Cell cell, Field field, Indicator indicator) {
        if (cell.formula()) {
            return CellRefused.why("collection.cell.formula");
        }
        if (cell.kind() == Kind.ERROR) {
            return CellRefused.why("collection.cell.error", shown(cell.text()));
        }
        if (cell.kind() == Kind.FLAG) {
            return CellRefused.why("collection.cell.flag");
        }
        var text = SlotText.plain(cell.text());
        return switch (field) {
            case VALUE -> valueObjection(cell, text, indicator);
            case BASIS ->
                text.isEmpty() || basis(text).isPresent()
                        ? null
                        : CellRefused.why("collection.cell.basis", shown(text));
            default -> null;
        };
    }

    private static @Nullable Refusal valueObjection(Cell cell, String text, Indicator indicator) {
        if (text.isEmpty()) {
            return null;
        }
        if (cell.kind() == Kind.DATE || DATE.matcher(text).matches()) {
            return CellRefused.why("collection.cell.date", shown(text));
        }
        if (indicator.rubric() && !level(text).isEmpty()) {
            return null;
        }
        if (Double.isNaN(Decimals.parse(text))) {
            var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
            if (!indicator.rubric() && !Double.isNaN(Decimals.parse(narrow))) {
                return CellRefused.why("collection.cell.fullWidth", shown(text), shown(narrow));
            }
            return indicator.rubric()
                    ? CellRefused.why("collection.cell.level", shown(text))
                    : CellRefused.why("collection.cell.notNumber", shown(text));
        }
        return null;
    }

    /** What a cell without objection says, as {@link SlotText} writes it. */
    String text(Cell cell, Field field, Indicator indicator) {
        var text = SlotText.plain(cell.text());
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case VALUE ->
                indicator.rubric() && !level(text).isEmpty() ? level(text) : SlotText.number(Decimals.parse(text));
            case BASIS -> basis(text).map(Basis::name).orElse("");
            default -> text;
        };
    }

    /** The digit of a chosen level, of which the words follow; empty when it is no level. */
    private static String level(String text) {
        var digit = text.charAt(0);
        return digit >= '0' && digit <= '4' && (text.length() == 1 || Character.isWhitespace(text.charAt(1)))
                ? text.substring(0, 1)
                : "";
    }

    /** A basis by its word in either language, or by both as the drop-down has them. */
    private Optional<Basis> basis(String text) {
        for (var basis : Basis.values()) {
            var choice = basis.ordinal() < bases.size() ? bases.get(basis.ordinal()) : "";
            if (basis.name().equalsIgnoreCase(text)
                    || choice.equalsIgnoreCase(text)
                    || List.of(choice.split("  ")).contains(text)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }

    static String shown(String text) {
        return TableReader.shortened(text);
    }
}
