package qunheng.ui.diagnosis;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The label in one scheme: options with reasons, missing data, questions, and a label of one's own. */
final class LabelSheet {
    private final Session session;
    private final DiagnosisViewModel model;
    private final String scheme;
    private final VBox reasons = new VBox();
    private final VBox own = new VBox();
    private final VBox content = new VBox(reasons, own);
    private final Sheet sheet;

    private LabelSheet(Session session, DiagnosisViewModel model, String scheme) {
        this.session = session;
        this.model = model;
        this.scheme = scheme;
        content.getStyleClass().add("label-sheet");
        reasons.getStyleClass().add("label-sheet");
        own.getStyleClass().add("sheet-form");
        var title = new SimpleStringProperty(card().title());
        sheet = new Sheet(session, title, content).wide().cancel("common.close");
        var following = model.labels().subscribe(cards -> show());
        sheet.onClosed(following::unsubscribe);
        ownLabel(card());
    }

    static Sheet of(Session session, DiagnosisViewModel model, String scheme) {
        return new LabelSheet(session, model, scheme).sheet;
    }

    private LabelCard card() {
        return model.labels().get().stream()
                .filter(card -> card.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private void show() {
        if (model.labels().get().isEmpty()) {
            return;
        }
        var card = card();
        var head = new HBox(LabelCards.wrapped(card.label(), "label-name"), chip(card.basis()));
        head.getStyleClass().add("inline");
        head.setAlignment(Pos.CENTER_LEFT);
        var parts = new ArrayList<Node>(List.of(head));
        for (var line : List.of(card.why(), card.second(), card.ruled())) {
            if (!line.isEmpty()) {
                parts.add(LabelCards.wrapped(line, "label-line"));
            }
        }
        var rule = LabelCards.wrapped(card.rule(), Styles.TEXT_MUTED);
        parts.add(rule);
        if (!card.questions().isEmpty()) {
            parts.add(heading("diagnosis.label.questions"));
            card.questions().forEach(question -> parts.add(question(question)));
        }
        parts.add(heading("diagnosis.label.options"));
        card.options().forEach(option -> parts.add(option(option)));
        if (!card.lacking().isEmpty()) {
            parts.add(heading("diagnosis.label.lacking", card.lacking().size()));
            var links = new FlowPane();
            links.getStyleClass().add("sign-parts");
            card.lacking().forEach(one -> links.getChildren().add(SignsPane.link(session, one, this::leave)));
            parts.add(links);
        }
        reasons.getChildren().setAll(parts);
    }

    private void leave(IndicatorId id) {
        sheet.close();
        model.openIndicators(id);
    }

    private Label heading(String key, Object... arguments) {
        var label = new Label(session.messages().get(key, arguments));
        label.getStyleClass().add("reading-title");
        return label;
    }

    private static Label chip(String text) {
        var chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private Node option(LabelCard.OptionLine option) {
        var mark = new TruthMark();
        mark.show(option.truth(), "");
        var name = new Label(option.name());
        name.getStyleClass().add("missing-name");
        var head = new HBox(mark, name);
        head.getStyleClass().add("inline");
        head.setAlignment(Pos.CENTER_LEFT);
        if (option.here()) {
            head.getChildren().add(chip(session.messages().get("diagnosis.label.here")));
        }
        var box = new VBox(head, LabelCards.wrapped(option.meaning(), Styles.TEXT_MUTED));
        box.getStyleClass().add("label-option");
        if (!option.signs().isEmpty()) {
            box.getChildren().add(new SignsPane(session, option.signs(), this::leave));
        }
        option.reasons().forEach(reason -> box.getChildren().add(LabelCards.wrapped(reason, "label-line")));
        return box;
    }

    /** The answer is kept at once; pressing the given answer again takes it back. */
    private Node question(LabelCard.Question question) {
        var name = LabelCards.wrapped(question.name(), "label-line");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var group = new ToggleGroup();
        var answers = new HBox(
                answer(group, question, true, "diagnosis.yes", Styles.LEFT_PILL),
                answer(group, question, false, "diagnosis.no", Styles.CENTER_PILL),
                answer(group, question, null, "diagnosis.notAnswered", Styles.RIGHT_PILL));
        answers.setMinWidth(HBox.USE_PREF_SIZE);
        var line = new HBox(name, answers);
        line.getStyleClass().add("inline");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ToggleButton answer(
            ToggleGroup group, LabelCard.Question question, @Nullable Boolean answer, String key, String style) {
        var button = new ToggleButton(session.messages().get(key));
        button.setToggleGroup(group);
        button.setSelected(Objects.equals(question.answer(), answer));
        button.getStyleClass().addAll(style, Styles.SMALL);
        button.setId("answer-" + question.id() + '-' + answer);
        button.setAccessibleText(question.name() + ' ' + button.getText());
        button.setOnAction(event -> model.answer(question.id(), answer));
        return button;
    }

    private void ownLabel(LabelCard card) {
        var names = new HashMap<String, String>();
        card.options().forEach(option -> names.put(option.id(), option.name()));
        var ids = new ArrayList<@Nullable String>();
        ids.add(null);
        card.options().forEach(option -> ids.add(option.id()));
        var chosen = new SimpleObjectProperty<@Nullable String>(card.chosen());
        var box = Choices.of(
                session,
                ids,
                id -> id == null ? session.messages().get("diagnosis.label.followRule") : names.getOrDefault(id, id),
                chosen);
        box.setId("own-label");
        var reason = new TextField(card.reason());
        reason.setId("own-reason");
        var problem = new SimpleStringProperty("");
        var keep = new Button(session.messages().get("diagnosis.label.keep"));
        keep.setId("own-keep");
        keep.setOnAction(event -> problem.set(keep(chosen.get(), reason.getText())));
        Describe.describe(keep, session, "diagnosis.label.keep");
        own.getChildren().addAll(
                heading("diagnosis.label.own"),
                LabelCards.wrapped(session.messages().get("diagnosis.label.own.lead"), Styles.TEXT_MUTED),
                new FieldBox(session, "diagnosis.label.choose", box),
                new FieldBox(session, "diagnosis.label.reason", reason).problem(problem),
                keep);
        if (scheme.equals("stage")) {
            stages(card);
        }
    }

    private String keep(@Nullable String option, String reason) {
        if (option == null) {
            model.followRule(scheme);
            return "";
        }
        return model.label(scheme, option, reason);
    }

    private void stages(LabelCard card) {
        own.getChildren().addAll(
                heading("diagnosis.label.stages"),
                LabelCards.wrapped(session.messages().get("diagnosis.label.stages.lead"), Styles.TEXT_MUTED));
        var fields = new HashMap<String, TextArea>();
        var words = model.stageWords();
        for (var option : card.options()) {
            var field = new TextArea(words.get(option.id()));
            field.setPrefRowCount(2);
            field.setWrapText(true);
            field.setAccessibleText(option.name());
            fields.put(option.id(), field);
            var name = new Label(option.name());
            name.getStyleClass().add("field-label");
            name.setLabelFor(field);
            own.getChildren().addAll(name, field);
        }
        var keep = new Button(session.messages().get("diagnosis.label.keep"));
        keep.setOnAction(event -> {
            model.keepStageWords(typed(fields));
            model.stageWords().forEach((id, text) -> Objects.requireNonNull(fields.get(id)).setText(text));
        });
        keep.setAccessibleText(session.messages().get("diagnosis.label.stages"));
        own.getChildren().add(keep);
    }

    private static Map<String, String> typed(Map<String, TextArea> fields) {
        var typed = new HashMap<String, String>();
        fields.forEach((id, field) -> typed.put(id, field.getText()));
        return typed;
    }
}
