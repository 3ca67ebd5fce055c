package qunheng.ui.common.tableimport;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.project.tableimport.Answer;
import qunheng.project.tableimport.Question;
import qunheng.project.tableimport.Question.About;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Names that stand for no cluster or indicator for certain: is it one of these, a new one, or left out? */
final class QuestionsPane extends VBox {
    private static final double ROW = 40;
    private static final int SHOWN = 4;

    private final Session session;
    private final PreviewViewModel model;
    private final TableView<Question> table;

    QuestionsPane(Session session, PreviewViewModel model) {
        super(6);
        this.session = session;
        this.model = model;
        table = new TableView<>(model.questions());
        var lead = new Label();
        lead.setWrapText(true);
        lead.textProperty().bind(session.text("tableimport.questions.lead", Bindings.size(model.questions())));
        lead.getStyleClass().add(Styles.TEXT_BOLD);
        fill();
        getChildren().setAll(lead, table, all());
        visibleProperty().bind(Bindings.isNotEmpty(model.questions()));
        managedProperty().bind(visibleProperty());
    }

    private void fill() {
        table.setId("tableimport-questions");
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED);
        table.setFixedCellSize(ROW * Math.max(1, session.textScale().get()));
        table.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> table.getFixedCellSize() * (Math.min(SHOWN, model.questions().size()) + 1) + 6,
                        model.questions()));
        table.minHeightProperty()
                .bind(Bindings.min(table.prefHeightProperty(), table.fixedCellSizeProperty().multiply(3).add(6)));
        Describe.describe(table, session, "tableimport.questions");
        text("tableimport.question.name", Question::name);
        text("tableimport.question.about", question -> session.messages().of(question.about(), "tableimport"));
        text("tableimport.question.cells", question -> String.valueOf(question.cells()));
        var column = new TableColumn<Question, Question>();
        column.textProperty().bind(session.text("tableimport.question.answer"));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(all -> new AnswerCell());
        table.getColumns().add(column);
        SharedWidth.of(table, 24, 8, 7, 36);
    }

    private void text(String key, java.util.function.Function<Question, String> text) {
        var column = new TableColumn<Question, String>();
        column.textProperty().bind(session.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(all -> new TextInTooltipCell<>());
        table.getColumns().add(column);
    }

    private FlowPane all() {
        var create = new Button();
        create.setId("tableimport-create-all");
        create.textProperty().bind(session.text("tableimport.question.createAll"));
        create.setOnAction(event -> model.answer(
                model.questions().stream().filter(one -> one.about() == About.CLUSTER).toList(), Answer.CREATE));
        create.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.questions().stream().anyMatch(one -> one.about() == About.CLUSTER),
                        model.questions()));
        create.managedProperty().bind(create.visibleProperty());
        var leave = new Button();
        leave.setId("tableimport-leave-all");
        leave.textProperty().bind(session.text("tableimport.question.leaveAll"));
        leave.setOnAction(event -> model.answer(List.copyOf(model.questions()), Answer.LEAVE_OUT));
        return new FlowPane(8, 8, create, leave);
    }

    private String words(@Nullable Answer answer, Question question) {
        var messages = session.messages();
        return switch (answer) {
            case null -> messages.get("tableimport.choose");
            case Answer.Create _ -> messages.get("tableimport.answer.create", question.name());
            case Answer.LeaveOut _ -> messages.get("tableimport.answer.leaveOut");
            case Answer.Is(var id) when question.about() == About.CLUSTER -> session.project().get() == null
                    ? id
                    : session.project()
                            .get()
                            .profile(new ProfileId(id))
                            .map(found -> session.name(found.identity().nameZh(), found.identity().nameEn()))
                            .orElse(id);
            case Answer.Is(var id) -> session.knowledge()
                    .find(new IndicatorId(id))
                    .map(found -> id + "  " + found.name().in(messages.language()))
                    .orElse(id);
        };
    }

    /** The likeliest first, then all others. */
    private List<Answer> answers(Question question) {
        var answers = new ArrayList<Answer>();
        question.candidates().forEach(id -> answers.add(new Answer.Is(id)));
        if (question.about() == About.CLUSTER) {
            answers.add(Answer.CREATE);
        }
        answers.add(Answer.LEAVE_OUT);
        var project = session.project().get();
        var others = question.about() == About.CLUSTER
                ? project == null
                        ? List.<String>of()
                        : project.profiles().stream().map(profile -> profile.id().value()).toList()
                : session.knowledge().indicators().stream().map(one -> one.id().value()).toList();
        others.stream().filter(id -> !question.candidates().contains(id)).forEach(id -> answers.add(new Answer.Is(id)));
        return answers;
    }

    private final class AnswerCell extends TableCell<Question, Question> {
        private final ComboBox<Answer> box = new ComboBox<>();
        private boolean showing;

        AnswerCell() {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setVisibleRowCount(12);
            box.promptTextProperty().bind(session.text("tableimport.choose"));
            box.setOnAction(event -> {
                var question = getItem();
                if (!showing && question != null && box.getValue() != null) {
                    model.answer(question, box.getValue());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Question question, boolean empty) {
            super.updateItem(question, empty);
            if (empty || question == null) {
                setGraphic(null);
                return;
            }
            showing = true;
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable Answer answer) {
                    return answer == null ? "" : words(answer, question);
                }

                @Override
                public @Nullable Answer fromString(String text) {
                    return null; // nothing is typed
                }
            });
            box.getItems().setAll(answers(question));
            box.setValue(null);
            showing = false;
            box.setAccessibleText(question.name());
            setGraphic(box);
        }
    }
}
