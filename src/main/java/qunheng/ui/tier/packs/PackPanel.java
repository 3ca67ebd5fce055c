package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.SystemPrograms;

/** What the chosen pack is, what it counts, where the cluster stands in it, and what can be done with it. */
public final class PackPanel extends VBox {
    private final ScreenContext context;
    private final Session session;
    private final ObservableValue<@Nullable PackState> state;
    private final Label answered = line("pack-answered");
    private final Label counts = line("pack-counts");
    private final Label standing = line("pack-standing");
    private final Label unreadable = line("pack-unreadable");
    private final Button questions;
    private final Button points;

    public PackPanel(ScreenContext context, ObservableValue<String> note, ObservableValue<@Nullable PackState> state) {
        this.context = context;
        this.session = context.session();
        this.state = state;
        getStyleClass().addAll("card", "reviews");
        var title = new Label();
        title.textProperty().bind(session.text("tier.about"));
        title.getStyleClass().add("reading-title");
        var text = line("pack-note");
        text.textProperty().bind(note);
        unreadable.getStyleClass().add(Styles.DANGER);
        questions = button("tier.packs.questions", Feather.EDIT, "pack-questions", this::askQuestions);
        points = button("tier.packs.points", Feather.LIST, "pack-points", this::showPoints);
        var buttons = new FlowPane(
                8,
                8,
                questions,
                points,
                button("tier.packs.rounds", Feather.CALENDAR, "pack-rounds", this::showRounds),
                button("tier.packs.copy", Feather.COPY, "pack-copy", this::copy),
                button("tier.packs.compare", Feather.COLUMNS, "pack-compare", this::compare));
        getChildren().addAll(title, standing, answered, buttons, counts, unreadable, text);
        state.subscribe(this::show);
    }

    private AnswerFiles files() {
        return new AnswerFiles(session, context.desk().evidence(), context.background(), SystemPrograms::open);
    }

    private void show(@Nullable PackState now) {
        setVisible(now != null);
        if (now != null) {
            set(answered, now.answered());
            set(counts, now.counts());
            set(standing, now.standing());
            set(unreadable, String.join("\n", now.unreadable()));
            shown(questions, !now.pack().items().isEmpty());
            shown(points, now.verdict().points() != null);
        }
    }

    /** Opens the sheet with the questions of the pack. */
    public void askQuestions() {
        var now = now();
        var model = new QuestionsViewModel(session, now.pack());
        open(sheet("tier.packs.questionsOf", now, new QuestionsView(session, model, files(), context.files()))
                .confirm("common.close", model::close)
                .onClosed(model::close));
    }

    private void showPoints() {
        var now = now();
        var sheet = Objects.requireNonNull(now.verdict().points());
        open(sheet("tier.packs.pointsOf", now, new PointsView(session, now.pack(), sheet))
                .confirm("common.close", () -> true));
    }

    /** Opens the sheet with the rounds and events of the pack. */
    public void showRounds() {
        var now = now();
        open(sheet("tier.packs.roundsOf", now, new RoundsView(session, new RoundsViewModel(session, now.pack())))
                .confirm("common.close", () -> true));
    }

    private void copy() {
        var now = now();
        var model = new CopyViewModel(session, now.project(), now.pack());
        var view = new CopyView(session, model);
        var problem = new SimpleStringProperty("");
        var refused = line("pack-refused");
        refused.textProperty().bind(problem);
        refused.getStyleClass().add(Styles.DANGER);
        view.getChildren().addFirst(refused);
        open(sheet("tier.packs.copyOf", now, view)
                .cancel("common.cancel")
                .confirm("tier.packs.keep", () -> {
                    problem.set(model.save());
                    return problem.get().isEmpty();
                })
                .startAt(view.name()));
    }

    private void compare() {
        var now = now();
        var model = new CompareViewModel(session, now.project(), now.profile(), now.pack());
        open(sheet("tier.packs.compareOf", now, new CompareView(session, model))
                .confirm("common.close", () -> true));
    }

    private void open(Sheet sheet) {
        Overlay.of(this).show(sheet);
    }

    private PackState now() {
        return Objects.requireNonNull(state.getValue());
    }

    private Sheet sheet(String key, PackState now, Node content) {
        return new Sheet(session, session.text(key, now.name(now.pack())), content).wide();
    }

    private Button button(String key, Feather icon, String id, Runnable action) {
        var button = new Button();
        button.textProperty().bind(session.text(key));
        button.setGraphic(Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(event -> action.run());
        Describe.describe(button, session, key);
        return button;
    }

    private static void set(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private static Label line(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
