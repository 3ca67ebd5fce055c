package qunheng.ui.common.tableimport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.project.entry.WrittenYear;
import qunheng.project.tableimport.Column;
import qunheng.project.tableimport.Field;
import qunheng.project.tableimport.Layout;
import qunheng.project.tableimport.Meaning;
import qunheng.project.tableimport.Recognition;
import qunheng.project.tableimport.UnitOfTable;
import qunheng.ui.common.Session;

/** What a column can mean, in words. */
record MeaningWords(Session session) {
    private static final int YEARS_BACK = 15;

    String of(@Nullable Meaning meaning) {
        var messages = session.messages();
        return switch (meaning) {
            case null -> "";
            case Meaning.Ignored _ -> messages.get("tableimport.meaning.ignored");
            case Meaning.Undecided _ -> messages.get("tableimport.meaning.undecided");
            case Meaning.Described(var field) -> messages.of(field, "tableimport");
            case Meaning.OfIndicator(var id) -> session.knowledge()
                    .find(id)
                    .map(found -> id.value() + "  " + found.name().in(messages.language()))
                    .orElse(id.value());
            case Meaning.OfYear(var year) -> messages.get("tableimport.meaning.year", year);
            case Meaning.OfCluster(var name) -> messages.get("tableimport.meaning.cluster", name);
        };
    }

    /** What a column can be chosen to mean: what it is, what it could be, then all that its layout knows. */
    List<Meaning> choices(Column column, Layout layout, int thisYear) {
        var all = new LinkedHashSet<Meaning>(column.candidates());
        all.add(Meaning.IGNORED);
        for (var field : Field.values()) {
            if (Recognition.fits(field, layout)) {
                all.add(new Meaning.Described(field));
            }
        }
        switch (layout) {
            case LONG -> {}
            case INDICATORS_ACROSS -> session.knowledge()
                    .indicators()
                    .forEach(indicator -> all.add(new Meaning.OfIndicator(indicator.id())));
            case YEARS_ACROSS -> {
                WrittenYear.of(column.header()).ifPresent(year -> all.add(new Meaning.OfYear(year)));
                IntStream.rangeClosed(0, YEARS_BACK).forEach(back -> all.add(new Meaning.OfYear(thisYear - back)));
            }
            case CLUSTERS_ACROSS -> {
                if (!column.header().isBlank()) {
                    all.add(new Meaning.OfCluster(column.header()));
                }
            }
        }
        if (!all.contains(column.meaning())) {
            all.addFirst(column.meaning());
        }
        return new ArrayList<>(all);
    }

    /** The unit of a column, and what becomes of it. */
    String unit(Column column) {
        var messages = session.messages();
        if (!(column.meaning() instanceof Meaning.OfIndicator(var id))) {
            return column.meaning().holdsValues() ? column.unit() : "";
        }
        var indicator = session.knowledge().find(id).orElse(null);
        if (indicator == null) {
            return column.unit();
        }
        var own = indicator.unit().label().in(messages.language());
        if (indicator.rubric()) {
            return messages.get("tableimport.unit.level");
        }
        if (column.unit().isEmpty()) {
            return messages.get("tableimport.unit.assumed", own);
        }
        var unit = UnitOfTable.of(indicator, column.unit());
        if (!unit.certain()) {
            return messages.get("tableimport.unit.uncertain", column.unit(), own);
        }
        return unit.converts()
                ? messages.get(
                        "tableimport.unit.converted", column.unit(), own, session.numbers().editable(unit.scale()))
                : own;
    }
}
