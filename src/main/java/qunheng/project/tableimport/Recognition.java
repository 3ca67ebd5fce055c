package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Project;
import qunheng.project.entry.WrittenYear;
import qunheng.project.tableimport.SourceTable.Kind;

/**
 * Finds out what a table means: which row heads its columns, how it is laid out, what each column is. Only what a name
 * says for certain is decided; what it may say is left undecided, with candidates.
 */
public final class Recognition {
    private static final int HEADS_LOOKED_AT = 25;
    private static final int CELLS_LOOKED_AT = 200;

    private final SourceTable table;
    private final KnownNames names;

    public Recognition(SourceTable table, Knowledge knowledge, Project project) {
        this.table = table;
        this.names = new KnownNames(knowledge, project);
    }

    /** What was found; values without a source of their own get the file's name as theirs. */
    public Mapping mapping() {
        var header = header();
        return mapping(header, layout(header));
    }

    /** The same for another head or layout, as the user says. */
    public Mapping mapping(int header, Layout layout) {
        return new Mapping(
                header, layout, columns(header, layout), "", 0, Basis.REPORTED, table.file(), Map.of(), Map.of());
    }

    /** The row of the first ones that names most; rows with numbers in them are hardly heads. */
    private int header() {
        var best = 0;
        var most = 0;
        for (var at = 0; at < Math.min(table.rows().size(), HEADS_LOOKED_AT); at++) {
            var named = 0;
            for (var cell : table.rows().get(at).cells()) {
                var kind = kinds(cell.text());
                named += kind.contains(Layout.LONG) ? 3 : kind.isEmpty() ? 0 : 2;
                named -= kind.isEmpty() && (cell.kind() == Kind.NUMBER || cell.text().matches("[-+]?[\\d.,]+")) ? 1 : 0;
            }
            if (named > most) {
                best = at;
                most = named;
            }
        }
        return best;
    }

    /** In which layouts a cell would be a head for certain; {@link Layout#LONG} stands for a describing column. */
    private EnumSet<Layout> kinds(String text) {
        var kinds = EnumSet.noneOf(Layout.class);
        if (text.isEmpty()) {
            return kinds;
        }
        if (ColumnWords.field(Heading.of(text).name()).certain()) {
            kinds.add(Layout.LONG);
        }
        if (names.indicator(text).certain()) {
            kinds.add(Layout.INDICATORS_ACROSS);
        }
        if (WrittenYear.of(Heading.of(text).name()).isPresent()) {
            kinds.add(Layout.YEARS_ACROSS);
        }
        if (names.cluster(text).certain()) {
            kinds.add(Layout.CLUSTERS_ACROSS);
        }
        return kinds;
    }

    private Layout layout(int header) {
        var heads = table.rows().isEmpty() ? List.<String>of() : heads(header);
        var counts = new EnumMap<Layout, Integer>(Layout.class);
        for (var head : heads) {
            kinds(head).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        var across = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Layout.LONG)
                .max(Map.Entry.comparingByValue());
        var value = heads.stream().anyMatch(head -> describes(head, Field.VALUE));
        var indicator = heads.stream().anyMatch(head -> describes(head, Field.INDICATOR));
        if (across.isPresent() && (!value || across.get().getValue() > 1)) {
            return across.get().getKey();
        }
        if (value || !indicator) {
            return value || heads.size() < 2 ? Layout.LONG : Layout.INDICATORS_ACROSS;
        }
        return Layout.CLUSTERS_ACROSS;
    }

    private static boolean describes(String head, Field field) {
        var match = ColumnWords.field(Heading.of(head).name());
        return match.certain() && match.only() == field;
    }

    private List<String> heads(int header) {
        return IntStream.range(0, table.width()).mapToObj(table.rows().get(header)::text).toList();
    }

