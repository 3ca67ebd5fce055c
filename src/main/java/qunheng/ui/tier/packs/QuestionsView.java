package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.PackItem;
import qunheng.model.Basis;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Session;

/** One line for each question: the answer, how it came to be, and the document behind it. */
final class QuestionsView extends VBox {
    private final Session session;

    private final AnswerFiles answerFiles;
    private final FilePicker picker;

    QuestionsView(Session session, QuestionsViewModel model, AnswerFiles answerFiles, FilePicker picker) {
        this.session = session;
        this.answerFiles = answerFiles;
        this.picker = picker;
        getStyleClass().add("sheet-form");
        getChildren().add(muted(session.messages().get("tier.packs.questionsLead")));
        model.rows().forEach(row -> getChildren().add(line(row)));
    }

    private Node line(QuestionRow row) {
        var item = row.item();
        var language = session.language().get();
        var asked = item.question().in(language);
        var text = item.span() > 1
                ? session.messages().get("tier.packs.questionYear", asked, session.numbers().year(row.year()))
                : asked;
        var question = new Label(text);
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add(Styles.TEXT_BOLD);
        var answer = answer(row, text);
        var basis = Choices.of(
                session,
                List.of(Basis.REPORTED, Basis.VERIFIED, Basis.ESTIMATED),
                one -> one == null ? "" : session.messages().of(one, "model"),
                row.basis());
        basis.setAccessibleText(session.messages().get("tier.packs.basisOf", text));
        basis.setMinWidth(110);
        basis.setMaxWidth(110);
        var evidence = EditedControls.line(session, row.evidence());
        evidence.promptTextProperty().bind(session.text("tier.packs.evidence"));
        evidence.setAccessibleText(session.messages().get("tier.packs.evidenceOf", text));
        HBox.setHgrow(evidence, Priority.ALWAYS);
        var unit = item.unit();
        var line = new HBox(answer, new Label(unit == null ? "" : unit.in(language)), basis, evidence);
        line.getStyleClass().add("inline");
        line.setAlignment(Pos.CENTER_LEFT);
        ((Label) line.getChildren().get(1)).setMinWidth(90);
        var problem = new Label();
        problem.textProperty().bind(row.value().problem());
        problem.getStyleClass().add(Styles.DANGER);
        var standIn = muted("");
        standIn.textProperty().bind(row.standIn());
        for (var note : new Label[] {problem, standIn}) {
            note.setWrapText(true);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            note.visibleProperty().bind(note.managedProperty());
        }
        var box = new VBox(question, line, new AnswerFileLine(session, row, answerFiles, picker), problem, standIn);
        var proof = item.proof();
        if (proof != null) {
            box.getChildren().add(1, muted(session.messages().get("tier.packs.proof", proof.in(language))));
        }
        box.setSpacing(4);
        return box;
    }

    private Node answer(QuestionRow row, String text) {
        if (row.item().kind() == PackItem.Kind.NUMBER) {
            var field = EditedControls.line(session, row.value());
            field.setId("answer-" + row.item().id());
            field.setAccessibleText(text);
            field.setMinWidth(130);
            field.setMaxWidth(130);
            return field;
        }
        var answers = new ArrayList<@Nullable Double>();
        answers.add(null);
        for (var i = (int) row.item().highest(); i >= 0; i--) {
            answers.add((double) i);
        }
        var box = Choices.of(session, answers, answer -> word(row.item(), answer), row.chosen());
        box.setId("answer-" + row.item().id());
        box.setAccessibleText(text);
        box.setMinWidth(130);
        box.setMaxWidth(130);
        Describe.describe(box, session, "tier.packs.answer");
        return box;
    }

    private String word(PackItem item, @Nullable Double answer) {
        if (answer == null) {
            return session.messages().get("tier.packs.noAnswer");
        }
        if (item.kind() == PackItem.Kind.LEVEL) {
            return session.numbers().value(answer);
        }
        return answer >= 1 ? session.messages().get("tier.yes") : session.messages().get("tier.no");
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
