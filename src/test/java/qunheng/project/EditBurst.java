package qunheng.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.IntStream;
import qunheng.exchange.Catalogue;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;

/**
 * A process that edits as fast as it can, and says after each edit that it was acknowledged. It runs until it is
 * killed.
 */
final class EditBurst {
    private EditBurst() {}

    public static void main(String[] arguments) {
        var workspace = open(Path.of(arguments[0]));
        var project = workspace.open(workspace.projects().getFirst().id());
        for (var number = project.history().size(); ; number++) {
            project.edit(edit(number, project.current()));
            System.out.println(number);
            System.out.flush();
        }
    }

    static Workspace open(Path folder) {
        return Workspace.open(
                folder,
                InstantSource.system(),
                "tester",
                () -> UUID.randomUUID().toString(),
                Catalogue.ANY);
    }

    /** The same number makes the same edit of the same project: cells, whole clusters, names and pasted blocks. */
    static Change edit(int number, Project project) {
        if (number == 1 || number % 100 == 0) {
            var profile = Profile.empty(
                    new ProfileId("p" + number), new Identity("集群 " + number, "", "说明".repeat(200), false));
            return new ProfileAdded(0, profile);
        }
        var profile = project.profiles().get(number % project.profiles().size());
        return switch (number % 10) {
            case 7 -> new IdentityChanged(
                    profile.id(), profile.identity(), new Identity("改名 " + number, "renamed", "", false));
            case 3 -> new ChangeSet(IntStream.range(0, 40)
                    .mapToObj(row -> cell(profile, row, number))
                    .toList());
            default -> cell(profile, number % 90, number);
        };
    }

    private static Change cell(Profile profile, int row, int number) {
        var key = new ObservationKey(new IndicatorId("I-" + row), 2000 + number % 7, Basis.REPORTED);
        var after = new Observation(key, number, "edit " + number, "", Evidence.NONE);
        return new ObservationChanged(profile.id(), key, profile.observations().get(key), after);
    }
}
