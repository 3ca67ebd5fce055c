package qunheng.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import qunheng.model.EvidenceFile;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.EvidenceFolder.State;
import qunheng.task.Progress;

/**
 * What a look at every document of a project found.
 *
 * @param files how many values have a document of their own
 * @param found the values whose document is not as it was, in the order of the project
 */
public record EvidenceCheck(int files, List<Found> found) {
    /** A value whose document is missing, altered or cannot be read. */
    public record Found(ProfileId profile, ObservationKey key, EvidenceFile file, State state) {}

    public EvidenceCheck {
        found = List.copyOf(found);
    }

    /** Each document is read once, however many values name it. */
    public static EvidenceCheck of(Project project, EvidenceFolder folder, Progress progress) {
        var states = new HashMap<String, State>();
        var found = new ArrayList<Found>();
        var files = 0;
        for (var profile : project.profiles()) {
            for (var observation : profile.observations().values()) {
                var file = observation.evidence().file();
                if (file == null || progress.cancelled()) {
                    continue;
                }
                files++;
                var state = states.computeIfAbsent(file.sha256(), sha -> folder.state(file, progress));
                if (state != State.PRESENT) {
                    found.add(new Found(profile.id(), observation.key(), file, state));
                }
            }
        }
        return new EvidenceCheck(files, found);
    }

    public long count(State state) {
        return found.stream().filter(one -> one.state() == state).count();
    }
}
