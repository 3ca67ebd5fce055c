package qunheng.ui.regions.ours;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.region.Subject;
import qunheng.chart.region.SubjectWords;
import qunheng.knowledge.Lens;
import qunheng.knowledge.Region;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightStyle;
import qunheng.scoring.comparison.PeerRule;
import qunheng.scoring.comparison.PeerScores;
import qunheng.scoring.comparison.Peers;
import qunheng.ui.common.Session;
import qunheng.ui.regions.groups.GroupsViewModel;

/** The selected cluster: its province among all, among its region and beside its neighbours; itself among its peers. */
public final class OursViewModel {
    private static final List<PeerRule> RULES =
            List.of(PeerRule.INDUSTRY_CLASS, PeerRule.REGION, PeerRule.PROGRAMME);

    private final Session session;
    private final ObjectProperty<Lens> lens;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ObservableList<Standing> place = FXCollections.observableArrayList();
    private final ObservableList<Standing> peers = FXCollections.observableArrayList();
    private @Nullable Subject subject;

    public OursViewModel(Session session) {
        this.session = session;
        lens = new SimpleObjectProperty<>(session.knowledge().lenses().getFirst());
        lens.subscribe(this::answer);
    }

    public void show(Subject next) {
        subject = next;
        answer();
    }

    private void answer() {
        var of = subject;
        var profile = session.selected();
        var project = session.project().get();
        place.clear();
        peers.clear();
        title.set("");
        missing.set("");
        if (profile == null || project == null || of == null) {
            missing.set(session.messages().get("regions.ours.none"));
            return;
        }
        title.set(session.name(profile.identity().nameZh(), profile.identity().nameEn()));
        var lead = profile.place().provinces().stream().findFirst().flatMap(GroupsViewModel.knowledge(session)::region);
        if (lead.isEmpty()) {
            missing.set(session.messages().get("regions.ours.noProvince"));
        } else {
            place.setAll(placed(of, lead.get()));
        }
        peers.setAll(RULES.stream().map(rule -> standing(project, profile, rule)).toList());
    }

    private List<Standing> placed(Subject of, Region own) {
        var messages = session.messages();
        var knowledge = GroupsViewModel.knowledge(session);
        var words = new SubjectWords(
                new FigureContext(knowledge, session.language().get(), ChartTheme.LIGHT), of);
        var data = of.data();
        var value = data.of(own);
        var name = own.name().in(session.language().get());
        if (Double.isNaN(value)) {
            return List.of(new Standing(name, messages.get("regions.ours.noValue")));
        }
        var all = data.present(knowledge);
        var answers = new ArrayList<Standing>();
        answers.add(new Standing(
                messages.get("regions.ours.all"),
                messages.get("regions.ours.rank", name, words.shown(value), rank(of, all, value), all.size(), percentile(of, all, value))));
        var four = own.fourRegion();
        if (four != null) {
            var group = all.stream().filter(unit -> unit.fourRegion() == four).toList();
            answers.add(new Standing(
                    knowledge.name(four).in(session.language().get()),
                    messages.get("regions.ours.rank", name, words.shown(value), rank(of, group, value), group.size(), percentile(of, group, value))));
        }
        var codes = all.stream().map(Region::code).toList();
        var weights = Contiguity.of(knowledge, codes, QueenContiguity.USUAL, WeightStyle.ROW_STANDARDISED);
        var at = codes.indexOf(own.code());
        var values = data.measured(knowledge);
        var neighbours = new ArrayList<Region>();
        for (var n = 0; n < weights.degree(at); n++) {
            neighbours.add(all.get(weights.neighbour(at, n)));
        }
        answers.add(new Standing(
                messages.get("regions.ours.neighbours"),
                neighbours.isEmpty()
                        ? messages.get("regions.ours.noNeighbours")
                        : messages.get(
                                "regions.ours.beside",
                                neighbours.stream()
                                        .map(unit -> words.shortName(unit) + ' ' + words.shown(data.of(unit)))
                                        .collect(Collectors.joining(messages.get("chart.listSeparator"))),
                                session.numbers().value(Math.round(weights.lag(at, values) * 10) / 10.0))));
        return answers;
    }

    private static long rank(Subject of, List<Region> units, double value) {
        return 1 + units.stream().filter(unit -> of.data().of(unit) > value).count();
    }

    /** Of the other units, the mean of the shares that are below and that are not above. */
    private String percentile(Subject of, List<Region> units, double value) {
        var below = units.stream().filter(unit -> of.data().of(unit) < value).count();
        var equal = units.stream().filter(unit -> of.data().of(unit) == value).count() - 1;
        return units.size() < 2 ? "\u2014" : session.numbers().percent((below + equal / 2.0) / (units.size() - 1));
    }

    private Standing standing(Project project, Profile profile, PeerRule rule) {
        var messages = session.messages();
        var what = messages.get(
                switch (rule) {
                    case INDUSTRY_CLASS -> "regions.ours.industry";
                    case REGION, TYPE_AND_REGION -> "regions.ours.region";
                    case PROGRAMME, OWN_CHOICE, TYPE -> "regions.ours.programme";
                });
        var found = Peers.of(GroupsViewModel.knowledge(session), project.profiles(), profile, rule);
        if (!found.known()) {
            return new Standing(what, messages.get(
                    switch (rule) {
                        case INDUSTRY_CLASS -> "regions.ours.unknown.industry";
                        case REGION, TYPE_AND_REGION -> "regions.ours.unknown.region";
                        case PROGRAMME, OWN_CHOICE, TYPE -> "regions.ours.unknown.programme";
                    }));
        }
        if (found.profiles().isEmpty()) {
            return new Standing(what, messages.get("regions.ours.nobody"));
        }
        var chosen = Objects.requireNonNull(lens.get());
        var own = session.assessment(profile.id()).lens(chosen.id());
        if (!own.headline()) {
            return new Standing(what, messages.get("regions.ours.noScore", found.profiles().size()));
        }
        var standing = PeerScores.of(
                        session.knowledge(), project.weights(), chosen, found.profiles(), project.assessmentYear())
                .standing(own.score());
        return new Standing(
                what,
                standing.given()
                        ? messages.get(
                                "regions.ours.percentile",
                                session.numbers().score(own.score()),
                                standing.scored(),
                                standing.below(),
                                session.numbers().percent(standing.percentile() / 100))
                        : messages.get(
                                "regions.ours.few",
                                session.numbers().score(own.score()),
                                standing.scored(),
                                standing.below(),
                                standing.lacking()));
    }

    public ObjectProperty<Lens> lens() {
        return lens;
    }

    /** The name of the cluster; blank while none is selected. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** What has to be known first; blank if nothing. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Its province by the chosen numbers. */
    public ObservableList<Standing> place() {
        return place;
    }

    /** Itself by its score through the chosen lens, among the peers in its project. */
    public ObservableList<Standing> peers() {
        return peers;
    }
}
