package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.scoring.pipeline.Weighting;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.SmallButton;

/** The weights of the children of one node: source, sliders or matrix. */
final class WeightsSection extends VBox {
    private final Session session;
    private final WeightsViewModel model;
    private final AhpViewModel ahp;
    private final Picker<WeightsViewModel.NodeChoice> node;
    private final Picker<WeightsViewModel.Source> source;
    private final GridPane sliders = new GridPane();
    private final List<SliderRow> lines = new ArrayList<>();
    private final AhpSection matrix;
    private final Button reset = new Button();

    WeightsSection(Session session, MethodViewModel method) {
        this.session = session;
        model = method.weights();
        ahp = method.ahp();
        getStyleClass().add("method-section");
        node = new Picker<WeightsViewModel.NodeChoice>(
                        session,
                        "method.node",
                        List.of(),
                        n -> " ".repeat(4 * n.depth()) + n.name(),
                        n -> "",
                        n -> model.node().set(n))
                .named("method-node");
        source = new Picker<>(
                        session,
                        "method.source",
                        List.of(WeightsViewModel.Source.values()),
                        s -> session.messages().get("method.source." + s.name()),
                        s -> session.messages().get("method.source." + s.name() + ".says"),
                        this::choose)
                .named("method-source");
        var top = new Halves(node, source);
        sliders.getStyleClass().add("share-grid");
        reset.textProperty().bind(session.text("method.reset"));
        reset.setId("method-reset-weights");
        reset.getStyleClass().add(Styles.SMALL);
        reset.setOnAction(event -> model.reset());
        Describe.describe(reset, session, "method.reset");
        matrix = new AhpSection(session, ahp);
        getChildren().setAll(top, warning(), sliders, matrix, reset);
        model.nodes().subscribe(nodes -> node.items(nodes));
        model.node().subscribe(node::show);
        model.source().subscribe(now -> show());
        model.rows().subscribe(rows -> show());
    }

    private void choose(WeightsViewModel.Source wanted) {
        model.choose(wanted);
        if (wanted == WeightsViewModel.Source.AHP) {
            ahp.takeWeights();
        }
        source.show(model.source().get());
    }

    private HBox warning() {
        var text = new Label();
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var take = new SmallButton(session, "method.warning.take", "method-warning-take", model::chooseAnyway);
        var leave = new SmallButton(session, "method.warning.leave", "method-warning-leave", model::dropWarning);
        var box = new HBox(text, take, leave);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("note-banner", "method-warning");
        box.managedProperty().bind(box.visibleProperty());
        model.warned().subscribe(wanted -> {
            box.setVisible(wanted != null);
            var project = session.project().get();
            if (wanted != null && project != null) {
                text.setText(session.messages()
                        .get(
                                "method.warning",
                                project.profiles().size(),
                                Weighting.FEW_UNITS,
                                session.messages().get("method.source." + wanted.name())));
            }
        });
        return box;
    }

    private void show() {
        var now = model.source().get();
        source.show(now);
        var rows = model.rows().get();
        while (lines.size() < rows.size()) {
            lines.add(new SliderRow(session, model));
        }
        if (sliders.getRowCount() != rows.size()) {
            sliders.getChildren().clear();
            for (var i = 0; i < rows.size(); i++) {
                lines.get(i).place(sliders, i);
            }
        }
        var editable = now == WeightsViewModel.Source.EQUAL || now == WeightsViewModel.Source.OWN;
        for (var i = 0; i < rows.size(); i++) {
            lines.get(i).show(rows.get(i), editable);
        }
        reset.setVisible(now != WeightsViewModel.Source.EQUAL);
        reset.setManaged(reset.isVisible());
        matrix.setVisible(now == WeightsViewModel.Source.AHP);
        matrix.setManaged(matrix.isVisible());
        sliders.setVisible(!matrix.isVisible());
        sliders.setManaged(sliders.isVisible());
    }
}
