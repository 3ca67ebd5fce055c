package qunheng.exchange.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.workbook.CollectionFile.Returned;
import qunheng.exchange.workbook.CollectionFile.Touched;
import qunheng.exchange.workbook.CollectionLayout.Field;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.InvalidValue;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;

/** Finds in a collection workbook what differs from what it showed when it was sent. */
final class CollectionReader {
    private final WorkbookCells workbook;
    private final Knowledge knowledge;
    private final Catalogue catalogue;
    private final CollectionRecord record;
    private final CollectionCell cells;
    private final List<Touched> touched = new ArrayList<>();
    private final List<Refusal> problems = new ArrayList<>();
    private final List<Refusal> remarks;
    private final Set<IndicatorId> read = new HashSet<>();
    private final RowNames names;
    private int untouched;
    /** Whether a sentence has already been said about rows that are not read. */
    private boolean lost;

    CollectionReader(WorkbookCells workbook, Knowledge knowledge) {
        this.workbook = workbook;
        this.knowledge = knowledge;
        this.names = new RowNames(knowledge);
        this.catalogue = Catalogue.of(knowledge);
        this.record = CollectionRecord.read(workbook);
        this.cells = new CollectionCell(workbook.sheet(CollectionLayout.LISTS)
                .map(lists -> IntStream.range(0, Basis.values().length)
                        .mapToObj(row -> lists.text(row, CollectionChoices.BASES_COLUMN))
                        .toList())
                .orElseThrow(() -> new ExchangeException("collection.read.recordChanged", workbook.file())));
        this.remarks = new ArrayList<>(workbook.remarks());
    }

    Returned returned() {
        var cover = new HashMap<String, String>();
        for (var sheet : workbook.sheets()) {
            if (sheet.text(0, 0).equals(CollectionLayout.COVER_CODE)) {
                cover(sheet, cover);
            } else if (!sheet.name().equals(CollectionLayout.RECORD) && !sheet.name().equals(CollectionLayout.LISTS)) {
                sheet(sheet);
            }
        }
        var absent = knowledge.indicators().size() - read.size();
        if (absent > 0 && !lost) {
            remarks.add(CellRefused.why("collection.remark.absent", workbook.file(), absent));
        }
        return new Returned(
                workbook.file(),
                new ProjectId(record.project()),
                new ProfileId(record.profile()),
                cover.getOrDefault(CollectionLayout.DEPARTMENT, ""),
                cover.getOrDefault(CollectionLayout.PERSON, ""),
                cover.getOrDefault(CollectionLayout.DATE, ""),
                List.copyOf(touched),
                untouched,
                List.copyOf(problems),
                List.copyOf(remarks));
    }

    private static void cover(SheetCells sheet, Map<String, String> cover) {
        for (var row : sheet.rows().keySet()) {
            var code = sheet.text(row, 0);
            if (Set.of(CollectionLayout.DEPARTMENT, CollectionLayout.PERSON, CollectionLayout.DATE).contains(code)) {
                cover.put(code, sheet.text(row, CollectionLayout.COVER_FIELD_COLUMN));
            }
        }
    }

