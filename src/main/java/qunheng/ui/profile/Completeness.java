package qunheng.ui.profile;

import java.util.List;
import qunheng.model.Profile;

/**
 * How much of a profile's description is known: twelve plain questions, each answered or not. Indicators have their own
 * coverage.
 */
record Completeness(List<Item> items) {
    /** @param key of the question's name */
    record Item(String key, boolean done) {}

    static Completeness of(Profile profile) {
        var identity = profile.identity();
        var place = profile.place();
        var industries = profile.industries();
        return new Completeness(List.of(
                new Item("profile.complete.names", !identity.nameZh().isBlank() && !identity.nameEn().isBlank()),
                new Item("profile.complete.description", !identity.description().isBlank()),
                new Item("profile.complete.province", !place.provinces().isEmpty()),
                new Item("profile.complete.city", !place.city().isBlank()),
                new Item("profile.complete.boundary", !place.boundary().isBlank()),
                new Item("profile.complete.field", !industries.field().isBlank()),
                new Item("profile.complete.type", industries.type() != null),
                new Item("profile.complete.mainClass", industries.mainClass() != null),
                new Item("profile.complete.shares", !industries.shares().isEmpty()),
                new Item("profile.complete.actors", !profile.actors().counts().isEmpty()),
                new Item("profile.complete.named", !profile.actors().named().isBlank()),
                new Item("profile.complete.body", !profile.body().name().isBlank())));
    }

    int done() {
        return (int) items.stream().filter(Item::done).count();
    }

    double fraction() {
        return (double) done() / items.size();
    }

    List<Item> missing() {
        return items.stream().filter(item -> !item.done()).toList();
    }
}
