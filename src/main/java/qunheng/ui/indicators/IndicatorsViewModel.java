package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.model.Change;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.project.entry.CellValue;
import qunheng.project.entry.IndicatorNames;
import qunheng.project.entry.Objection;
import qunheng.project.entry.WrittenNumber;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.CellEditor.Place;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** What is done in the grid: typing, clearing, copying, pasting, a further year. Each is one step of undo. */
public final class IndicatorsViewModel {
    private final Session session;
    private final ClipboardPort clipboard;
    private final IndicatorNames names;
    private final GridViewModel grid;
    private final CellEditor editor;
    private final RefusedTexts refused = new RefusedTexts();
    private final ReadOnlyStringWrapper yearProblem = new ReadOnlyStringWrapper("");
    private final DetailsViewModel details;
    private @Nullable LastPaste lastPaste;
    private @Nullable Project afterPaste;

    /** Enough to read the block again in another way. */
    private record LastPaste(List<List<String>> block, PastePlan.Grid grid, BlockLayout layout, boolean changed) {}

    public IndicatorsViewModel(Session session, ClipboardPort clipboard) {
        this.session = session;
        this.clipboard = clipboard;
        this.names = new IndicatorNames(session.knowledge());
        this.grid = new GridViewModel(session);
        this.editor = new CellEditor(session, this::enter);
        this.details = new DetailsViewModel(session, grid, refused);
    }

    void opened() {
        grid.opened();
        details.opened();
    }

    /** What is being typed is kept, or listed if it cannot be. */
    void closed() {
        leaveEditor();
        details.closed();
        grid.closed();
    }

    GridViewModel grid() {
        return grid;
    }

    CellEditor editor() {
        return editor;
    }

    DetailsViewModel details() {
        return details;
    }

    RefusedTexts refused() {
        return refused;
    }

    /** Why a further year was not taken; empty when it was. */
    ReadOnlyStringProperty yearProblem() {
        return yearProblem.getReadOnlyProperty();
    }

    /**
     * Starts typing in the selected cell, or opens or closes the selected group.
     *
     * @param first what was typed to start with; null to edit the value that is there
     * @return whether a cell is being typed in now
     */
    boolean startEditing(@Nullable String first) {
        var place = grid.selectedPlace();
        if (place.isEmpty() || grid.profile().get() == null) {
            if (first == null && grid.selectedRow().orElse(null) instanceof GroupRow heading) {
                grid.toggle(heading.group());
            }
            return false;
        }
        leaveEditor();
        grid.select(GridSelection.at(grid.selection().get().row(), grid.selection().get().column()));
        editor.start(place.get(), kept(place.get()), first);
        return true;
    }

    /** Keeps what is typed; what is refused goes to the list of refused texts, because another cell is wanted now. */
    void leaveEditor() {
        var place = editor.place().get();
        if (place != null && !editor.commit()) {
            var why = Objects.requireNonNull(editor.refusal().get());
            refused.typed(place.indicator(), place.year(), editor.typed().get(), why);
            editor.cancel();
        }
    }

    private Optional<Profile> profile(Place place) {
        var project = session.project().get();
        return project == null ? Optional.empty() : project.profile(place.profile());
    }

    private String kept(Place place) {
        return profile(place)
                .flatMap(found -> grid.layer().get().shown(found, place.indicator().id(), place.year()))
                .map(found -> session.numbers().editable(found.value()))
                .orElse("");
    }

    private @Nullable Objection enter(Place place, String typed) {
        var profile = profile(place).orElse(null);
        if (profile == null) {
            return Objection.of(Objection.Reason.NOT_STORED, typed);
        }
        var layer = grid.layer().get();
        var indicator = place.indicator();
        var reading = typed.isBlank() ? new WrittenNumber.Missing() : CellValue.read(indicator, typed);
        return switch (reading) {
            case WrittenNumber.Refused(var refusal) -> refusal;
            case WrittenNumber.Number(var value) ->
                stored(typed, keep(GridEdits.value(profile, layer, indicator.id(), place.year(), value)));
            case WrittenNumber.Missing() -> {
                if (typed.isBlank()) {
                    yield stored(typed, keep(GridEdits.cleared(profile, layer, indicator.id(), place.year())));
                }
                if (!kept(place).isEmpty()) {
                    session.tell(Notice.Kind.INFORMATION, "indicators.missing.left", typed.strip(), kept(place));
                }
                yield null;
            }
        };
    }

    private static @Nullable Objection stored(String typed, boolean stored) {
        return stored ? null : Objection.of(Objection.Reason.NOT_STORED, typed);
    }

    /** Empties the selected cells. */
    void clear() {
        var profile = grid.profile().get();
        if (profile != null) {
            keep(GridEdits.together(cleared(profile)));
        }
    }

    private List<Change> cleared(Profile profile) {
        return grid.selectedPlaces().stream()
                .flatMap(at ->
                        GridEdits.cleared(profile, grid.layer().get(), at.indicator().id(), at.year()).stream())
                .toList();
    }

