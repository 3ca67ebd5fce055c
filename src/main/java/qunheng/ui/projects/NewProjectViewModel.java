package qunheng.ui.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Region;
import qunheng.model.Actors;
import qunheng.model.ClusterType;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.InvalidValue;
import qunheng.model.Language;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;

/** The short wizard: the project's name and year, and its first cluster as far as it is known. */
final class NewProjectViewModel {
    private final ScreenContext context;
    private final int thisYear;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Integer> year;
    private final StringProperty cluster = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Region> province = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ClusterType> type = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NewProjectViewModel(ScreenContext context, int thisYear) {
        this.context = context;
        this.thisYear = thisYear;
        this.year = new SimpleObjectProperty<>(thisYear - 1);
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    /** Last year first: that is the one with figures. */
    List<Integer> years() {
        var years = new ArrayList<Integer>();
        for (var y = thisYear + 1; y >= thisYear - 12; y--) {
            years.add(y);
        }
        return years;
    }

    /** Name of the first cluster; without it the project starts empty. */
    StringProperty cluster() {
        return cluster;
    }

    ObjectProperty<@Nullable Region> province() {
        return province;
    }

    ObjectProperty<@Nullable ClusterType> type() {
        return type;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    Session session() {
        return context.session();
    }

    /** Makes and opens the project; false if something has to be put right first. */
    boolean create() {
        var wanted = name.get().strip();
        if (wanted.isEmpty()) {
            problem.set(session().messages().get("projects.new.nameMissing"));
            return false;
        }
        try {
            if (!context.desk().create(project(wanted))) {
                return false;
            }
        } catch (InvalidValue refusal) {
            problem.set(session().messages().of(refusal));
            return false;
        }
        session().go("profile");
        return true;
    }

    private Project project(String wanted) {
        var profiles = cluster.get().isBlank() ? List.<Profile>of() : List.of(profile());
        return new Project(
                new ProjectId(UUID.randomUUID().toString()),
                zh() ? wanted : "",
                zh() ? "" : wanted,
                "",
                year.get(),
                Weights.EQUAL,
                profiles);
    }

    private Profile profile() {
        var named = cluster.get().strip();
        var region = province.get();
        var empty = Profile.empty(
                new ProfileId(UUID.randomUUID().toString()),
                new Identity(zh() ? named : "", zh() ? "" : named, "", false));
        return new Profile(
                empty.id(),
                empty.identity(),
                region == null ? Place.UNKNOWN : new Place(List.of(region.code()), "", "", false),
                new Industries("", null, java.util.Set.of(), java.util.Map.of(), type.get()),
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                empty.observations(),
                empty.applicability(),
                empty.reviews());
    }

    private boolean zh() {
        return session().language().get() == Language.ZH;
    }
}
