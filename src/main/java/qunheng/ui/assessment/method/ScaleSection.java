package qunheng.ui.assessment.method;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import qunheng.chart.lens.MethodWords;
import qunheng.model.InvalidValue;
import qunheng.model.ProfileId;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** How values come to one scale. */
final class ScaleSection extends VBox {
    private static final String REFERENCE = "distance-to-reference";
    private static final List<String> NAMES = List.of(
            "goalposts",
            "min-max",
            "z-score",
            "rank",
            "borda",
            "percentile-rank",
            "distance-to-max",
            "distance-to-target",
            REFERENCE,
            "fraction-of-max");

    private final MethodViewModel model;
    private final Picker<String> scale;
    private final Picker<String> reference;
    private final NumberInput low;
    private final NumberInput high;
    private final NumberInput mean;
    private final NumberInput deviation;
    private final CheckBox leaveOut = new CheckBox();

    ScaleSection(Session session, MethodViewModel model) {
        this.model = model;
        getStyleClass().add("method-section");
        scale = new Picker<>(
                        session,
                        "method.normalise",
                        NAMES,
                        name -> session.messages().get("method.normalise." + name),
                        name -> session.messages().get("method.normalise." + name + ".says"),
                        this::choose)
                .named("method-scale");
        reference = new Picker<>(
                session,
                "method.reference",
                List.of(),
                id -> name(session, id),
                id -> "",
                id -> model.choose(new Normalisation.DistanceToReference(id)));
        reference.managedProperty().bind(reference.visibleProperty());
        low = new NumberInput(session, "method.minMax.low", Double::isFinite, this::low);
        high = new NumberInput(session, "method.minMax.high", Double::isFinite, this::high);
        mean = new NumberInput(session, "method.zScore.mean", Double::isFinite, this::mean);
        deviation = new NumberInput(session, "method.zScore.sd", v -> v > 0 && Double.isFinite(v), this::deviation);
        var numbers = new HBox(low, high, mean, deviation);
        numbers.getStyleClass().add("inline");
        leaveOut.textProperty().bind(session.text("method.leaveOut"));
        leaveOut.setWrapText(true);
        leaveOut.setId("method-leave-out");
        leaveOut.setOnAction(event -> model.leaveOut(leaveOut.isSelected()));
        leaveOut.managedProperty().bind(leaveOut.visibleProperty());
        Describe.describe(leaveOut, session, "method.leaveOut");
        getChildren().setAll(scale, numbers, reference, leaveOut);
        model.method().subscribe(this::show);
    }

    private String name(Session session, String id) {
        var project = session.project().get();
        return project == null
                ? id
                : new MethodWords(session.knowledge(), project, session.language().get()).cluster(new ProfileId(id));
    }

    private void choose(String name) {
        switch (name) {
            case "min-max" -> model.choose(new Normalisation.MinMax(0, 100));
            case "z-score" -> model.choose(new Normalisation.ZScore(0, 1));
            case "rank" -> model.choose(new Normalisation.Rank());
            case "borda" -> model.choose(new Normalisation.Borda());
            case "percentile-rank" -> model.choose(new Normalisation.PercentileRank());
            case "distance-to-max" -> model.choose(new Normalisation.DistanceToMax());
            case "distance-to-target" -> model.choose(new Normalisation.DistanceToTarget());
            case REFERENCE -> model.clusters().stream()
                    .findFirst()
                    .ifPresent(id -> model.choose(new Normalisation.DistanceToReference(id)));
            case "fraction-of-max" -> model.choose(new Normalisation.FractionOfMax());
            default -> model.choose(new Normalisation.Goalposts());
        }
    }

    private void low(double value) {
        if (model.method().get().normalisation() instanceof Normalisation.MinMax(var l, var h)) {
            choose(value, h);
        }
    }

    private void high(double value) {
        if (model.method().get().normalisation() instanceof Normalisation.MinMax(var l, var h)) {
            choose(l, value);
        }
    }

    private void choose(double from, double to) {
        if (!(from < to)) {
            throw new InvalidValue("method.number.order");
        }
        model.choose(new Normalisation.MinMax(from, to));
    }

    private void mean(double value) {
        if (model.method().get().normalisation() instanceof Normalisation.ZScore(var m, var s)) {
            model.choose(new Normalisation.ZScore(value, s));
        }
    }

    private void deviation(double value) {
        if (model.method().get().normalisation() instanceof Normalisation.ZScore(var m, var s)) {
            model.choose(new Normalisation.ZScore(m, value));
        }
    }

    private void show(ProjectMethod method) {
        var chosen = method.normalisation();
        scale.show(chosen.name());
        var minMax = chosen instanceof Normalisation.MinMax m ? m : null;
        var zScore = chosen instanceof Normalisation.ZScore z ? z : null;
        low.show(minMax == null ? Double.NaN : minMax.low());
        high.show(minMax == null ? Double.NaN : minMax.high());
        mean.show(zScore == null ? Double.NaN : zScore.mean());
        deviation.show(zScore == null ? Double.NaN : zScore.sd());
        reference.setVisible(chosen instanceof Normalisation.DistanceToReference);
        if (chosen instanceof Normalisation.DistanceToReference(var unit)) {
            reference.items(model.clusters());
            reference.show(unit);
        }
        leaveOut.setVisible(!(chosen instanceof Normalisation.Goalposts));
        leaveOut.setSelected(method.leaveOut());
    }
}
