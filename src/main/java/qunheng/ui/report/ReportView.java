package qunheng.ui.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.SystemPrograms;

/** What do I hand in? The report beside what it is made of. */
public final class ReportView implements Screen {
    private final Session session;
    private final ScreenContext context;
    private final ReportViewModel model;
    private final Page page;
    private final Map<ReportViewModel.State, Node> empty = new EnumMap<>(ReportViewModel.State.class);

    public ReportView(ScreenContext context) {
        this.context = context;
        this.session = context.session();
        this.model = new ReportViewModel(session, context.background());
        page = new Page(session, id()).dense();
        var content = new Beside(session, 66)
                .add(
                        new ReportSettingsPane(
                                session,
                                model,
                                context.files(),
                                new ReportFilesPane(session, model, context.files(), this::show)),
                        28,
                        46)
                .add(preview(), 72, 50)
                .atLeast(30);
        empty.put(ReportViewModel.State.NO_PROJECT, nothing("reportscreen.empty.noProject", "reportscreen.empty.toProjects", "projects"));
        empty.put(ReportViewModel.State.NO_PROFILE, nothing("reportscreen.empty.noProfile", "reportscreen.empty.toProfile", "profile"));
        var whole = Scrolled.filling(content);
        model.state().subscribe(state -> page.fill(empty.getOrDefault(state, whole)));
    }

    private StackPane preview() {
        var scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "report-preview");
        scroll.setId("report-preview");
        Describe.describe(scroll, session, "reportscreen.preview");
        scroll.setTooltip(null);
        var waiting = new Label();
        waiting.textProperty().bind(session.text("reportscreen.waiting"));
        waiting.getStyleClass().add("report-text");
        model.preview().subscribe(data -> {
            var where = scroll.getVvalue();
            if (scroll.getContent() instanceof PreviewPage before) {
                before.close();
            }
            scroll.setContent(data == null ? waiting : new PreviewPage(session, context.background(), data));
            scroll.setVvalue(where);
        });
        var busy = new ProgressIndicator();
        busy.setMaxSize(40, 40);
        busy.visibleProperty().bind(model.writing());
        busy.setMouseTransparent(true);
        Describe.describe(busy, session, "reportscreen.waiting");
        return new StackPane(scroll, busy);
    }

    /** The program that shows it may take its time, and there may be none. */
    private void show(Path path) {
        context.background().work().execute(() -> {
            if (!SystemPrograms.open(path)) {
                context.background().screen().execute(
                        () -> session.tell(Notice.Kind.INFORMATION, "reportscreen.folderAt", path.toString()));
            }
        });
    }

    private Node nothing(String key, String step, String screen) {
        var button = new Button();
        button.textProperty().bind(session.text(step));
        button.setOnAction(event -> session.go(screen));
        button.setDefaultButton(true);
        Describe.describe(button, session, step);
        return new EmptyState(session, Feather.FILE_TEXT, key, button);
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Node node() {
        return page;
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
