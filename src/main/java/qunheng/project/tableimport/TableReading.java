package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Evidence;
import qunheng.model.InvalidValue;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Refusal;
import qunheng.project.entry.Objection;
import qunheng.project.entry.WrittenYear;
import qunheng.project.tableimport.CellReading.NotTaken;
import qunheng.project.tableimport.SourceTable.Row;
import qunheng.task.Progress;

/** Goes through the rows of a table by its mapping: values with their places, and what is not taken with the reason. */
final class TableReading {
    private static final int BETWEEN_REPORTS = 500;

    private final SourceTable table;
    private final Mapping mapping;
    private final Knowledge knowledge;
    private final ClusterNames clusters;
    private final IndicatorNamesOfTable indicators;
    private final CellReading cells = new CellReading();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int missing;
    private int leftOut;
    private int rows;

    /**
     * @param said fields of the observation about which the table says something
     */
    record Taken(int line, int column, ClusterNames.Found cluster, Observation said) {}

    TableReading(SourceTable table, Mapping mapping, Knowledge knowledge, ClusterNames clusters, KnownNames names) {
        this.table = table;
        this.mapping = mapping;
        this.knowledge = knowledge;
        this.clusters = clusters;
        this.indicators = new IndicatorNamesOfTable(knowledge, names, mapping);
    }

    TableReading read(Progress progress) {
        var body = table.rows().subList(Math.min(mapping.header() + 1, table.rows().size()), table.rows().size());
        for (var row : body) {
            if (rows++ % BETWEEN_REPORTS == 0) {
                progress.at((double) rows / body.size());
                if (progress.cancelled()) {
                    break;
                }
            }
            read(row);
        }
        return this;
    }

    private void read(Row row) {
        for (var at = 0; at < mapping.columns().size(); at++) {
            var column = mapping.columns().get(at);
            if (!column.meaning().holdsValues()) {
                continue;
            }
            if (row.text(at).isEmpty()) {
                missing++;
                continue;
            }
            try {
                read(row, at, column);
            } catch (NotTaken e) {
                refuse(row, at, e.why());
            } catch (InvalidValue e) {
                refuse(row, at, e);
            }
        }
    }

    private void read(Row row, int at, Column column) throws NotTaken {
        var indicator = indicator(row, column.meaning());
        var cluster = cluster(row, column.meaning());
        if (indicator.isEmpty() || cluster.isEmpty()) {
            return;
        }
        var cell = row.cell(at);
        if (cell.merged()) {
            throw new NotTaken(new Sentence("tableimport.cell.merged"));
        }
        var value = cells.value(indicator.get(), cell, unit(row, column));
        if (value.isEmpty()) {
            missing++;
            return;
        }
        var key = new ObservationKey(indicator.get().id(), year(row, column.meaning()), basis(row));
        taken.add(new Taken(row.line(), at, cluster.get(), observation(key, value.getAsDouble(), row)));
    }

    private Optional<ClusterNames.Found> cluster(Row row, Meaning meaning) throws NotTaken {
        var found = meaning instanceof Meaning.OfCluster(var name) ? clusters.named(name) : clusters.of(row);
        return switch (found) {
            case ClusterNames.Found one -> Optional.of(one);
            case ClusterNames.Open _ -> Optional.empty();
            case ClusterNames.Left _ -> {
                leftOut++;
                yield Optional.empty();
            }
        };
    }

    private Optional<Indicator> indicator(Row row, Meaning meaning) throws NotTaken {
        if (meaning instanceof Meaning.OfIndicator(var id)) {
            return Optional.of(knowledge.find(id)
                    .orElseThrow(() -> new NotTaken(new Sentence("tableimport.cell.noIndicator", id.value()))));
        }
        var text = said(row, Field.INDICATOR);
        if (text.isEmpty()) {
            throw new NotTaken(new Sentence("tableimport.cell.indicatorEmpty"));
        }
        var found = indicators.find(text);
        if (found.isEmpty() && indicators.leftOut(text)) {
            leftOut++;
        }
        return found;
    }

    private String unit(Row row, Column column) throws NotTaken {
        var said = said(row, Field.UNIT);
        if (!said.isEmpty()) {
            return said;
        }
        return column.unit().isEmpty() && mapping.has(Field.INDICATOR)
                ? indicators.unit(said(row, Field.INDICATOR))
                : column.unit();
    }

    private int year(Row row, Meaning meaning) throws NotTaken {
        if (meaning instanceof Meaning.OfYear(var year)) {
            return year;
        }
        if (!mapping.has(Field.YEAR)) {
            return mapping.year();
        }
        var text = said(row, Field.YEAR);
        return WrittenYear.of(text).orElseThrow(() -> new NotTaken(
                text.isEmpty()
                        ? new Sentence("tableimport.cell.yearEmpty")
                        : new Sentence(
                                "tableimport.cell.year",
                                Objection.quoted(text),
                                ObservationKey.FIRST_YEAR,
                                ObservationKey.LAST_YEAR)));
    }

    private Basis basis(Row row) throws NotTaken {
        var text = said(row, Field.BASIS);
        return text.isEmpty()
                ? mapping.basis()
                : ColumnWords.basis(text)
                        .orElseThrow(() -> new NotTaken(
                                new Sentence("tableimport.cell.basis", Objection.quoted(text))));
    }

    private Observation observation(ObservationKey key, double value, Row row) throws NotTaken {
        var note = said(row, Field.NOTE);
        var confidence = said(row, Field.CONFIDENCE);
        if (!confidence.isEmpty()) {
            var head = mapping.columns().get(mapping.column(Field.CONFIDENCE).orElseThrow()).header();
            note = (note.isEmpty() ? "" : note + '\n') + head + ": " + confidence;
        }
        return new Observation(
                key,
                value,
                said(row, Field.SOURCE),
                note,
                new Evidence(
                        said(row, Field.EVIDENCE),
                        said(row, Field.LOCATOR),
                        said(row, Field.DATE),
                        said(row, Field.CHECKED_BY),
                        said(row, Field.VALID_UNTIL),
                        null));
    }

    /** What a describing column says of a row; empty when there is no such column. */
    private String said(Row row, Field field) throws NotTaken {
        var at = mapping.column(field);
        if (at.isEmpty()) {
            return "";
        }
        CellReading.requirePlain(row.cell(at.getAsInt()));
        return row.text(at.getAsInt());
    }

    private void refuse(Row row, int column, Refusal why) {
        problems.add(new Problem(
                row.line(), column, table.place(row.line(), column), Objection.quoted(row.text(column)), why));
    }

    List<Taken> taken() {
        return taken;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Question> questions() {
        var all = new ArrayList<>(clusters.questions());
        all.addAll(indicators.questions());
        return all;
    }

    int missing() {
        return missing;
    }

    int leftOut() {
        return leftOut;
    }

    int rows() {
        return rows;
    }
}
