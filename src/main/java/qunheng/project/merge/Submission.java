package qunheng.project.merge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;

/** Values that came in one file. */
public record Submission(Sender sender, List<Proposal> proposals) {
    public Submission {
        proposals = List.copyOf(proposals);
    }

    /**
     * Who sent it; texts are empty where the file does not say.
     *
     * @param place where in the file, for example sheet and cell
     */
    public record Sender(String file, String department, String person, String date, String place)
            implements Comparable<Sender> {
        public Sender at(String value) {
            return new Sender(file, department, person, date, value);
        }

        @Override
        public int compareTo(Sender other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Sender> ORDER = Comparator.comparing(Sender::file)
            .thenComparing(Sender::place)
            .thenComparing(Sender::department)
            .thenComparing(Sender::person)
            .thenComparing(Sender::date);

    /**
     * One value that differs from what its sender was shown.
     *
     * @param seen what the sender was shown under the key; null when it was nothing, or when nothing was shown
     * @param proposed null when the sender has emptied the cell
     */
    public record Proposal(
            ProfileId profile,
            ObservationKey key,
            @Nullable Observation seen,
            @Nullable Observation proposed,
            String place) {}
}
