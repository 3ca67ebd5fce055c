package qunheng.ui.profile;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.ActorKind;
import qunheng.model.ClusterType;
import qunheng.model.IndustryClass;
import qunheng.model.Review;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormSection;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** The cards of the profile, one for each part. */
final class ProfileSections {
    private final Session session;

    ProfileSections(Session session) {
        this.session = session;
    }

    FormSection identity(IdentityFields fields) {
        var fictional = new CheckBox();
        fictional.textProperty().bind(session.text("profile.fictional"));
        fictional.selectedProperty().bindBidirectional(fields.fictional);
        return new FormSection(session, "profile.identity")
                .half(line("profile.nameZh", fields.nameZh))
                .half(line("profile.nameEn", fields.nameEn))
                .full(lines("profile.description", fields.description, 3))
                .full(Describe.describe(fictional, session, "profile.fictional"));
    }

    FormSection place(PlaceFields fields) {
        var regions = new ArrayList<qunheng.knowledge.@Nullable Region>(fields.regions());
        regions.addFirst(null);
        var lead = Choices.searchable(session, regions, this::name, this::bothNames, fields.lead);
        var platform = new CheckBox();
        platform.textProperty().bind(session.text("profile.platformSpace"));
        platform.selectedProperty().bindBidirectional(fields.platformSpace);
        return new FormSection(session, "profile.place")
                .half(new FieldBox(session, "profile.province", lead))
                .half(line("profile.city", fields.city))
                .half(new FieldBox(session, "profile.further", further(fields)))
                .full(lines("profile.boundary", fields.boundary, 2))
                .full(Describe.describe(platform, session, "profile.platformSpace"));
    }

    private MenuButton further(PlaceFields fields) {
        var button = new MenuButton();
        button.setMaxWidth(Double.MAX_VALUE);
        Runnable show = () -> {
            button.setText(
                    fields.further().isEmpty()
                            ? session.messages().get("profile.further.none")
                            : String.join(", ", fields.further().stream().map(this::name).toList()));
            button.getItems().setAll(fields.regions().stream()
                    .map(region -> {
                        var item = new CheckMenuItem();
                        item.setText(name(region));
                        item.setSelected(fields.further().contains(region));
                        item.setDisable(region.equals(fields.lead.get()));
                        item.setOnAction(event -> fields.toggleFurther(region));
                        return item;
                    })
                    .toList());
        };
        fields.further().addListener((ListChangeListener<qunheng.knowledge.Region>) change -> show.run());
        fields.lead.subscribe(show);
        session.language().subscribe(show);
        show.run();
        return button;
    }

    FormSection industries(IndustryFields fields) {
        var types = new ArrayList<@Nullable ClusterType>(Arrays.asList(ClusterType.values()));
        types.addFirst(null);
        var classes = new ArrayList<@Nullable IndustryClass>(Arrays.asList(IndustryClass.values()));
        classes.addFirst(null);
        return new FormSection(session, "profile.industries")
                .half(line("profile.field", fields.field))
                .half(new FieldBox(session, "profile.type", Choices.of(session, types, this::name, fields.type)))
                .half(new FieldBox(session, "profile.mainClass", Choices.of(session, classes, this::name, fields.main)))
                .full(mix(fields));
    }

    /** One line a class: its name, whether it is a side class, its share of revenue. */
    private GridPane mix(IndustryFields fields) {
        var grid = new GridPane();
        grid.getStyleClass().add("class-mix");
        grid.addRow(0, heading("profile.mix.class"), heading("profile.mix.side"), heading("profile.mix.share"));
        var row = 1;
        for (var industry : IndustryClass.values()) {
            var name = new Label();
            name.textProperty().bind(session.language().map(language -> name(industry)));
            name.setWrapText(true);
            var side = new CheckBox();
            fields.side(industry).subscribe(side::setSelected);
            side.setOnAction(event -> fields.toggleSide(industry));
            side.disableProperty().bind(fields.main.map(industry::equals).orElse(false));
            side.accessibleTextProperty().bind(session.text("profile.mix.sideOf", industryName(industry)));
            var share = EditedControls.line(session, fields.share(industry));
            share.getStyleClass().add("number-field");
            share.accessibleTextProperty().bind(session.text("profile.mix.shareOf", industryName(industry)));
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(row++, name, side, share);
            var problem = problem(fields.share(industry));
            grid.add(problem, 0, row++, 3, 1);
        }
        return grid;
    }

