package qunheng.project.tableimport;

import java.util.List;
import java.util.Optional;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.project.entry.Objection;
import qunheng.project.tableimport.CellReading.NotTaken;
import qunheng.project.tableimport.Question.About;

/** The indicators that the rows of a table name: for certain, or as the user has answered. */
final class IndicatorNamesOfTable {
    private static final int LONGEST_NAME = 200;

    private final Knowledge knowledge;
    private final KnownNames names;
    private final Mapping mapping;
    private final OpenNames open = new OpenNames(About.INDICATOR);

    IndicatorNamesOfTable(Knowledge knowledge, KnownNames names, Mapping mapping) {
        this.knowledge = knowledge;
        this.names = names;
        this.mapping = mapping;
    }

    /** The indicator; none while it is a question or when it is left out. */
    Optional<Indicator> find(String text) throws NotTaken {
        if (text.length() > LONGEST_NAME) {
            throw new NotTaken(new Sentence("tableimport.cell.noIndicator", Objection.quoted(text)));
        }
        var match = names.indicator(text);
        if (match.certain()) {
            return knowledge.find(match.only());
        }
        return switch (mapping.indicators().get(text)) {
            case Answer.Is(var id) -> Optional.of(knowledge.find(new IndicatorId(id))
                    .orElseThrow(() -> new NotTaken(new Sentence("tableimport.cell.noIndicator", id))));
            case Answer.LeaveOut _ -> Optional.empty();
            case null, default -> {
                open.add(text, match.candidates().stream().map(IndicatorId::value).toList());
                yield Optional.empty();
            }
        };
    }

    boolean leftOut(String text) {
        return mapping.indicators().get(text) instanceof Answer.LeaveOut;
    }

    String unit(String text) {
        return names.unit(text);
    }

    List<Question> questions() {
        return open.questions();
    }
}
