package qunheng.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import qunheng.model.ProfileId;

/** One cluster of the project in the list to choose from. */
public final class ClusterChoice {
    private final ProfileId id;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper subject = new ReadOnlyBooleanWrapper();

    ClusterChoice(ProfileId id) {
        this.id = id;
    }

    public ProfileId id() {
        return id;
    }

    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** Type and place, for telling clusters apart and for the search. */
    public ReadOnlyStringProperty detail() {
        return detail.getReadOnlyProperty();
    }

    public BooleanProperty chosen() {
        return chosen;
    }

    /** Whether it is the selected cluster, which every comparison holds. */
    public ReadOnlyBooleanProperty subject() {
        return subject.getReadOnlyProperty();
    }

    void show(String newName, String newDetail) {
        name.set(newName);
        detail.set(newDetail);
    }

    void subject(boolean is) {
        subject.set(is);
    }
}
