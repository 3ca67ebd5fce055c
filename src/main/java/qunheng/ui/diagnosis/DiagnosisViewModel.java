package qunheng.ui.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.CutoffText;
import qunheng.diagnosis.Cutoffs;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.classification.AnswerText;
import qunheng.diagnosis.classification.LabelChoice;
import qunheng.diagnosis.classification.StageWords;
import qunheng.model.Change;
import qunheng.model.Choices;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Destination;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The selected cluster in six schemes, and through the twelve diagnoses. */
public final class DiagnosisViewModel {
    /** What the screen can show. */
    public enum Phase {
        NO_PROJECT,
        NO_PROFILE,
        READY
    }

    private final Session session;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NO_PROJECT);
    private final ReadOnlyObjectWrapper<List<LabelCard>> labels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FindingRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FindingRow>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable State> filter = new SimpleObjectProperty<>();
    private final StringProperty selected = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable FindingRow> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable Diagnosed diagnosed;

    public DiagnosisViewModel(Session session) {
        this.session = session;
        filter.subscribe(state -> narrow());
        selected.subscribe(id -> choose());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> read());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        if (project == null || profile == null) {
            diagnosed = null;
            phase.set(project == null ? Phase.NO_PROJECT : Phase.NO_PROFILE);
            labels.set(List.of());
            all.set(List.of());
            notice.set("");
        } else {
            var now = Diagnosed.of(
                    session.knowledge(),
                    project,
                    profile,
                    session.assessment(profile.id()),
                    session.language().get());
            diagnosed = now;
            phase.set(Phase.READY);
            labels.set(now.labels().stream().map(label -> LabelCard.of(now, label)).toList());
            all.set(FindingRow.of(now));
            notice.set(notice(now));
        }
        narrow();
    }

    private static String notice(Diagnosed diagnosed) {
        var changed = diagnosed.cutoffs().changed().size();
        var about = changed == 0 ? "" : diagnosed.text("diagnosis.cutoff.changed", changed);
        return diagnosed.problems().stream().reduce(about, diagnosed::join);
    }

    private void narrow() {
        var wanted = filter.get();
        findings.set(all.get().stream().filter(row -> wanted == null || row.state() == wanted).toList());
        choose();
    }

    /** The chosen finding, else the first: what weighs most stands there unasked. */
    private void choose() {
        detail.set(findings.get().stream()
                .filter(row -> row.id().equals(selected.get()))
                .findFirst()
                .or(() -> findings.get().stream().findFirst())
                .orElse(null));
    }

    /**
     * Gives the cluster a label of the user's own.
     *
     * @return the sentence that says why not; empty when it is kept
     */
    public String label(String scheme, String option, String reason) {
        if (reason.isBlank()) {
            return session.messages().get("diagnosis.label.reasonMissing");
        }
        keep(profileId(), AnswerText.labelKey(scheme), AnswerText.write(new LabelChoice(option, reason.strip())));
        return "";
    }

    /** Lets the rule stand again. */
    public void followRule(String scheme) {
        keep(profileId(), AnswerText.labelKey(scheme), null);
    }

    /** Keeps what the user says of the host place; null takes the answer back. */
    public void answer(String status, @Nullable Boolean answer) {
        keep(profileId(), AnswerText.statusKey(status), AnswerText.write(answer));
    }

    /**
     * Keeps cut-offs as typed, by id.
     *
     * @return by id the sentence that says why not; empty when all are kept
     */
    public Map<String, String> keepCutoffs(Map<String, String> typed) {
        var problems = new TreeMap<String, String>();
        var next = Cutoffs.STANDARD;
        for (var cutoff : session.knowledge().diagnoses().cutoffs()) {
            var text = typed.getOrDefault(cutoff.id(), "");
            var value = NumberFormats.parse(text);
            if (value.isEmpty() || value.getAsDouble() < cutoff.minimum() || value.getAsDouble() > cutoff.maximum()) {
                problems.put(
                        cutoff.id(),
                        session.messages()
                                .get(
                                        "diagnosis.cutoff.refused",
                                        text.strip(),
                                        session.numbers().value(cutoff.minimum()),
                                        session.numbers().value(cutoff.maximum())));
            } else {
                next = next.with(cutoff, value.getAsDouble());
            }
        }
        if (problems.isEmpty()) {
            keep(null, CutoffText.KEY, CutoffText.write(next));
        }
        return problems;
    }

    public List<CutoffRow> cutoffs() {
        return diagnosed == null ? List.of() : CutoffRow.of(diagnosed);
    }

    /** The industries of each stage as one text, by the id of the stage. */
    public Map<String, String> stageWords() {
        var now = diagnosed;
        var words = new TreeMap<String, String>();
        if (now != null) {
            stages().forEach(stage -> words.put(stage.id(), now.list(now.answers().stages().of(stage))));
        }
        return words;
    }

    /** Keeps the industries of the stages, separated by commas; an empty text takes the list of the knowledge base. */
    public void keepStageWords(Map<String, String> typed) {
        var changed = new TreeMap<String, List<String>>();
        for (var stage : stages()) {
            var words = Arrays.stream(typed.getOrDefault(stage.id(), "").split("[,\\u3001\\uff0c;\\uff1b\\n]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            if (!words.isEmpty() && !words.equals(StageWords.STANDARD.of(stage))) {
                changed.put(stage.id(), words);
            }
        }
        keep(null, AnswerText.STAGES, AnswerText.write(new StageWords(changed)));
    }

    private List<qunheng.knowledge.Classification.Option> stages() {
        return session.knowledge().classifications().classifications().stream()
                .filter(scheme -> scheme.method() == qunheng.knowledge.Classification.Method.LARGEST_SHARE)
                .flatMap(scheme -> scheme.options().stream())
                .toList();
    }

    private @Nullable ProfileId profileId() {
        return Objects.requireNonNull(diagnosed).profile().id();
    }

    private void keep(@Nullable ProfileId profile, String key, @Nullable String text) {
        var now = diagnosed;
        if (now == null) {
            return;
        }
        Choices choices = profile == null ? now.project().choices() : now.profile().choices();
        var before = choices.get(key).orElse(null);
        if (!Objects.equals(before, text)) {
            session.edit(new Change.ChoiceChanged(profile, key, before, text));
        }
    }

    /** How many diagnoses fire; empty when none does. */
    public ObservableValue<String> badge() {
        return Bindings.createStringBinding(
                () -> {
                    var project = session.project().get();
                    var profile = session.selected();
                    if (project == null || profile == null) {
                        return "";
                    }
                    var cutoffs = CutoffText.read(project.choices(), session.knowledge().diagnoses()).cutoffs();
                    var firing = Diagnosing.findings(
                                    session.knowledge(), project, session.assessment(profile.id()), cutoffs)
                            .stream()
                            .filter(finding -> finding.state() == State.FIRES)
                            .count();
                    return firing == 0 ? "" : Long.toString(firing);
                },
                session.project(),
                session.profile());
    }

    /** Leads to the table of indicators. */
    public void openIndicators(IndicatorId indicator) {
        session.go(new Destination("indicators", indicator));
    }

    /** How many findings are in a state. */
    public long count(State state) {
        return all.get().stream().filter(row -> row.state() == state).count();
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LabelCard>> labels() {
        return labels.getReadOnlyProperty();
    }

    /** The findings that the filter lets through, those that fire first. */
    public ReadOnlyObjectProperty<List<FindingRow>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** All findings, whatever the filter. */
    public ReadOnlyObjectProperty<List<FindingRow>> everyFinding() {
        return all.getReadOnlyProperty();
    }

    /** Only this state is listed; null lists all. */
    public ObjectProperty<@Nullable State> filter() {
        return filter;
    }

    /** Id of the chosen finding. */
    public StringProperty selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable FindingRow> detail() {
        return detail.getReadOnlyProperty();
    }

    /** What a reader must know before reading: changed cut-offs, and decisions that could not be read. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    @Nullable Diagnosed diagnosed() {
        return diagnosed;
    }
}
