package qunheng.ui.common.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.model.Observation;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Candidate;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.tableimport.ImportPlan;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.SourceTable;
import qunheng.project.tableimport.UnitOfTable;
import qunheng.ui.common.Session;

/** Makes the rows of the preview from a plan. */
final class ValueRows {
    private static final int LONGEST = 60;

    private final Session session;
    private final ImportPlan plan;
    private final SourceTable table;
    private final Mapping mapping;
    private final java.util.Map<Integer, SourceTable.Row> lines = new java.util.HashMap<>();

    ValueRows(Session session, ImportPlan plan, SourceTable table, Mapping mapping) {
        this.session = session;
        this.plan = plan;
        this.table = table;
        this.mapping = mapping;
        table.rows().forEach(row -> lines.put(row.line(), row));
    }

    List<ValueRow> rows() {
        return plan.merge().byUrgency().stream().map(this::row).toList();
    }

    private ValueRow row(Item item) {
        var messages = session.messages();
        var key = item.key();
        var indicator = session.knowledge().indicator(key.indicator());
        var identity = plan.merge().project().profile(item.profile()).orElseThrow().identity();
        var options = new ArrayList<ValueRow.Option>();
        if (item.kind() == Kind.CONFLICT) {
            options.add(new ValueRow.Option(Decision.KEEP, messages.get("tableimport.keep")));
            for (var at = 0; at < item.candidates().size(); at++) {
                var said = session.numbers().editable(value(item.candidates().get(at)));
                options.add(new ValueRow.Option(new Decision.Take(at), messages.get("tableimport.take", said)));
            }
        }
        return new ValueRow(
                item,
                messages.get(kind(item)),
                indicator.name().in(messages.language()),
                session.name(identity.nameZh(), identity.nameEn()),
                key.year() + " " + messages.of(key.basis(), "model"),
                shown(item.present(), item.candidates().getFirst().proposed()),
                item.candidates().stream().map(this::written).collect(Collectors.joining(" | ")),
                item.candidates().stream()
                        .map(candidate -> shown(candidate.proposed(), item.present()))
                        .collect(Collectors.joining(" | ")),
                item.candidates().stream()
                        .flatMap(candidate -> candidate.senders().stream())
                        .flatMap(sender -> ImportPlan.lineAndColumn(sender).stream())
                        .map(at -> messages.of(table.place(at[0], at[1])))
                        .collect(Collectors.joining(", ")),
                options);
    }

    /** The key of what would become of a value. */
    static String kind(Item item) {
        return switch (item.kind()) {
            case ADDED -> "tableimport.kind.new";
            case EQUAL -> "tableimport.kind.equal";
            case CORRECTED, CONFLICT -> item.candidates().size() > 1
                    ? "tableimport.kind.contradiction"
                    : "tableimport.kind.replaced";
        };
    }

    private static double value(Candidate candidate) {
        var proposed = candidate.proposed();
        return proposed == null ? Double.NaN : proposed.value();
    }

    /** The value; where only what backs it differs, that too. */
    private String shown(@Nullable Observation observation, @Nullable Observation other) {
        if (observation == null) {
            return "";
        }
        var value = session.numbers().editable(observation.value());
        if (other == null || other.value() != observation.value() || other.equals(observation)) {
            return value;
        }
        return Stream.of(value, observation.source(), observation.evidence().reference(), observation.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String written(Candidate candidate) {
        var at = ImportPlan.lineAndColumn(candidate.senders().getFirst()).orElseThrow();
        var row = lines.get(at[0]);
        if (row == null || candidate.proposed() == null) {
            return "";
        }
        var text = row.cell(at[1]).shown();
        var unit = mapping.unit(row, at[1]);
        var indicator = session.knowledge().indicator(candidate.proposed().key().indicator());
        var said = UnitOfTable.of(indicator, unit).converts() ? text + ' ' + unit : text;
        return said.length() > LONGEST ? said.substring(0, LONGEST) + '…' : said;
    }
}