    private List<Column> columns(int header, Layout layout) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<Column>();
        var taken = new HashSet<Meaning>();
        for (var at = 0; at < table.width(); at++) {
            var text = table.rows().get(header).text(at);
            var column = column(text, at, header, layout);
            if (column.meaning() != Meaning.IGNORED
                    && column.meaning() != Meaning.UNDECIDED
                    && !taken.add(column.meaning())) {
                column = again(column, columns, header);
            }
            columns.add(column);
        }
        return columns;
    }

    /** A second column of one meaning: a repetition where the first names everything for certain, else a question. */
    private Column again(Column column, List<Column> before, int header) {
        var first = IntStream.range(0, before.size())
                .filter(at -> before.get(at).meaning().equals(column.meaning()))
                .findFirst()
                .orElseThrow();
        var told = column.meaning() instanceof Meaning.Described(var field)
                && below(first, header).stream().filter(cell -> !cell.isBlank()).allMatch(cell -> switch (field) {
                    case INDICATOR -> names.indicator(cell).certain();
                    case CLUSTER -> names.cluster(cell).certain();
                    default -> false;
                });
        return told
                ? column.withMeaning(Meaning.IGNORED)
                : new Column(column.header(), Meaning.UNDECIDED, column.unit(), List.of(column.meaning()));
    }

    private Column column(String text, int at, int header, Layout layout) {
        var below = below(at, header);
        if (!below.isEmpty() && below.stream().allMatch(String::isBlank)) {
            return new Column(text, Meaning.IGNORED, "", List.of());
        }
        var across = across(text, layout);
        if (across.isPresent()) {
            return across.get();
        }
        if (ColumnWords.ignored(text)) {
            return new Column(text, Meaning.IGNORED, "", List.of());
        }
        var heading = Heading.of(text);
        var field = ColumnWords.field(heading.name());
        if (field.certain()) {
            return described(field.only(), text, heading, below, layout);
        }
        var candidates = new ArrayList<Meaning>();
        if (layout == Layout.INDICATORS_ACROSS) {
            names.indicator(text).candidates().forEach(id -> candidates.add(new Meaning.OfIndicator(id)));
        }
        if (layout == Layout.CLUSTERS_ACROSS && !text.isBlank()) {
            candidates.add(new Meaning.OfCluster(text));
        }
        if (layout != Layout.INDICATORS_ACROSS && KnownNames.mostly(below, cell -> names.indicator(cell).certain())) {
            candidates.addFirst(new Meaning.Described(Field.INDICATOR));
        }
        if (layout != Layout.CLUSTERS_ACROSS && KnownNames.mostly(below, cell -> names.cluster(cell).certain())) {
            candidates.addFirst(new Meaning.Described(Field.CLUSTER));
        }
        field.candidates().stream()
                .filter(one -> fits(one, layout))
                .map(Meaning.Described::new)
                .filter(one -> !candidates.contains(one))
                .forEach(candidates::add);
        return new Column(text, candidates.isEmpty() ? Meaning.IGNORED : Meaning.UNDECIDED, heading.unit(), candidates);
    }

    /** A head that, in this layout, says what the values below it are. */
    private Optional<Column> across(String text, Layout layout) {
        var heading = Heading.of(text);
        return switch (layout) {
            case LONG -> Optional.empty();
            case INDICATORS_ACROSS -> Optional.of(names.indicator(text))
                    .filter(Match::certain)
                    .map(found -> new Column(text, new Meaning.OfIndicator(found.only()), names.unit(text), List.of()));
            case YEARS_ACROSS -> {
                var year = WrittenYear.of(heading.name());
                yield year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Column(text, new Meaning.OfYear(year.getAsInt()), heading.unit(), List.of()));
            }
            case CLUSTERS_ACROSS -> names.cluster(text).certain()
                    ? Optional.of(new Column(text, new Meaning.OfCluster(text), "", List.of()))
                    : Optional.empty();
        };
    }

    /** A head that names a field; where the cells below say something else, it is asked about. */
    private Column described(Field field, String text, Heading heading, List<String> below, Layout layout) {
        var meaning = new Meaning.Described(field);
        if (!fits(field, layout)) {
            return new Column(text, Meaning.IGNORED, heading.unit(), List.of());
        }
        var clusters = KnownNames.mostly(below, cell -> names.cluster(cell).certain());
        var indicators = KnownNames.mostly(below, cell -> names.indicator(cell).certain());
        if (field == Field.INDICATOR && clusters && !indicators) {
            return new Column(text, Meaning.UNDECIDED, "", List.of(new Meaning.Described(Field.CLUSTER), meaning));
        }
        if (field == Field.CLUSTER && indicators && !clusters) {
            return new Column(text, Meaning.UNDECIDED, "", List.of(new Meaning.Described(Field.INDICATOR), meaning));
        }
        return new Column(text, meaning, field == Field.VALUE ? heading.unit() : "", List.of());
    }

    /** Whether a column can describe values in a layout whose heads already say what it would. */
    public static boolean fits(Field field, Layout layout) {
        return switch (field) {
            case VALUE -> layout == Layout.LONG;
            case INDICATOR -> layout != Layout.INDICATORS_ACROSS;
            case YEAR -> layout != Layout.YEARS_ACROSS;
            case CLUSTER, NAME_ZH, NAME_EN, FICTIONAL -> layout != Layout.CLUSTERS_ACROSS;
            default -> true;
        };
    }

    private List<String> below(int column, int header) {
        return table.rows().stream()
                .skip(header + 1L)
                .limit(CELLS_LOOKED_AT)
                .map(row -> row.text(column))
                .toList();
    }
}
