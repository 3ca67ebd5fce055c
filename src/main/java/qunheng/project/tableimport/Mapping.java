package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qunheng.model.Basis;
import qunheng.model.Project;
import qunheng.model.Refusal;

/**
 * What a table means: which row heads its columns, what each column is, and what counts for all its values where no
 * column says it.
 *
 * @param header position of the head among the rows that hold something, from 0
 * @param cluster id of the cluster that all values belong to; empty when a column or the heads say it
 * @param year of all values; 0 when a column or the heads say it, or nobody has said it
 * @param basis of values about which no column says it
 * @param source of values about which no column says it; may be empty
 * @param clusters what the user says to names that are no cluster's for certain
 * @param indicators likewise, to names that are no indicator's
 */
public record Mapping(
        int header,
        Layout layout,
        List<Column> columns,
        String cluster,
        int year,
        Basis basis,
        String source,
        Map<String, Answer> clusters,
        Map<String, Answer> indicators) {
    public Mapping {
        columns = List.copyOf(columns);
        clusters = Map.copyOf(clusters);
        indicators = Map.copyOf(indicators);
    }

    OptionalInt column(Field field) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).meaning() instanceof Meaning.Described(var found) && found == field)
                .findFirst();
    }

    boolean has(Field field) {
        return column(field).isPresent();
    }

    /** Whether the user has to say which cluster all values belong to. */
    public boolean needsCluster() {
        return layout != Layout.CLUSTERS_ACROSS && !has(Field.CLUSTER) && !has(Field.NAME_ZH) && !has(Field.NAME_EN);
    }

    /** Whether the user has to say which year all values belong to. */
    public boolean needsYear() {
        return layout != Layout.YEARS_ACROSS && !has(Field.YEAR);
    }

    /**
     * The unit that the table gives for a cell: that of its row, else that of its column, else that behind the name.
     */
    public String unit(SourceTable.Row row, int column) {
        var inRow = column(Field.UNIT).isPresent() ? row.text(column(Field.UNIT).getAsInt()) : "";
        if (!inRow.isEmpty()) {
            return inRow;
        }
        var inHead = columns.get(column).unit();
        var name = column(Field.INDICATOR);
        return inHead.isEmpty() && name.isPresent() ? Heading.of(row.text(name.getAsInt())).unit() : inHead;
    }

    /** What has to be said before the table can be read; empty when nothing is. */
    public Optional<Refusal> objection() {
        for (var column : columns) {
            if (column.meaning() instanceof Meaning.Undecided) {
                return Optional.of(new Sentence("tableimport.open.column", column.header()));
            }
        }
        if (columns.stream().noneMatch(column -> column.meaning().holdsValues())) {
            return Optional.of(new Sentence("tableimport.open.noValues"));
        }
        if (layout != Layout.INDICATORS_ACROSS && !has(Field.INDICATOR)) {
            return Optional.of(new Sentence("tableimport.open.noIndicator"));
        }
        for (var field : Field.values()) {
            var several = columns.stream()
                    .filter(column -> column.meaning() instanceof Meaning.Described(var found) && found == field)
                    .map(Column::header)
                    .toList();
            if (several.size() > 1) {
                return Optional.of(new Sentence("tableimport.open.twice", several.getFirst(), several.get(1)));
            }
        }
        if (needsCluster() && cluster.isEmpty()) {
            return Optional.of(new Sentence("tableimport.open.noCluster"));
        }
        return needsYear() && year == 0 ? Optional.of(new Sentence("tableimport.open.noYear")) : Optional.empty();
    }

    public Mapping withColumn(int at, Column value) {
        var next = new ArrayList<>(columns);
        next.set(at, value);
        return withColumns(next);
    }

    public Mapping withColumns(List<Column> value) {
        return new Mapping(header, layout, value, cluster, year, basis, source, clusters, indicators);
    }

    public Mapping withCluster(String value) {
        return new Mapping(header, layout, columns, value, year, basis, source, clusters, indicators);
    }

    public Mapping withYear(int value) {
        return new Mapping(header, layout, columns, cluster, value, basis, source, clusters, indicators);
    }

    public Mapping withBasis(Basis value) {
        return new Mapping(header, layout, columns, cluster, year, value, source, clusters, indicators);
    }

    public Mapping withSource(String value) {
        return new Mapping(header, layout, columns, cluster, year, basis, value, clusters, indicators);
    }

    /** Without answers that name a cluster which a project does not have, as when they were given for another one. */
    public Mapping fitting(Project project) {
        var known = new TreeMap<String, Answer>();
        clusters.forEach((name, answer) -> {
            if (!(answer instanceof Answer.Is(var id))
                    || project.profiles().stream().anyMatch(profile -> profile.id().value().equals(id))) {
                known.put(name, answer);
            }
        });
        return new Mapping(header, layout, columns, cluster, year, basis, source, known, indicators);
    }

    public Mapping withoutAnswers() {
        return new Mapping(header, layout, columns, cluster, year, basis, source, Map.of(), Map.of());
    }

    public Mapping answering(Question question, Answer answer) {
        var which = new TreeMap<>(question.about() == Question.About.CLUSTER ? clusters : indicators);
        which.put(question.name(), answer);
        return question.about() == Question.About.CLUSTER
                ? new Mapping(header, layout, columns, cluster, year, basis, source, which, indicators)
                : new Mapping(header, layout, columns, cluster, year, basis, source, clusters, which);
    }
}