    private void sheet(SheetCells sheet) {
        var years = new TreeMap<Integer, Map<Field, Integer>>();
        sheet.row(CollectionLayout.CODE_ROW).forEach((column, cell) -> CollectionLayout.column(cell.text())
                .ifPresent(found -> years.computeIfAbsent(found.year(), year -> new EnumMap<>(Field.class))
                        .put(found.field(), column)));
        if (years.isEmpty() && names.wasOurs(sheet)) {
            refuse(sheet, CollectionLayout.CODE_ROW, CollectionLayout.ID_COLUMN,
                    CellRefused.why("collection.cell.noCodes"));
            lost = true;
            return;
        }
        if (!years.isEmpty() && names.idsGone(sheet)) {
            refuse(sheet, CollectionLayout.FIRST_ROW, CollectionLayout.ID_COLUMN,
                    CellRefused.why("collection.cell.noIds"));
            lost = true;
            return;
        }
        if (years.isEmpty()) {
            remarks.add(CellRefused.why("collection.remark.sheet", workbook.file(), sheet.name()));
            return;
        }
        var mergedTold = new HashSet<CellRangeAddress>();
        for (var row : sheet.rows().tailMap(CollectionLayout.FIRST_ROW, true).keySet()) {
            var id = sheet.text(row, CollectionLayout.ID_COLUMN);
            var filled = years.values().stream()
                    .flatMap(columns -> columns.values().stream())
                    .anyMatch(column -> !sheet.text(row, column).isEmpty());
            if (id.isEmpty()) {
                if (filled) {
                    refuse(sheet, row, CollectionLayout.ID_COLUMN, CellRefused.why("collection.cell.noId"));
                    lost = true;
                }
                continue;
            }
            var indicator = names.indicator(id);
            var misplaced = indicator == null ? null : names.objection(sheet, row, indicator);
            if (indicator == null) {
                refuse(sheet, row, CollectionLayout.ID_COLUMN,
                        CellRefused.why("exchange.indicator.unknown", CollectionCell.shown(id)));
            } else if (misplaced != null) {
                refuse(sheet, row, CollectionLayout.NAME_COLUMN, misplaced);
                lost = true;
            } else if (!read.add(indicator.id())) {
                refuse(sheet, row, CollectionLayout.ID_COLUMN, CellRefused.why("collection.cell.idTwice", id));
            } else {
                years.forEach((year, columns) -> slot(sheet, row, indicator, year, columns, mergedTold));
            }
        }
    }

    private void slot(
            SheetCells sheet,
            int row,
            Indicator indicator,
            int year,
            Map<Field, Integer> columns,
            Set<CellRangeAddress> mergedTold) {
        var texts = new EnumMap<Field, String>(Field.class);
        var broken = false;
        for (var at : columns.entrySet()) {
            var column = at.getValue();
            var merged = sheet.merged(row, column);
            if (merged != null) {
                broken = true;
                if (mergedTold.add(merged)) {
                    refuse(sheet, row, column, CellRefused.why("collection.cell.merged", merged.formatAsString()));
                }
                continue;
            }
            var cell = sheet.cell(row, column).orElse(null);
            var why = cell == null ? null : cells.objection(cell, at.getKey(), indicator);
            if (why != null) {
                refuse(sheet, row, column, why);
                broken = true;
            } else {
                texts.put(at.getKey(), cell == null ? "" : cells.text(cell, at.getKey(), indicator));
            }
        }
        if (!broken) {
            compare(sheet, row, columns.getOrDefault(Field.VALUE, CollectionLayout.ID_COLUMN), indicator.id(), year,
                    texts);
        }
    }

    private void compare(
            SheetCells sheet, int row, int column, IndicatorId indicator, int year, Map<Field, String> texts) {
        var slot = record.slot(indicator, year);
        if (SlotText.same(slot, texts)) {
            untouched++;
            return;
        }
        if (SlotText.sameNumber(slot.getOrDefault(Field.VALUE, ""), texts.getOrDefault(Field.VALUE, ""))) {
            texts.put(Field.VALUE, slot.getOrDefault(Field.VALUE, ""));
        }
        var place = sheet.name() + '!' + SheetCells.place(row, column);
        try {
            if (texts.getOrDefault(Field.VALUE, "").isEmpty()) {
                if (slot.getOrDefault(Field.VALUE, "").isEmpty()) {
                    refuse(sheet, row, column, CellRefused.why("collection.cell.noValue"));
                } else {
                    var key = new ObservationKey(indicator, year, SlotText.basis(slot));
                    touched.add(new Touched(place, key, SlotText.observation(key, slot), null));
                }
                return;
            }
            var key = new ObservationKey(indicator, year, SlotText.basis(texts));
            var entered = SlotText.observation(key, texts);
            var objection = catalogue.objection(entered);
            if (objection.isPresent()) {
                refuse(sheet, row, column, objection.get());
            } else {
                touched.add(new Touched(place, key, seen(key), entered));
            }
        } catch (InvalidValue e) {
            refuse(sheet, row, column, e);
        }
    }

    private @Nullable Observation seen(ObservationKey key) {
        return record.of(key).map(texts -> SlotText.observation(key, texts)).orElse(null);
    }

    private void refuse(SheetCells sheet, int row, int column, Refusal why) {
        problems.add(CellRefused.at(workbook.file(), sheet.name(), SheetCells.place(row, column), why));
    }
}
