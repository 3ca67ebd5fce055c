package qunheng.ui.compare;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.comparison.Comparison;
import qunheng.scoring.comparison.Peers;
import qunheng.ui.common.Session;

/**
 * The clusters of the project with a mark for each that is compared: the selected one always, and at most ten in all.
 */
final class ChosenClusters {
    private final Session session;
    private final Runnable picked;
    private final Runnable refused;
    private final ObservableList<ClusterChoice> all = FXCollections.observableArrayList();
    private final FilteredList<ClusterChoice> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private boolean marking;

    /**
     * @param picked runs after the user has changed the choice
     * @param refused runs when the user wants one too many
     */
    ChosenClusters(Session session, Runnable picked, Runnable refused) {
        this.session = session;
        this.picked = picked;
        this.refused = refused;
        search.subscribe(this::filter);
    }

    /** Lists the clusters of a project; marks stay on clusters that are still there. */
    void list(Project project, ProfileId subject) {
        var known = all.stream().collect(Collectors.toMap(ClusterChoice::id, choice -> choice));
        var next = project.profiles().stream()
                .map(profile -> known.getOrDefault(profile.id(), new ClusterChoice(profile.id())))
                .toList();
        for (var i = 0; i < next.size(); i++) {
            var profile = project.profiles().get(i);
            var choice = next.get(i);
            choice.show(session.name(profile.identity().nameZh(), profile.identity().nameEn()), detail(profile));
            choice.subject(profile.id().equals(subject));
            if (!known.containsKey(profile.id())) {
                choice.chosen().subscribe((before, now) -> marked(choice, now));
            }
        }
        if (!all.equals(next)) {
            all.setAll(next);
        }
        filter();
        include(subject);
    }

    private String detail(Profile profile) {
        var messages = session.messages();
        var type = profile.industries().type();
        var region = Peers.region(session.knowledge(), profile);
        return Stream.of(
                        type == null ? messages.get("compare.noType") : messages.of(type, "model"),
                        region.map(r -> session.knowledge().name(r).in(session.language().get()))
                                .orElse(profile.place().city()))
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void include(ProfileId subject) {
        var marks = chosen();
        if (!marks.contains(subject)) {
            var kept = marks.stream().limit(Comparison.MOST - 1).toList();
            choose(Stream.concat(Stream.of(subject), kept.stream()).toList());
        }
    }

    /** Marks exactly these. */
    void choose(Collection<ProfileId> ids) {
        marking = true;
        all.forEach(choice -> choice.chosen().set(ids.contains(choice.id())));
        marking = false;
    }

    private void marked(ClusterChoice choice, boolean now) {
        if (marking) {
            return;
        }
        var tooMany = chosen().size() > Comparison.MOST;
        if (tooMany || (choice.subject().get() && !now)) {
            marking = true;
            choice.chosen().set(!now);
            marking = false;
            if (tooMany) {
                refused.run();
            }
            return;
        }
        picked.run();
    }

    /** In the order of the project. */
    List<ProfileId> chosen() {
        return all.stream().filter(choice -> choice.chosen().get()).map(ClusterChoice::id).toList();
    }

    private void filter() {
        var words = folded(search.get()).strip();
        var texts = new HashMap<ProfileId, String>();
        all.forEach(c -> texts.put(c.id(), folded(c.name().get() + ' ' + c.detail().get())));
        found.setPredicate(choice -> words.isEmpty() || texts.getOrDefault(choice.id(), "").contains(words));
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** All that match the search. */
    ObservableList<ClusterChoice> found() {
        return found;
    }

    StringProperty search() {
        return search;
    }

    void clear() {
        all.clear();
    }
}
