package qunheng.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Change.ActorsChanged;
import qunheng.model.Change.ApplicabilityChanged;
import qunheng.model.Change.BodyChanged;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ChoiceChanged;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.IndustriesChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.PlaceChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Change.ProfileRemoved;
import qunheng.model.Change.ProjectDescribed;
import qunheng.model.Change.ReviewsChanged;
import qunheng.model.Change.WeightChanged;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.store.JournalEntry;

/**
 * What the history says of a change: a message key with arguments, the old value and the new one in short.
 *
 * @param arguments names as they were at the time, so that the history stays readable after a profile is gone
 */
record ChangeSummary(String key, List<String> arguments, String before, String after) {

    static ChangeSummary of(Change change, Project project) {
        return switch (change) {
            case ProjectDescribed(var before, var after) -> of("project.history.project", List.of(), before, after);
            case ProfileAdded(_, var profile) ->
                new ChangeSummary("project.history.profileAdded", List.of(name(profile)), "", name(profile));
            case ProfileRemoved(_, var profile) ->
                new ChangeSummary("project.history.profileRemoved", List.of(name(profile)), name(profile), "");
            case IdentityChanged(var id, var before, var after) ->
                of("project.history.identity", names(project, id), before, after);
            case PlaceChanged(var id, var before, var after) ->
                of("project.history.place", names(project, id), before, after);
            case IndustriesChanged(var id, var before, var after) ->
                of("project.history.industries", names(project, id), before, after);
            case ActorsChanged(var id, var before, var after) ->
                of("project.history.actors", names(project, id), before, after);
            case BodyChanged(var id, var before, var after) ->
                of("project.history.body", names(project, id), before, after);
            case ObservationChanged changed -> observation(changed, project);
            case ApplicabilityChanged(var id, var indicator, var before, var after) ->
                new ChangeSummary(
                        "project.history.applicability",
                        List.of(name(project, id), indicator.value()),
                        shown(before),
                        shown(after));
            case ReviewsChanged(var id, var before, var after) ->
                new ChangeSummary(
                        "project.history.reviews",
                        names(project, id),
                        shown(before.stream().map(r -> r.reviewer()).toList()),
                        shown(after.stream().map(r -> r.reviewer()).toList()));
            case WeightChanged(var lens, var node, var before, var after) ->
                new ChangeSummary("project.history.weight", List.of(lens, node), shown(before), shown(after));
            case ChoiceChanged(var id, var choice, var before, var after) -> id == null
                    ? new ChangeSummary(
                            "project.history.choice", List.of(choice), shown(before), shown(after))
                    : new ChangeSummary(
                            "project.history.profileChoice",
                            List.of(name(project, id), choice),
                            shown(before),
                            shown(after));
            case ChangeSet(var changes) when changes.size() == 1 -> of(changes.getFirst(), project);
            case ChangeSet(var changes) ->
                new ChangeSummary("project.history.set", List.of(String.valueOf(changes.size())), "", "");
        };
    }

    private static ChangeSummary observation(ObservationChanged changed, Project project) {
        var key = changed.key();
        var what = switch (key.basis()) {
            case VERIFIED -> "project.history.verified";
            case REPORTED -> "project.history.reported";
            case ESTIMATED -> "project.history.estimated";
        };
        var arguments = List.of(
                name(project, changed.profileId()), key.indicator().value(), String.valueOf(key.year()));
        var before = changed.before();
        var after = changed.after();
        return before != null && after != null
                ? of(what, arguments, before, after)
                : new ChangeSummary(what, arguments, value(before), value(after));
    }

    private static String value(@Nullable Observation observation) {
        return observation == null ? "" : shown(observation.value());
    }

    /** Says of two records only what differs. */
    private static ChangeSummary of(String key, List<String> arguments, Record before, Record after) {
        var was = new ArrayList<String>();
        var is = new ArrayList<String>();
        for (var field : RecordFields.differing(before, after)) {
            was.add(shown(RecordFields.value(field, before)));
            is.add(shown(RecordFields.value(field, after)));
        }
        return new ChangeSummary(key, arguments, shorten(String.join("; ", was)), shorten(String.join("; ", is)));
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                String.valueOf(number.longValue());
            case List<?> list -> shorten(String.join(", ", list.stream().map(ChangeSummary::shown).toList()));
            default -> shorten(value.toString());
        };
    }

    private static String shorten(String text) {
        return text.length() > JournalEntry.SHORT ? text.substring(0, JournalEntry.SHORT - 1) + "…" : text;
    }

    private static List<String> names(Project project, ProfileId id) {
        return List.of(name(project, id));
    }

    private static String name(Project project, ProfileId id) {
        return project.profile(id).map(ChangeSummary::name).orElse(id.value());
    }

    private static String name(Profile profile) {
        var identity = profile.identity();
        return identity.nameZh().isBlank() ? identity.nameEn() : identity.nameZh();
    }

    /** What a message is given; an indicator stands as its id's own type, so that a screen can put its name there. */
    static List<Object> arguments(String key, List<String> stored) {
        return switch (key) {
            case "project.history.verified",
                    "project.history.reported",
                    "project.history.estimated",
                    "project.history.applicability" -> {
                var arguments = new ArrayList<Object>(stored);
                arguments.set(1, new IndicatorId(stored.get(1)));
                yield arguments;
            }
            default -> List.copyOf(stored);
        };
    }
}
