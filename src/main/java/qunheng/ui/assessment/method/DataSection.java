package qunheng.ui.assessment.method;

import java.util.List;
import javafx.scene.layout.VBox;
import qunheng.scoring.method.MissingRule;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Treatment;
import qunheng.ui.common.Session;

/** What is done about values that are missing, and about outliers. */
final class DataSection extends VBox {
    private enum Outliers {
        NONE,
        WINSORISE,
        WINSORISE_THEN_LOG
    }

    private final Picker<MissingRule.Kind> missing;
    private final NumberInput share;
    private final Picker<Outliers> outliers;
    private final NumberInput cells;

    DataSection(Session session, MethodViewModel model) {
        getStyleClass().add("method-section");
        missing = new Picker<>(
                        session,
                        "method.missing",
                        List.of(MissingRule.Kind.values()),
                        kind -> session.messages().get("method.missing." + kind.name()),
                        kind -> session.messages().get("method.missing." + kind.name() + ".says"),
                        kind -> model.choose(MissingRule.of(kind)))
                .named("method-missing");
        share = new NumberInput(
                session,
                "method.share",
                v -> v >= 0 && v <= 100,
                v -> model.choose(new MissingRule(MissingRule.Kind.MIN_COVERAGE, v / 100)));
        outliers = new Picker<>(
                        session,
                        "method.outliers",
                        List.of(Outliers.values()),
                        kind -> session.messages().get("method.outliers." + kind.name()),
                        kind -> session.messages().get("method.outliers." + kind.name() + ".says"),
                        kind -> model.choose(treatment(kind, Treatment.DEFAULT_MOST_POINTS)))
                .named("method-outliers");
        cells = new NumberInput(
                session,
                "method.cells",
                v -> v >= 0 && v <= 1000 && v == Math.rint(v),
                v -> model.choose(treatment(kind(model.method().get().treatment()), (int) v)));
        getChildren().setAll(missing, share, outliers, cells);
        model.method().subscribe(this::show);
    }

    private static Treatment treatment(Outliers kind, int cells) {
        return switch (kind) {
            case NONE -> Treatment.NONE;
            case WINSORISE -> Treatment.winsorise(cells);
            case WINSORISE_THEN_LOG -> Treatment.winsoriseThenLog(cells);
        };
    }

    private static Outliers kind(Treatment treatment) {
        return !treatment.winsorise()
                ? Outliers.NONE
                : treatment.log() ? Outliers.WINSORISE_THEN_LOG : Outliers.WINSORISE;
    }

    private void show(ProjectMethod method) {
        missing.show(method.missing().kind());
        share.show(method.missing().kind() == MissingRule.Kind.MIN_COVERAGE
                ? Math.round(method.missing().share() * 1e6) / 1e4
                : Double.NaN);
        outliers.show(kind(method.treatment()));
        cells.show(method.treatment().winsorise() ? method.treatment().mostPoints() : Double.NaN);
    }
}
