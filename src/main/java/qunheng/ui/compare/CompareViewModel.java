package qunheng.ui.compare;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.comparison.ComparisonWords;
import qunheng.chart.lens.MethodBeside;
import qunheng.knowledge.Lens;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.comparison.ComparedItem.Level;
import qunheng.scoring.comparison.Comparison;
import qunheng.scoring.comparison.PeerRule;
import qunheng.scoring.comparison.PeerScores;
import qunheng.scoring.comparison.Peers;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Which clusters are compared, by which rule, through which lens, as of which year, and what came out. */
public final class CompareViewModel {
    /** The lens whose score is read first (open question 7). */
    private static final String FIRST_LENS = "five-forces";

    /** What the screen can show. */
    public enum State {
        NO_PROJECT,
        /** Fewer than two clusters: there is nothing to compare with. */
        TOO_FEW,
        READY
    }

    /**
     * What the charts and the table draw.
     *
     * @param subject the selected cluster, whose gaps and peers are shown
     */
    public record Shown(Comparison comparison, ProfileId subject) {
        public int place() {
            return comparison.place(subject);
        }
    }

    private final Session session;
    private final ChosenClusters clusters;
    private final List<Lens> lenses;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final ObjectProperty<PeerRule> rule = new SimpleObjectProperty<>(PeerRule.OWN_CHOICE);
    private final ObjectProperty<Lens> lens;
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.CRITERION);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<GapRow>> gaps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper peers = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper method = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private Subscriptions subscriptions = new Subscriptions();
    private @Nullable Project listed;
    private boolean reading;

    public CompareViewModel(Session session) {
        this.session = session;
        lenses = session.knowledge().lenses();
        lens = new SimpleObjectProperty<>(session.knowledge().lens(FIRST_LENS));
        clusters = new ChosenClusters(
                session, this::pickedByHand, () -> problem.set(text("compare.tooMany", Comparison.MOST)));
    }

    public void opened() {
        subscriptions = new Subscriptions();
        subscriptions.listen(session.project(), value -> read());
        subscriptions.listen(session.profile(), value -> read());
        subscriptions.listen(session.language(), value -> read());
        subscriptions.listen(rule, value -> chooseByRule());
        subscriptions.listen(lens, value -> compare());
        subscriptions.listen(year, value -> compare());
        subscriptions.listen(level, value -> compare());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    private void read() {
        var project = session.project().get();
        var subject = session.profile().get();
        if (project == null || subject == null || project.profiles().size() < 2) {
            clusters.clear();
            listed = null;
            shown.set(null);
            state.set(project == null ? State.NO_PROJECT : State.TOO_FEW);
            return;
        }
        if (project.profile(subject).isEmpty()) {
            return; // another project is being opened, and is heard of next
        }
        reading = true;
        var fresh = listed == null || !listed.id().equals(project.id());
        listed = project;
        clusters.list(project, subject);
        listYears(project, fresh);
        if (fresh) {
            problem.set("");
            clusters.choose(Stream.concat(Stream.of(subject), others(project, subject))
                    .limit(Comparison.MOST)
                    .toList());
        }
        reading = false;
        if (rule.get() == PeerRule.OWN_CHOICE) {
            compare();
        } else {
            chooseByRule();
        }
    }

    private static Stream<ProfileId> others(Project project, ProfileId subject) {
        return project.profiles().stream().map(Profile::id).filter(id -> !id.equals(subject));
    }

    private void listYears(Project project, boolean fresh) {
        var all = new TreeSet<Integer>();
        all.add(project.assessmentYear());
        project.profiles().forEach(profile -> all.addAll(profile.years()));
        var next = List.copyOf(all.descendingSet());
        var wanted = fresh || year.get() == null || !all.contains(year.get()) ? project.assessmentYear() : year.get();
        if (!years.equals(next)) {
            years.setAll(next);
        }
        year.set(wanted);
    }

    /** Marks the selected cluster and the first of its peers. */
    private void chooseByRule() {
        var project = listed;
        var subject = session.profile().get();
        if (project != null && subject != null && rule.get() != PeerRule.OWN_CHOICE) {
            problem.set("");
            clusters.choose(Stream.concat(
                            Stream.of(subject),
                            found(project, subject).profiles().stream().map(Profile::id))
                    .limit(Comparison.MOST)
                    .toList());
        }
        compare();
    }

    private Peers found(Project project, ProfileId subject) {
        return Peers.of(
                session.knowledge(), project.profiles(), project.profile(subject).orElseThrow(), rule.get());
    }

    private void pickedByHand() {
        problem.set("");
        if (rule.get() == PeerRule.OWN_CHOICE) {
            compare();
        } else {
            rule.set(PeerRule.OWN_CHOICE);
        }
    }

    private void compare() {
        var project = listed;
        var subject = session.profile().get();
        var asOf = year.get();
        if (reading || project == null || subject == null || asOf == null) {
            return;
        }
        var chosen = clusters.chosen();
        var profiles = project.profiles().stream().filter(p -> chosen.contains(p.id())).toList();
        var comparison = Comparison.of(session.knowledge(), project.weights(), lens.get(), profiles, asOf);
        var next = new Shown(comparison, subject);
        var words = words(comparison);
        // The words change with the language even where the numbers do not.
        shown.set(null);
        shown.set(next);
        count.set(text("compare.count", profiles.size(), Comparison.MOST));
        caution.set(String.join(
                session.language().get() == qunheng.model.Language.ZH ? "" : " ",
                comparison.differences().stream().map(d -> session.messages().of(d, "chart")).toList()));
        method.set(MethodBeside.sentence(
                session.knowledge(), project, lens.get(), List.of(subject), asOf, session.language().get()));
        tellPeers(project, subject, next, words);
        state.set(State.READY);
    }

    private void tellPeers(Project project, ProfileId subject, Shown next, ComparisonWords words) {
        var found = rule.get() == PeerRule.OWN_CHOICE ? null : found(project, subject);
        var scores = found == null || !found.known()
                ? null
                : PeerScores.of(
                        session.knowledge(),
                        project.weights(),
                        lens.get(),
                        found.profiles(),
                        next.comparison().year());
        gaps.set(Gaps.of(words, next.place(), level.get(), scores));
        peers.set(new PeerSentence(session.messages(), words.cluster(next.place()))
                .of(rule.get(), found, scores, next.comparison().clusters().get(next.place()).headline()));
    }

    /** The words of a comparison in the present language. */
    ComparisonWords words(Comparison comparison) {
        return new ComparisonWords(
                new FigureContext(session.knowledge(), session.language().get(), ChartTheme.LIGHT), comparison);
    }

    private String text(String key, Object... arguments) {
        return session.messages().get(key, arguments);
    }

    /** Selects the cluster of a mark; a heat map's mark names the item behind a slash. */
    public void pick(String key) {
        session.select(new ProfileId(key.split("/", 2)[0]));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The clusters to choose from that match the search. */
    public ObservableList<ClusterChoice> clusters() {
        return clusters.found();
    }

    public StringProperty search() {
        return clusters.search();
    }

    public ObjectProperty<PeerRule> rule() {
        return rule;
    }

    public List<Lens> lenses() {
        return lenses;
    }

    public ObjectProperty<Lens> lens() {
        return lens;
    }

    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<@Nullable Integer> year() {
        return year;
    }

    /** Whether heat map and gaps go by criteria or by indicators. */
    public ObjectProperty<Level> level() {
        return level;
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<GapRow>> gaps() {
        return gaps.getReadOnlyProperty();
    }

    /** Where the selected cluster stands among its peers, or why nothing is said of that. */
    public ReadOnlyStringProperty peers() {
        return peers.getReadOnlyProperty();
    }

    /** The project's own method beside what is shown; empty where it is the standard one. */
    public ReadOnlyStringProperty method() {
        return method.getReadOnlyProperty();
    }

    /** Why these clusters are not quite alike; blank when they are. */
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    /** Why the last mark was not set; else blank. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** How many are chosen. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }
}
