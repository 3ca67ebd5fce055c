package qunheng.ui.report;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import qunheng.knowledge.RulePack;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportSettings;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Session;

/** What the report is: kind, clusters, years, rules, language, sections; and below, what makes it. */
final class ReportSettingsPane extends VBox {
    private final ReportViewModel model;
    private final ReportControls controls;
    private final VBox sections = new VBox();

    ReportSettingsPane(Session session, ReportViewModel model, FilePicker files, ReportFilesPane made) {
        this.model = model;
        this.controls = new ReportControls(session, model);
        sections.getStyleClass().add("report-checks");
        sections.setId("report-sections");
        var compared = controls.choice(
                "reportscreen.comparedWith",
                ReportChoices::earlier,
                year -> Integer.toString(year),
                choices -> choices.comparedWith() != null
                        ? choices.comparedWith()
                        : choices.earlier().isEmpty() ? null : choices.earlier().getFirst(),
                year -> model.change(settings -> settings.withYears(settings.year(), year)));
        var template = new TemplateChoice(controls, files);
        var fields = new VBox(
                controls.setting(
                        "reportscreen.kind",
                        Arrays.asList(ReportKind.values()),
                        kind -> session.messages().of(kind, "reportscreen"),
                        ReportSettings::kind,
                        ReportSettings::with),
                new ClusterChoice(controls),
                controls.choice(
                        "reportscreen.year",
                        ReportChoices::years,
                        year -> Integer.toString(year),
                        ReportChoices::year,
                        year -> model.change(settings -> settings.withYears(year, null))),
                compared,
                controls.choice(
                        "reportscreen.pack",
                        choices -> choices.packs().stream().map(RulePack::edition).toList(),
                        edition -> model.choices().get().packs().stream()
                                .filter(one -> one.edition().equals(edition))
                                .findFirst()
                                .map(one -> session.messages().get(
                                        "reportscreen.packEdition", one.name().in(session.language().get()), one.version()))
                                .orElse(edition),
                        ReportChoices::pack,
                        edition -> model.change(settings -> settings.withPack(edition))),
                controls.setting(
                        "reportscreen.language",
                        Arrays.asList(ReportLanguage.values()),
                        language -> session.messages().of(language, "reportscreen"),
                        ReportSettings::language,
                        ReportSettings::with),
                template,
                controls.heading("reportscreen.sections"),
                sections);
        fields.getStyleClass().add("report-fields");
        model.settings().subscribe(settings -> {
            ReportControls.shown(compared, settings.kind() == ReportKind.CHANGE);
            ReportControls.shown(template, settings.formats().contains("docx"));
            list();
        });
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, made);
        getStyleClass().addAll("card", "report-settings");
    }

    /** A section on or off changes nothing in the list, so that the focus stays where it is. */
    private void list() {
        var wanted = model.sections();
        var present = sections.getChildren().stream().map(Node::getUserData).toList();
        if (!present.equals(wanted)) {
            sections.getChildren().setAll(wanted.stream().map(this::section).toList());
        }
    }

    private Node section(String id) {
        var box = controls.check(
                "reportscreen.section." + id,
                settings -> !settings.without().contains(id),
                (settings, on) -> settings.withSection(id, on));
        box.setUserData(id);
        return box;
    }
}
