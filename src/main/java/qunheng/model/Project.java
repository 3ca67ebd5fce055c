package qunheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is opened, edited, shared and reported: profiles and the choices made about them.
 *
 * @param assessmentYear the year as of which the profiles are assessed
 */
public record Project(
        ProjectId id,
        String nameZh,
        String nameEn,
        String note,
        int assessmentYear,
        Weights weights,
        List<Profile> profiles,
        Choices choices) {

    public Project {
        Texts.requireLine("nameZh", nameZh);
        Texts.requireLine("nameEn", nameEn);
        Texts.requireNote("note", note);
        if (assessmentYear < ObservationKey.FIRST_YEAR || assessmentYear > ObservationKey.LAST_YEAR) {
            throw new InvalidValue(
                    "model.year.outOfRange", assessmentYear, ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR);
        }
        profiles = List.copyOf(profiles);
        if (profiles.stream().map(Profile::id).distinct().count() != profiles.size()) {
            throw new InvalidValue("model.profile.duplicate");
        }
    }

    /** A project about which nothing further is decided. */
    public Project(
            ProjectId id,
            String nameZh,
            String nameEn,
            String note,
            int assessmentYear,
            Weights weights,
            List<Profile> profiles) {
        this(id, nameZh, nameEn, note, assessmentYear, weights, profiles, Choices.NONE);
    }

    public Optional<Profile> profile(ProfileId wanted) {
        return profiles.stream().filter(p -> p.id().equals(wanted)).findFirst();
    }

    /** Whether any profile is a teaching case, so that the whole project is marked as one. */
    public boolean fictional() {
        return profiles.stream().anyMatch(p -> p.identity().fictional());
    }

    Project replacing(Profile changed) {
        var next = new ArrayList<>(profiles);
        next.replaceAll(p -> p.id().equals(changed.id()) ? changed : p);
        return new Project(id, nameZh, nameEn, note, assessmentYear, weights, next, choices);
    }

    Project withProfiles(List<Profile> value) {
        return new Project(id, nameZh, nameEn, note, assessmentYear, weights, value, choices);
    }

    Project withChoices(Choices value) {
        return new Project(id, nameZh, nameEn, note, assessmentYear, weights, profiles, value);
    }

    Project withWeights(Weights value) {
        return new Project(id, nameZh, nameEn, note, assessmentYear, value, profiles, choices);
    }
}
