package qunheng.ui.assessment.method;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.scoring.method.Clusters;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** A view model over an invented project, opened. */
final class MethodCase {
    static final String FORCES = "five-forces";

    final Session session;
    final StringProperty lens = new SimpleStringProperty(FORCES);
    final MethodViewModel model;

    MethodCase(Project project) {
        session = MemoryProject.session(Language.EN, project);
        model = new MethodViewModel(session, lens);
        model.opened();
    }

    static MethodCase complete(int clusters) {
        return new MethodCase(Clusters.random(3, clusters, 0, 0));
    }

    Project project() {
        return java.util.Objects.requireNonNull(session.project().get());
    }

    double share(int child) {
        return model.weights().rows().get().get(child).share();
    }

    String child(int child) {
        return model.weights().rows().get().get(child).code();
    }

    double chosen(String cluster) {
        return model.results().get().rows().stream()
                .filter(row -> row.id().value().equals(cluster))
                .findFirst()
                .orElseThrow()
                .chosen();
    }
}