    private javafx.beans.value.ObservableValue<String> industryName(IndustryClass industry) {
        return session.language().map(language -> name(industry));
    }

    FormSection actors(ActorFields fields) {
        var counts = new FlowPane();
        counts.getStyleClass().add("counts");
        for (var kind : ActorKind.values()) {
            var field = fields.count(kind);
            var control = EditedControls.line(session, field);
            control.getStyleClass().add("number-field");
            counts.getChildren()
                    .add(new FieldBox(session, "model.actorKind." + kind.name(), control).problem(field.problem()));
        }
        return new FormSection(session, "profile.actors").full(counts).full(lines("profile.named", fields.named, 2));
    }

    FormSection body(ActorFields fields) {
        return new FormSection(session, "profile.body")
                .half(line("profile.body.name", fields.bodyName))
                .half(line("profile.body.kind", fields.bodyKind))
                .half(line("profile.body.contact", fields.bodyContact))
                .half(line("profile.body.staff", fields.bodyStaff));
    }

    FormSection reviews(ReviewFields fields) {
        var list = new VBox();
        list.getStyleClass().add("reviews");
        Runnable show = () -> list.getChildren()
                .setAll(fields.reviews().stream().map(review -> review(fields, review)).toList());
        fields.reviews().addListener((ListChangeListener<Review>) change -> show.run());
        session.language().subscribe(show);
        var reviewer = new TextField();
        reviewer.textProperty().bindBidirectional(fields.reviewer());
        var statement = new TextField();
        statement.textProperty().bindBidirectional(fields.statement());
        statement.setOnAction(event -> fields.sign());
        reviewer.setOnAction(event -> statement.requestFocus());
        var sign = new Button();
        sign.textProperty().bind(session.text("profile.review.sign"));
        sign.setGraphic(Icons.of(Feather.EDIT_3));
        sign.setOnAction(event -> fields.sign());
        sign.disableProperty().bind(fields.reviewer().map(String::isBlank));
        return new FormSection(session, "profile.reviews")
                .full(list)
                .half(new FieldBox(session, "profile.review.reviewer", reviewer).problem(fields.problem()))
                .half(new FieldBox(session, "profile.review.statement", statement))
                .full(sign);
    }

    private Node review(ReviewFields fields, Review review) {
        var text = new Label(
                session.messages().get("profile.review.line", review.reviewer(), review.year(), review.date()));
        text.getStyleClass().add(Styles.TEXT_BOLD);
        var statement = new Label(review.statement());
        statement.setWrapText(true);
        statement.getStyleClass().add(Styles.TEXT_MUTED);
        var texts = new VBox(text, statement);
        statement.setManaged(!review.statement().isBlank());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var withdraw = new Button();
        withdraw.setGraphic(Icons.of(Feather.X));
        withdraw.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        withdraw.setOnAction(event -> fields.withdraw(review));
        var line = new HBox(
                texts, gap, Describe.describe(withdraw, session, "profile.review.withdraw", review.reviewer()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("review");
        return line;
    }

    private FieldBox line(String key, EditedField<?> field) {
        return new FieldBox(session, key, EditedControls.line(session, field)).problem(field.problem());
    }

    private FieldBox lines(String key, EditedField<?> field, int rows) {
        return new FieldBox(session, key, EditedControls.lines(session, field, rows)).problem(field.problem());
    }

    private Label heading(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label problem(EditedField<?> field) {
        var label = new Label();
        label.getStyleClass().add("field-problem");
        label.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.textProperty().bind(field.problem());
        label.visibleProperty().bind(field.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private String name(qunheng.knowledge.@Nullable Region region) {
        return region == null
                ? session.messages().get("common.notChosen")
                : region.name().in(session.language().get());
    }

    /** A province is found by its Chinese or its English name, whichever language the window has. */
    private String bothNames(qunheng.knowledge.@Nullable Region region) {
        return region == null ? name(region) : region.name().zh() + ' ' + region.name().en();
    }

    private String name(@Nullable ClusterType type) {
        return type == null ? session.messages().get("common.notChosen") : session.messages().of(type, "model");
    }

    private String name(@Nullable IndustryClass industry) {
        return industry == null
                ? session.messages().get("common.notChosen")
                : industry.code() + " " + session.messages().of(industry, "model");
    }
}
