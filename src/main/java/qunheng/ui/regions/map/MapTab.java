package qunheng.ui.regions.map;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.region.AreaMapFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** The values on boundaries of the user's, with the approval number asked for and printed. */
public final class MapTab extends VBox implements SubjectTab {
    private final ScreenContext context;
    private final Session session;
    private final MapViewModel model;
    private final FigureCard map;
    private @Nullable Subject subject;
    private RegionMarks marks = RegionMarks.NONE;

    public MapTab(ScreenContext context, Consumer<String> pick) {
        this.context = context;
        session = context.session();
        model = new MapViewModel(session, context.background());
        map = new FigureCard(context, "regions.chart.map", pick);
        getStyleClass().add("tab-content");
        var parts = new TabParts(session);
        map.setMinHeight(320);
        VBox.setVgrow(map, Priority.ALWAYS);
        getChildren()
                .addAll(parts.question("regions.map.question"), parts.row(choosing(), approval(), running()), remarks(), map);
        model.map().subscribe(this::draw);
    }

    private Button choosing() {
        var button = new Button(null, Icons.of(Feather.MAP));
        button.setId("map-choose");
        button.textProperty().bind(session.text("regions.map.choose"));
        button.disableProperty().bind(session.project().isNull());
        button.setOnAction(event -> context.files()
                .open(
                        session.messages().get("regions.map.choose"),
                        session.messages().get("regions.map.kind"),
                        "*.geojson",
                        "*.json")
                .ifPresent(model::choose));
        return Describe.describe(button, session, "regions.map.choose");
    }

    private HBox approval() {
        var field = new TextField();
        field.setId("map-approval");
        field.setPrefColumnCount(16);
        field.promptTextProperty().bind(session.text("regions.map.approval.prompt"));
        Describe.describe(field, session, "regions.map.approval");
        model.approval().subscribe(field::setText);
        field.setOnAction(event -> model.approve(field.getText()));
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.approve(field.getText());
            }
        });
        var label = new Label();
        label.textProperty().bind(session.text("regions.map.approval"));
        label.setLabelFor(field);
        var row = new HBox(8, label, field);
        row.getStyleClass().add("labelled-choice");
        return row;
    }

    private Label running() {
        var label = new Label();
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.textProperty().bind(session.text("regions.map.running"));
        label.visibleProperty().bind(model.running());
        label.managedProperty().bind(model.running());
        return label;
    }

    private Label remarks() {
        var label = new Label();
        label.getStyleClass().add("caution");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.remarks());
        label.visibleProperty().bind(model.remarks().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    @Override
    public void show(Subject next, RegionMarks marked) {
        subject = next;
        marks = marked;
        model.look();
        draw();
    }

    private void draw() {
        var boundaries = model.map().get();
        var of = subject;
        var marked = marks;
        if (boundaries == null || of == null) {
            map.say(session.messages().get("regions.map.none"));
        } else {
            map.show(c -> AreaMapFigure.of(c, of, boundaries, marked));
        }
    }
}
