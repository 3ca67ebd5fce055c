package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.Evidence;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Candidate;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Submission.Sender;

/**
 * What a table says about each value of a project. Nobody was shown anything before filling the table in, so every
 * value that differs from the project's is a question; so are rows that say different things of one value.
 */
final class ItemsOfTable {
    /** A spreadsheet that writes 15 digits has not changed a value. */
    private static final double SAME = 1e-14;

    private ItemsOfTable() {}

    static MergePlan of(Project target, String file, Mapping mapping, List<TableReading.Taken> taken) {
        var byProfile =
                new LinkedHashMap<ProfileId, TreeMap<ObservationKey, LinkedHashMap<Observation, List<Sender>>>>();
        target.profiles().forEach(profile -> byProfile.put(profile.id(), new TreeMap<>()));
        var present = new LinkedHashMap<ProfileId, Map<ObservationKey, Observation>>();
        target.profiles().forEach(profile -> present.put(profile.id(), profile.observations()));
        for (var one : taken) {
            var id = one.cluster().id();
            var key = one.said().key();
            var full = completed(one.said(), present.getOrDefault(id, Map.of()).get(key), mapping);
            byProfile.computeIfAbsent(id, unknown -> new TreeMap<>())
                    .computeIfAbsent(key, unsaid -> new LinkedHashMap<>())
                    .computeIfAbsent(full, unsaid -> new ArrayList<>())
                    .add(new Sender(file, "", "", "", one.line() + ":" + one.column()));
        }
        var items = new ArrayList<Item>(taken.size());
        byProfile.forEach((id, values) -> values.forEach((key, said) -> {
            var candidates = new ArrayList<Candidate>();
            said.forEach((observation, senders) -> candidates.add(new Candidate(observation, senders)));
            var here = present.getOrDefault(id, Map.of()).get(key);
            items.add(new Item(id, key, kind(here, candidates), here, candidates));
        }));
        return new MergePlan(target, items);
    }

    private static Kind kind(@Nullable Observation here, List<Candidate> candidates) {
        if (candidates.size() > 1) {
            return Kind.CONFLICT;
        }
        return here == null ? Kind.ADDED : here.equals(candidates.getFirst().proposed()) ? Kind.EQUAL : Kind.CONFLICT;
    }

    /**
     * What the table does not say stays as the project has it while the value is the same; a new value has a source.
     */
    private static Observation completed(Observation said, @Nullable Observation present, Mapping mapping) {
        if (present == null || !same(said.value(), present.value())) {
            return said.source().isEmpty()
                    ? new Observation(said.key(), said.value(), mapping.source(), said.note(), said.evidence())
                    : said;
        }
        var was = present.evidence();
        var is = said.evidence();
        return new Observation(
                said.key(),
                present.value(),
                or(said.source(), present.source()),
                or(said.note(), present.note()),
                new Evidence(
                        or(is.reference(), was.reference()),
                        or(is.locator(), was.locator()),
                        or(is.date(), was.date()),
                        or(is.checkedBy(), was.checkedBy()),
                        or(is.validUntil(), was.validUntil()),
                        was.file()));
    }

    private static String or(String said, String present) {
        return said.isEmpty() || plain(said).equals(plain(present)) ? present : said;
    }

    /** Blanks around a text and the kind of its line ends do not survive every spreadsheet. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }
}
