package qunheng.ui.tier.roadmap;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.Change;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.tiering.roadmap.OptionsText;
import qunheng.tiering.roadmap.Roadmap;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.Roadmaps;
import qunheng.tiering.roadmap.Sensitivity;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.tier.whatif.Supposition;

/**
 * The plan to a tier of the chosen rule pack, worked out in the background from the project as it is, never from a
 * what-if.
 */
public final class RoadmapViewModel {
    /**
     * What was asked.
     *
     * @param project as it is
     */
    public record Question(
            Knowledge knowledge,
            RulePack pack,
            Project project,
            Profile profile,
            Verdict now,
            String target,
            RoadmapOptions options) {
        public ProfileId id() {
            return profile.id();
        }
    }

    /** The answer; what the plan hangs on comes a moment later. */
    public record Answer(Question question, RoadmapResult result, @Nullable Sensitivity sensitivity) {}

    private final Session session;
    private final Supposition supposition;
    private final Subscriptions subscriptions = new Subscriptions();
    private final LatestTask<Question, Answer> planning;
    private final LatestTask<Answer, Answer> weighing;
    private final ReadOnlyObjectWrapper<@Nullable RulePack> pack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Tier>> targets = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty target = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<RoadmapOptions> options = new ReadOnlyObjectWrapper<>(RoadmapOptions.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private @Nullable Question asked;
    private boolean shown;
    private boolean reading;

    public RoadmapViewModel(Session session, Background background, Supposition supposition) {
        this.session = session;
        this.supposition = supposition;
        planning = LatestTask.of(background, RoadmapViewModel::plan, this::planned);
        weighing = new LatestTask<>(background, RoadmapViewModel::weigh, answer::set);
        target.subscribe(tier -> ask());
    }

    private static Answer plan(Question question) {
        return new Answer(
                question,
                Roadmaps.find(
                        question.knowledge(),
                        question.pack(),
                        question.project(),
                        question.id(),
                        question.target(),
                        question.options()),
                null);
    }

    private static Answer weigh(Answer found, qunheng.task.Progress progress) {
        var question = found.question();
        return found.result() instanceof Roadmap plan
                ? new Answer(
                        question,
                        plan,
                        Sensitivity.of(
                                question.knowledge(),
                                question.pack(),
                                question.project(),
                                question.options(),
                                plan,
                                progress))
                : found;
    }

    private void planned(Answer found) {
        answer.set(found);
        weighing.request(found);
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> {
            // The same answer in other words.
            var same = answer.get();
            answer.set(null);
            answer.set(same);
        });
        read();
    }

    public void closed() {
        subscriptions.close();
        planning.cancel();
        weighing.cancel();
    }

    /** The pack whose tiers are the targets. */
    public void choose(@Nullable RulePack chosen) {
        if (!Objects.equals(pack.get(), chosen)) {
            pack.set(chosen);
            target.set(null);
            read();
        }
    }

    /** Nothing is worked out for a tab that nobody sees. */
    public void show(boolean visible) {
        shown = visible;
        ask();
    }

    private void read() {
        var rules = pack.get();
        var project = session.project().get();
        var profile = session.selected();
        if (rules == null || project == null || profile == null) {
            targets.set(List.of());
            return;
        }
        reading = true;
        options.set(OptionsText.of(profile));
        var verdict = verdict(rules, project, profile);
        var next = verdict.next();
        var reached = rules.tiers().stream().map(Tier::id).toList().indexOf(next == null ? "" : next);
        targets.set(reached < 0 ? List.of() : rules.tiers().subList(reached, rules.tiers().size()));
        var ids = targets.get().stream().map(Tier::id).toList();
        if (!ids.contains(target.get())) {
            target.set(ids.isEmpty() ? null : ids.getFirst());
        }
        reading = false;
        ask();
    }

    private Verdict verdict(RulePack rules, Project project, Profile profile) {
        return Tiering.judge(session.knowledge(), rules, project, profile.id(), project.assessmentYear());
    }

    private void ask() {
        if (reading) {
            return;
        }
        var rules = pack.get();
        var project = session.project().get();
        var profile = session.selected();
        var tier = target.get();
        if (rules == null || project == null || profile == null || tier == null) {
            asked = null;
            planning.cancel();
            weighing.cancel();
            answer.set(null);
            return;
        }
        var question = new Question(
                session.knowledge(), rules, project, profile, verdict(rules, project, profile), tier, options.get());
        if (shown && !question.equals(asked)) {
            asked = question;
            weighing.cancel();
            planning.request(question);
        }
    }

    /** Keeps the options with the cluster. */
    public void keep(RoadmapOptions changed) {
        var profile = session.selected();
        if (profile == null || changed.equals(options.get())) {
            return;
        }
        var before = profile.choices().get(OptionsText.KEY).orElse(null);
        session.edit(new Change.ChoiceChanged(
                profile.id(), OptionsText.KEY, before, OptionsText.write(changed).orElse(null)));
    }

    /** Supposes the whole plan, its dates, documents and signatures included. */
    public void apply() {
        var found = answer.get();
        if (found != null && found.result() instanceof Roadmap plan) {
            supposition.suppose(plan.whatIf());
        }
    }

    /** The tiers that can be planned for, lowest first; empty at the top. */
    public ReadOnlyObjectProperty<List<Tier>> targets() {
        return targets.getReadOnlyProperty();
    }

    /** Id of the tier to plan for; null when there is none above. */
    public StringProperty target() {
        return target;
    }

    public ReadOnlyObjectProperty<RoadmapOptions> options() {
        return options.getReadOnlyProperty();
    }

    /** The last answer; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty planning() {
        return planning.running();
    }

    PlanWords words(Question question) {
        return new PlanWords(question.knowledge(), question.pack(), question.options(), session.language().get());
    }
}
