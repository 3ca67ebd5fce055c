package qunheng.project.tableimport;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.model.IndicatorId;
import qunheng.model.Refusal;
import qunheng.project.entry.CellValue;
import qunheng.project.entry.Objection;
import qunheng.project.entry.Objection.Reason;
import qunheng.project.entry.WrittenNumber;
import qunheng.project.tableimport.SourceTable.Cell;
import qunheng.project.tableimport.SourceTable.Kind;

/** Reads the value in one cell, in the unit that the table gives for it. */
final class CellReading {
    private static final Bilingual PERCENT = new Bilingual("%", "%");

    private final Map<UnitKey, UnitOfTable> units = new HashMap<>();

    private record UnitKey(IndicatorId indicator, String written) {}

    /** A cell that cannot be read as a value. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Refusal why;

        NotTaken(Refusal why) {
            super(why.key(), null, false, false);
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    /** The value in the catalogue's unit; none if the cell says that there is none. */
    OptionalDouble value(Indicator indicator, Cell cell, String written) throws NotTaken {
        requirePlain(cell);
        if (cell.kind() == Kind.DATE) {
            throw new NotTaken(new Sentence("tableimport.cell.date", Objection.quoted(cell.text())));
        }
        var unit = units.computeIfAbsent(
                new UnitKey(indicator.id(), written), key -> UnitOfTable.of(indicator, written));
        if (!unit.certain()) {
            throw new NotTaken(new Sentence(
                    "tableimport.cell.unit", written, indicator.unit().label(), Objection.quoted(cell.text())));
        }
        var reading = cell.kind() == Kind.PERCENT
                ? percent(indicator, cell, written)
                : CellValue.read(indicator, cell.text(), unit.written(), unit.scale());
        return switch (reading) {
            case WrittenNumber.Missing() -> OptionalDouble.empty();
            case WrittenNumber.Number(var value) -> {
                requireNoFraction(indicator, cell, written, value);
                yield OptionalDouble.of(value);
            }
            case WrittenNumber.Refused(var why) -> throw new NotTaken(why);
        };
    }

    /** Without any word about the unit, 0.13 can be 0.13 % as well as the fraction that is 13 %. */
    private static void requireNoFraction(
            Indicator indicator, Cell cell, String written, double value) throws NotTaken {
        var plain = cell.kind() != Kind.PERCENT && written.isBlank() && !WrittenNumber.plain(cell.text()).endsWith("%");
        if (plain && UnitOfTable.percent(indicator) && value != 0 && Math.abs(value) < 1) {
            throw new NotTaken(new Sentence("tableimport.cell.fraction", Objection.quoted(cell.text())));
        }
    }

    /** A number shown with a percent sign is stored as a hundredth of what is seen. */
    private static WrittenNumber.Reading percent(Indicator indicator, Cell cell, String written) throws NotTaken {
        var inPercent = UnitOfTable.percent(indicator);
        if (!inPercent || (!written.isBlank() && !UnitOfTable.of(indicator, written).certain())) {
            throw new NotTaken(new Sentence("tableimport.cell.percent", indicator.unit().label()));
        }
        return CellValue.read(indicator, cell.text(), PERCENT, 100);
    }

    /** Refuses what is not certain to say what is seen. */
    static void requirePlain(Cell cell) throws NotTaken {
        switch (cell.kind()) {
            case FORMULA -> throw new NotTaken(new Sentence("tableimport.cell.formula"));
            case ERROR -> throw new NotTaken(Objection.of(Reason.SPREADSHEET_ERROR, cell.text()));
            case FLAG -> throw new NotTaken(new Sentence("tableimport.cell.flag"));
            case TEXT, NUMBER, PERCENT, DATE -> {}
        }
    }
}
