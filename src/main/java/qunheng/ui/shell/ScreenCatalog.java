package qunheng.ui.shell;

import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.assessment.AssessmentView;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.compare.CompareView;
import qunheng.ui.diagnosis.DiagnosisView;
import qunheng.ui.indicators.IndicatorsView;
import qunheng.ui.profile.ProfileView;
import qunheng.ui.projects.ProjectsView;
import qunheng.ui.regions.RegionsView;
import qunheng.ui.report.ReportView;
import qunheng.ui.robustness.RobustnessView;
import qunheng.ui.tier.TierView;

/** The screens that exist, in the order of the work. A screen is added here, in one line, when it works. */
public final class ScreenCatalog {
    /**
     * @param id last part of {@code shell.screen.<id>}
     * @param needsProject whether the shell shows in its place how to open a project, as long as none is open
     */
    public record Entry(String id, Ikon icon, boolean needsProject, Function<ScreenContext, Screen> make) {}

    public static final List<Entry> SCREENS = List.of(
            new Entry("projects", Feather.FOLDER, false, ProjectsView::new),
            new Entry("profile", Feather.USERS, true, ProfileView::new),
            new Entry("indicators", Feather.GRID, true, IndicatorsView::new),
            new Entry("assessment", Feather.BAR_CHART_2, true, AssessmentView::new),
            new Entry("tier", Feather.AWARD, true, TierView::new),
            new Entry("diagnosis", Feather.ACTIVITY, true, DiagnosisView::new),
            new Entry("regions", Feather.MAP, false, RegionsView::new),
            new Entry("robustness", Feather.SHUFFLE, true, RobustnessView::new),
            new Entry("compare", Feather.COLUMNS, true, CompareView::new),
            new Entry("report", Feather.FILE_TEXT, true, ReportView::new));

    private ScreenCatalog() {}
}
