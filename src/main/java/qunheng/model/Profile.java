package qunheng.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One cluster: identity, place, industries, actors, operating body, and its observations over the years.
 *
 * @param applicability the user's own word on an indicator, against the rule of the cluster type: true applies, false
 *     does not; absent means that the rule decides
 */
public record Profile(
        ProfileId id,
        Identity identity,
        Place place,
        Industries industries,
        Actors actors,
        OperatingBody body,
        NavigableMap<ObservationKey, Observation> observations,
        Map<IndicatorId, Boolean> applicability,
        List<Review> reviews,
        Choices choices) {

    public Profile {
        observations = Collections.unmodifiableNavigableMap(new TreeMap<>(observations));
        applicability = Collections.unmodifiableNavigableMap(new TreeMap<>(applicability));
        reviews = List.copyOf(reviews);
        observations.forEach((key, observation) -> {
            if (!key.equals(observation.key())) {
                throw new InvalidValue("model.observation.misplaced", key.indicator().value());
            }
        });
    }

    /** A cluster about which nothing further is decided. */
    public Profile(
            ProfileId id,
            Identity identity,
            Place place,
            Industries industries,
            Actors actors,
            OperatingBody body,
            NavigableMap<ObservationKey, Observation> observations,
            Map<IndicatorId, Boolean> applicability,
            List<Review> reviews) {
        this(id, identity, place, industries, actors, body, observations, applicability, reviews, Choices.NONE);
    }

    public static Profile empty(ProfileId id, Identity identity) {
        return new Profile(
                id,
                identity,
                Place.UNKNOWN,
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                new TreeMap<>(),
                Map.of(),
                List.of(),
                Choices.NONE);
    }

    public Optional<Observation> observation(ObservationKey key) {
        return Optional.ofNullable(observations.get(key));
    }

    /** The value that counts for one indicator in one year: verified before reported before estimated. */
    public Optional<Observation> effective(IndicatorId indicator, int year) {
        for (var basis : Basis.values()) {
            var found = observations.get(new ObservationKey(indicator, year, basis));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The newest value of an indicator at or before a year; a value is never taken from a later year. */
    public Optional<Observation> latest(IndicatorId indicator, int year) {
        var from = new ObservationKey(indicator, ObservationKey.FIRST_YEAR, Basis.VERIFIED);
        var to = new ObservationKey(indicator, year, Basis.ESTIMATED);
        if (from.compareTo(to) > 0) {
            return Optional.empty();
        }
        var known = observations.subMap(from, true, to, true);
        return known.isEmpty() ? Optional.empty() : effective(indicator, known.lastKey().year());
    }

    /** Years with at least one observation, oldest first. */
    public List<Integer> years() {
        return observations.keySet().stream().map(ObservationKey::year).distinct().sorted().toList();
    }

    Profile withIdentity(Identity value) {
        return new Profile(id, value, place, industries, actors, body, observations, applicability, reviews, choices);
    }

    Profile withPlace(Place value) {
        return new Profile(
                id, identity, value, industries, actors, body, observations, applicability, reviews, choices);
    }

    Profile withIndustries(Industries value) {
        return new Profile(id, identity, place, value, actors, body, observations, applicability, reviews, choices);
    }

    Profile withActors(Actors value) {
        return new Profile(id, identity, place, industries, value, body, observations, applicability, reviews, choices);
    }

    Profile withBody(OperatingBody value) {
        return new Profile(
                id, identity, place, industries, actors, value, observations, applicability, reviews, choices);
    }

    Profile withObservation(ObservationKey key, @Nullable Observation value) {
        var changed = new TreeMap<>(observations);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new Profile(id, identity, place, industries, actors, body, changed, applicability, reviews, choices);
    }

    Profile withObservations(NavigableMap<ObservationKey, Observation> value) {
        return new Profile(id, identity, place, industries, actors, body, value, applicability, reviews, choices);
    }

    Profile withApplicability(IndicatorId indicator, @Nullable Boolean value) {
        var changed = new TreeMap<>(applicability);
        if (value == null) {
            changed.remove(indicator);
        } else {
            changed.put(indicator, value);
        }
        return new Profile(id, identity, place, industries, actors, body, observations, changed, reviews, choices);
    }

    Profile withReviews(List<Review> value) {
        return new Profile(
                id,
                identity,
                place,
                industries,
                actors,
                body,
                observations,
                applicability,
                new ArrayList<>(value),
                choices);
    }

    Profile withChoices(Choices value) {
        return new Profile(
                id, identity, place, industries, actors, body, observations, applicability, reviews, value);
    }
}
