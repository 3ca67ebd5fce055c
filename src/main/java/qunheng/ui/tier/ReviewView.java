package qunheng.ui.tier;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.AssessorRole;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** Who signed the assessment year, and what that makes of the verdict. */
final class ReviewView extends VBox {
    private final Session session;
    private final ReviewsViewModel model;
    private final VBox list = new VBox();

    ReviewView(Session session, ReviewsViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().addAll("card", "reviews");
        var title = new Label();
        title.textProperty().bind(session.text("tier.review.title"));
        title.getStyleClass().add("reading-title");
        var note = new Label();
        note.textProperty().bind(model.note());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("review-list");
        var sign = new Button();
        sign.textProperty().bind(session.text("tier.review.sign"));
        sign.setGraphic(Icons.of(Feather.EDIT_3));
        sign.getStyleClass().add(Styles.SMALL);
        sign.setOnAction(event -> sign());
        sign.setId("sign-review");
        Describe.describe(sign, session, "tier.review.sign");
        getChildren().addAll(title, note, list, sign);
        model.rows().subscribe(this::show);
    }

    private void show(List<ReviewRow> rows) {
        list.getChildren().setAll(rows.stream().map(this::line).toList());
    }

    private HBox line(ReviewRow row) {
        var name = new Label(row.reviewer());
        name.getStyleClass().add("missing-name");
        name.setWrapText(true);
        var when = new Label(row.when());
        when.getStyleClass().add(Styles.TEXT_MUTED);
        var texts = new VBox(name, when);
        if (!row.statement().isBlank()) {
            var statement = new Label(row.statement());
            statement.setWrapText(true);
            texts.getChildren().add(statement);
        }
        if (!row.counts()) {
            var other = new Label(session.messages().get("tier.review.otherYear"));
            other.getStyleClass().add(Styles.TEXT_MUTED);
            other.setWrapText(true);
            texts.getChildren().add(other);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var withdraw = new Button(null, Icons.of(Feather.X));
        withdraw.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        withdraw.setOnAction(event -> model.withdraw(row));
        Describe.describe(withdraw, session, "tier.review.withdraw", row.reviewer());
        var line = new HBox(texts, withdraw);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** Opens the sheet in which a reviewer signs. */
    void sign() {
        var reviewer = new TextField();
        reviewer.setId("review-name");
        var date = new TextField(LocalDate.now().toString());
        var statement = new TextArea();
        statement.setPrefRowCount(3);
        statement.setWrapText(true);
        var role = new SimpleObjectProperty<>(AssessorRole.EXTERNAL);
        var roles = Choices.of(
                session,
                List.of(AssessorRole.SELF, AssessorRole.EXTERNAL, AssessorRole.EXTERNAL_ABROAD),
                one -> one == null ? "" : session.messages().of(one, "model"),
                role);
        roles.setId("review-role");
        var round = new TextField();
        var problem = new SimpleStringProperty("");
        var form = new VBox(
                new FieldBox(session, "tier.review.name", reviewer).problem(problem),
                new FieldBox(session, "tier.review.role", roles),
                new FieldBox(session, "tier.review.date", date),
                new FieldBox(session, "tier.review.round", round),
                new FieldBox(session, "tier.review.statement", statement));
        form.getStyleClass().add("sheet-form");
        var sheet = new Sheet(session, session.text("tier.review.sign"), form)
                .cancel("common.cancel")
                .confirm("tier.review.confirm", () -> {
                    problem.set(model.sign(
                            reviewer.getText(),
                            date.getText().strip(),
                            statement.getText(),
                            role.get(),
                            round.getText()));
                    return problem.get().isEmpty();
                })
                .startAt(reviewer);
        Overlay.of(this).show(sheet);
    }
}
