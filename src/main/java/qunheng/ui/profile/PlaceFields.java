package qunheng.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Region;
import qunheng.model.Change;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** Provinces, the lead one first; city, boundary, and whether a platform reaches beyond it. */
final class PlaceFields extends ProfilePart {
    /** The lead province; null while unknown. */
    final ObjectProperty<@Nullable Region> lead = choice(region -> p -> changed(p, withLead(p.place(), region)));

    final EditedField<String> city = line(v -> p -> changed(
            p, new Place(p.place().provinces(), v, p.place().boundary(), p.place().platformSpace())));
    final EditedField<String> boundary = line(v -> p -> changed(
            p, new Place(p.place().provinces(), p.place().city(), v, p.place().platformSpace())));
    final BooleanProperty platformSpace = new SimpleBooleanProperty();
    private final ObservableList<Region> further = FXCollections.observableArrayList();

    PlaceFields(Session session) {
        super(session);
        platformSpace.addListener((observable, before, now) -> edit(p -> changed(
                p, new Place(p.place().provinces(), p.place().city(), p.place().boundary(), now))));
    }

    List<Region> regions() {
        return session.knowledge().regions();
    }

    /** Provinces beside the lead one, in the order in which they were added. */
    ObservableList<Region> further() {
        return further;
    }

    void toggleFurther(Region region) {
        edit(p -> {
            var codes = new ArrayList<>(p.place().provinces());
            if (!codes.remove(region.code())) {
                codes.add(region.code());
            }
            return changed(p, provinces(p.place(), codes));
        });
    }

    private static Place withLead(Place place, @Nullable Region region) {
        var codes = new ArrayList<>(place.provinces());
        if (!codes.isEmpty()) {
            codes.removeFirst();
        }
        if (region != null) {
            codes.remove(region.code());
            codes.addFirst(region.code());
        }
        return provinces(place, codes);
    }

    private static Place provinces(Place place, List<String> codes) {
        return new Place(codes, place.city(), place.boundary(), place.platformSpace());
    }

    private static Change changed(Profile profile, Place after) {
        return new Change.PlaceChanged(profile.id(), profile.place(), after);
    }

    @Override
    protected void display(Profile profile) {
        var known = profile.place().provinces().stream()
                .flatMap(code -> session.knowledge().region(code).stream())
                .toList();
        lead.set(known.isEmpty() ? null : known.getFirst());
        var rest = known.isEmpty() ? known : known.subList(1, known.size());
        if (!further.equals(rest)) {
            further.setAll(rest);
        }
        city.show(profile.place().city());
        boundary.show(profile.place().boundary());
        platformSpace.set(profile.place().platformSpace());
    }
}
