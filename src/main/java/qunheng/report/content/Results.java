package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.report.Provenance.Result;

/**
 * The numbers of a report that can be computed again. A key is words with a blank between them, such as
 * {@code score <cluster> 2025 five-forces}, so that each can be computed from the key alone.
 */
record Results(ProjectData data) {
    /** Neither the project nor the program knows what a key is about. */
    static final String UNKNOWN = "?";

    private static final String NONE = "-";

    /** Scores with their intervals, those by a method of the project's own, and the tiers of one cluster as of a year. */
    List<Result> of(Profile profile, int year) {
        var results = new ArrayList<Result>();
        var material = material(year);
        for (var lens : material.knowledge().lenses()) {
            for (var kind : List.of("score", "low", "high")) {
                add(results, kind + ' ' + profile.id().value() + ' ' + year + ' ' + lens.id());
            }
            if (material.byMethod(lens).isPresent()) {
                add(results, "method " + profile.id().value() + ' ' + year + ' ' + lens.id());
            }
        }
        for (var pack : data.packs()) {
            add(results, "tier " + profile.id().value() + ' ' + year + ' ' + pack.edition());
        }
        return results;
    }

    /** Shares of the draws that give each tier of the pack of a report. */
    List<Result> odds(Profile profile, Material material, long seed) {
        var results = new ArrayList<Result>();
        var pack = material.pack();
        var key = "odds " + profile.id().value() + ' ' + material.year() + ' ' + seed + '/' + pack.edition() + '/';
        add(results, key + NONE);
        pack.tiers().forEach(tier -> add(results, key + tier.id()));
        return results;
    }

    private void add(List<Result> results, String key) {
        results.add(new Result(key, value(key)));
    }

    /** What the key says now; {@code ?} when the project or the program knows no such thing. */
    String value(String key) {
        var words = key.split(" ");
        try {
            var profile =
                    words.length == 4 ? data.project().profile(new ProfileId(words[1])).orElse(null) : null;
            return profile == null ? UNKNOWN : value(words[0], profile, Integer.parseInt(words[2]), words[3]);
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            return UNKNOWN;
        }
    }

    private String value(String kind, Profile profile, int year, String of) {
        return switch (kind) {
            case "score" -> number(material(year).assessment(profile.id()).lens(of).score());
            case "low" -> number(material(year).assessment(profile.id()).lens(of).low());
            case "high" -> number(material(year).assessment(profile.id()).lens(of).high());
            case "method" ->
                number(material(year)
                        .byMethod(material(year).knowledge().lens(of))
                        .orElseThrow()
                        .score(profile.id()));
            case "tier" -> text(data.of(year, of).verdict(profile.id()).tier());
            case "odds" -> odds(profile, year, of.split("/"));
            default -> UNKNOWN;
        };
    }

    /** @param of seed, edition of the pack, tier */
    private String odds(Profile profile, int year, String[] of) {
        if (of.length != 3) {
            return UNKNOWN;
        }
        var material = data.of(year, of[1]);
        return number(material.draws(profile.id(), Long.parseLong(of[0]))
                .odds(material.pack().id(), profile.id())
                .share(of[2].equals(NONE) ? null : of[2]));
    }

    /** Scores do not depend on which pack is told of first. */
    private Material material(int year) {
        return data.of(year, data.packs().getFirst().edition());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Double.toString(value);
    }

    private static String text(@Nullable String tier) {
        return tier == null ? NONE : tier;
    }
}