    void selectAll() {
        grid.select(new GridSelection(
                0, GridColumns.ID, Math.max(0, grid.rows().size() - 1), grid.columns().get().lastYear()));
    }

    /** The selected cells, or with their ids, names, units and all years. */
    void copy(boolean withHeadings) {
        var selection = grid.selection().get();
        var rows = grid.rows();
        if (rows.isEmpty()) {
            return;
        }
        var cells = withHeadings
                ? GridText.lines(
                        rows.subList(selection.top(), selection.bottom() + 1), grid.columns().get(), session.messages())
                : GridText.cells(rows, grid.columns().get(), selection, session.messages());
        clipboard.put(TabbedText.write(cells));
    }

    void cut() {
        copy(false);
        clear();
    }

    void paste() {
        var text = clipboard.text();
        var profile = grid.profile().get();
        if (text.isEmpty() || profile == null) {
            if (profile != null) {
                session.tell(Notice.Kind.INFORMATION, "indicators.paste.nothing");
            }
            return;
        }
        var block = TabbedText.parse(text);
        if (block.size() > PastePlan.MOST_ROWS || BlockLayout.width(block) > PastePlan.MOST_COLUMNS) {
            session.tell(
                    Notice.Kind.ERROR,
                    "indicators.paste.tooLarge",
                    block.size(),
                    BlockLayout.width(block),
                    PastePlan.MOST_ROWS,
                    PastePlan.MOST_COLUMNS);
            return;
        }
        var place = new PastePlan.Grid(lines(), grid.columns().get(), grid.selection().get());
        apply(new LastPaste(block, place, PastePlan.layout(block, place, names), false), profile);
    }

    /** Reads the last block again, its first row as values instead of years; only as long as nothing else was done. */
    void pasteAgainWithoutHeader() {
        var last = lastPaste;
        if (last != null && last.layout().header() >= 0 && session.project().get() == afterPaste) {
            if (last.changed()) {
                session.undo();
            }
            var profile = session.selected();
            if (profile != null) {
                apply(new LastPaste(last.block(), last.grid(), last.layout().withoutHeader(), false), profile);
            }
        }
    }

    private void apply(LastPaste paste, Profile profile) {
        var plan = PastePlan.of(paste.block(), paste.grid(), names, paste.layout());
        var changes = GridEdits.pasted(profile, grid.layer().get(), plan);
        if (!changes.isEmpty() && !keep(Optional.of(new Change.ChangeSet(changes)))) {
            return;
        }
        lastPaste = new LastPaste(paste.block(), paste.grid(), paste.layout(), !changes.isEmpty());
        afterPaste = session.project().get();
        plan.newYears().forEach(grid::addYear);
        var unused = plan.taken().stream().filter(cell -> !applies(cell)).count();
        refused.pasted(
                new RefusedTexts.Outcome(
                        changes.size(),
                        plan.taken().size() - changes.size(),
                        plan.untouched(),
                        plan.refused().size(),
                        (int) unused,
                        plan.layout().header() >= 0 && plan.layout().labels() < 0),
                plan.refused().stream()
                        .map(cell -> new RefusedTexts.Entry(
                                cell.indicator(), cell.year(), cell.row(), cell.column(), cell.typed(), cell.refusal()))
                        .toList());
    }

    private boolean applies(PastePlan.Taken cell) {
        return grid.all().stream()
                .filter(row -> row.indicator().equals(cell.indicator()))
                .allMatch(IndicatorRow::applicable);
    }

    private List<Optional<Indicator>> lines() {
        var lines = new ArrayList<Optional<Indicator>>();
        for (var row : grid.rows()) {
            lines.add(row instanceof IndicatorRow line ? Optional.of(line.indicator()) : Optional.empty());
        }
        return lines;
    }

    void copyRefused() {
        clipboard.put(refused.asBlock(session.messages()));
    }

    /** Shows a column for a year, or says why it cannot. */
    boolean addYear(String typed) {
        var year = BlockLayout.year(typed);
        if (year.isEmpty()) {
            yearProblem.set(session.messages().get(
                    "indicators.year.refused",
                    Objection.quoted(typed),
                    ObservationKey.FIRST_YEAR,
                    ObservationKey.LAST_YEAR));
            return false;
        }
        yearProblem.set("");
        grid.addYear(year.getAsInt());
        return true;
    }

    /** The lines that pass the filter, for a file. */
    String csv() {
        var lines = new ArrayList<>(GridText.lines(grid.filtered(), grid.columns().get(), session.messages()));
        var profile = grid.profile().get();
        if (profile != null && profile.identity().fictional()) {
            lines.add(List.of(session.messages().get("chart.note.fictional")));
        }
        return GridText.csv(lines);
    }

    /** Whether all is on disk now; what could not be stored has been told to the user and changed nothing. */
    private boolean keep(Optional<? extends Change> change) {
        if (change.isEmpty()) {
            return true;
        }
        session.edit(change.get());
        return session.saved().get();
    }
}
