package qunheng.ui.diagnosis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Banner;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** What kind of cluster it is, what may be wrong with it, and what helps. */
public final class DiagnosisView implements Screen {
    private final Session session;
    private final DiagnosisViewModel model;
    private final Page page;
    private final Map<DiagnosisViewModel.Phase, Node> empty = new EnumMap<>(DiagnosisViewModel.Phase.class);

    public DiagnosisView(ScreenContext context) {
        this.session = context.session();
        this.model = new DiagnosisViewModel(session);
        page = new Page(session, id()).dense();
        var content = content(context);
        empty.put(
                DiagnosisViewModel.Phase.NO_PROJECT,
                nothing("diagnosis.empty.noProject", "diagnosis.empty.toProjects", "projects"));
        empty.put(
                DiagnosisViewModel.Phase.NO_PROFILE,
                nothing("diagnosis.empty.noProfile", "diagnosis.empty.toProfile", "profile"));
        model.phase().subscribe(phase -> page.fill(empty.getOrDefault(phase, content)));
    }

    private Node content(ScreenContext context) {
        var findings = new FindingList(session, model);
        var cutoffs = new Button(null, Icons.of(Feather.SLIDERS));
        cutoffs.textProperty().bind(session.text("diagnosis.cutoffs"));
        cutoffs.setId("cutoffs");
        cutoffs.setOnAction(event -> {
            if (model.diagnosed() != null) {
                Overlay.of(page).show(CutoffSheet.of(session, model));
            }
        });
        Describe.describe(cutoffs, session, "diagnosis.cutoffs");
        page.actions(
                cutoffs,
                new TableButtons(
                                context,
                                () -> FindingTable.of(
                                        Objects.requireNonNull(model.diagnosed()), model.findings().get()))
                        .copyFrom(findings.list()));
        var detail = new FindingDetail(session, model);
        var body = new Beside(session, 60).add(findings, 38, 24).add(detail, 62, 30).atLeast(22);
        body.getStyleClass().add("finding-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var all = new VBox(new LabelCards(session, model), notice(), body);
        all.getStyleClass().add("screen-content");
        return Scrolled.filling(all);
    }

    /** What must be known before reading; nothing is the rule. */
    private Banner notice() {
        var notice = Banner.note(model.notice(), Feather.SLIDERS);
        notice.setId("diagnosis-notice");
        return notice;
    }

    private EmptyState nothing(String key, String step, String screen) {
        return EmptyState.leading(session, Feather.ACTIVITY, key, step, screen);
    }

    @Override
    public String id() {
        return "diagnosis";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Optional<ObservableValue<String>> badge() {
        return Optional.of(model.badge());
    }

    @Override
    public void opened() {
        model.opened();
    }

    @Override
    public void closed() {
        model.closed();
    }
}
