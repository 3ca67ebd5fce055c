package qunheng.ui.tier.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import qunheng.diagnosis.Cutoffs;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.OwnPacks;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.Assessment;
import qunheng.scoring.Goalposts;
import qunheng.scoring.LensEngine;
import qunheng.text.NumberFormats;
import qunheng.tiering.Tiering;
import qunheng.tiering.roadmap.Range;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/**
 * Every indicator with a slider, and what moves with it: scores, verdicts and findings, as they are and as they would
 * be.
 */
public final class WhatIfViewModel {
    private final Session session;
    private final Supposition supposition;
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<WhatIfRow> all;
    private final ReadOnlyObjectWrapper<List<WhatIfRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Compared>> verdicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Compared>> scores = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Compared>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty filter = new SimpleStringProperty("");
    private boolean shown;

    public WhatIfViewModel(Session session, Supposition supposition) {
        this.session = session;
        this.supposition = supposition;
        all = session.knowledge().indicators().stream().map(WhatIfRow::new).toList();
        filter.subscribe(words -> choose());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> read());
        subscriptions.listen(supposition.steps(), steps -> read());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    public void show(boolean visible) {
        shown = visible;
        read();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        if (!shown || project == null || profile == null) {
            return;
        }
        var supposed = supposition.apply(project, profile.id());
        var now = session.assessment(profile.id());
        var then = supposition.active()
                ? LensEngine.assess(session.knowledge(), supposed, profile.id(), supposed.assessmentYear())
                : now;
        for (var i = 0; i < all.size(); i++) {
            var row = all.get(i);
            var value = supposition.value(row.indicator().id());
            row.show(
                    row.indicator().name().in(session.language().get()),
                    value(row.indicator(), now.values().value(i)),
                    Double.isNaN(value) ? "" : value(row.indicator(), value),
                    zeroWhenMissing(Goalposts.score(row.indicator(), then.values().value(i))));
        }
        compareScores(now, then);
        compareVerdicts(project, supposed, profile);
        compareFindings(project, supposed, now, then);
        choose();
    }

    private static double zeroWhenMissing(double score) {
        return Double.isNaN(score) ? 0 : score;
    }

    private void compareScores(Assessment now, Assessment then) {
        var numbers = NumberFormats.in(session.language().get());
        scores.set(session.knowledge().lenses().stream()
                .map(lens -> compared(
                        lens.shortName().in(session.language().get()),
                        numbers.score(now.lens(lens.id()).score()),
                        numbers.score(then.lens(lens.id()).score())))
                .toList());
    }

    private void compareVerdicts(Project project, Project supposed, Profile profile) {
        var language = session.language().get();
        verdicts.set(OwnPacks.all(session.knowledge(), project).stream()
                .map(pack -> compared(
                        pack.name().in(language),
                        Tiering.judge(session.knowledge(), pack, project, profile.id(), project.assessmentYear())
                                .label()
                                .in(language),
                        Tiering.judge(session.knowledge(), pack, supposed, profile.id(), supposed.assessmentYear())
                                .label()
                                .in(language)))
                .toList());
    }

    private void compareFindings(Project project, Project supposed, Assessment now, Assessment then) {
        var before = Diagnosing.findings(session.knowledge(), project, now, Cutoffs.STANDARD);
        var after = Diagnosing.findings(session.knowledge(), supposed, then, Cutoffs.STANDARD);
        var list = new ArrayList<Compared>();
        for (var one : before) {
            var other = after.stream()
                    .filter(found -> found.diagnosis().equals(one.diagnosis()))
                    .findFirst()
                    .orElse(one);
            var compared = compared(one.diagnosis().name().in(session.language().get()), word(one), word(other));
            if (compared.moved() || one.state() == Finding.State.FIRES) {
                list.add(compared);
            }
        }
        findings.set(list);
    }

    private String word(Finding finding) {
        return session.messages().get(
                switch (finding.state()) {
                    case FIRES -> "whatif.finding.fires";
                    case CANNOT_JUDGE -> "whatif.finding.unknown";
                    case SILENT -> "whatif.finding.silent";
                    case NOT_APPLICABLE -> "whatif.finding.notApplicable";
                });
    }

    private static Compared compared(String name, String now, String supposed) {
        return new Compared(name, now, supposed, !now.equals(supposed));
    }

    private String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return NumberFormats.MISSING;
        }
        var numbers = session.numbers();
        if (indicator.rubric()) {
            return session.messages().get("tier.level", numbers.value(value));
        }
        var unit = indicator.unit().label().in(session.language().get());
        return numbers.value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    private void choose() {
        var wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(all.stream()
                .filter(row -> wanted.isEmpty()
                        || row.name().get().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.indicator().id().value().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /** Supposes the value that earns so many points, rounded to what can be entered. */
    public void move(WhatIfRow row, double score) {
        var project = session.project().get();
        if (project != null && Math.abs(score - row.score().get()) > 1e-9) {
            supposition.set(
                    row.indicator().id(), new Range(row.indicator()).rounded(score / 100), project.assessmentYear());
        }
    }

    /** Takes back what is supposed of one indicator. */
    public void forget(WhatIfRow row) {
        supposition.forget(row.indicator().id());
    }

    /** Words of the name, or the id, that an indicator has to have. */
    public StringProperty filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<List<WhatIfRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Compared>> verdicts() {
        return verdicts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Compared>> scores() {
        return scores.getReadOnlyProperty();
    }

    /** Findings that show, or that change. */
    public ReadOnlyObjectProperty<List<Compared>> findings() {
        return findings.getReadOnlyProperty();
    }
}
