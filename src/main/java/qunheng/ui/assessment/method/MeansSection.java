package qunheng.ui.assessment.method;

import java.util.List;
import javafx.scene.layout.VBox;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.ui.common.Session;

/** How the parts become the whole, level by level from the top down. */
final class MeansSection extends VBox {
    private static final List<String> NAMES = List.of("arithmetic", "geometric", "harmonic", "power", "copeland");
    private static final String[] LEVELS = {"method.mean.subCriterion", "method.mean.criterion", "method.mean.lens"};

    MeansSection(Session session, MethodViewModel model) {
        getStyleClass().add("method-section");
        for (var level = ProjectMethod.LEVELS - 1; level >= 0; level--) {
            getChildren().add(level(session, model, level));
        }
    }

    private static VBox level(Session session, MethodViewModel model, int level) {
        var mean = new Picker<String>(
                        session,
                        LEVELS[level],
                        NAMES,
                        name -> session.messages().get("method.aggregate." + name),
                        name -> session.messages().get("method.aggregate." + name + ".says"),
                        name -> model.choose(level, mean(name)))
                .named("method-mean-" + level);
        var exponent = new NumberInput(
                session, "method.exponent", Double::isFinite, p -> model.choose(level, new Aggregation.Power(p)));
        model.method().subscribe(method -> {
            var chosen = method.aggregations().get(level);
            mean.show(chosen.name());
            exponent.show(chosen instanceof Aggregation.Power(var p) ? p : Double.NaN);
        });
        return new VBox(mean, exponent);
    }

    private static Aggregation mean(String name) {
        return switch (name) {
            case "geometric" -> new Aggregation.Geometric();
            case "harmonic" -> new Aggregation.Harmonic();
            case "power" -> new Aggregation.Power(2);
            case "copeland" -> new Aggregation.Copeland();
            default -> new Aggregation.Arithmetic();
        };
    }
}
