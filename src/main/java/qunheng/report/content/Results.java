package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.report.Provenance.Result;
import qunheng.report.ReportOptions;

/**
 * The numbers of a report that can be computed again. A key is words with a blank between them, such as
 * {@code score <cluster> 2025 five-forces}, so that each can be computed from the key alone.
 */
record Results(Material material) {
    private static final String NONE = "-";

    /** Scores with their intervals and the tiers of one cluster as of a year. */
    List<Result> of(Profile profile, int year) {
        var results = new ArrayList<Result>();
        for (var lens : material.knowledge().lenses()) {
            for (var kind : List.of("score", "low", "high")) {
                add(results, kind + ' ' + profile.id().value() + ' ' + year + ' ' + lens.id());
            }
        }
        for (var pack : material.knowledge().rulePacks()) {
            add(results, "tier " + profile.id().value() + ' ' + year + ' ' + pack.id());
        }
        return results;
    }

    /** Shares of the draws that give each tier of the first pack. */
    List<Result> odds(Profile profile, ReportOptions options) {
        var results = new ArrayList<Result>();
        var pack = material.knowledge().rulePack(Material.FIRST_PACK);
        add(results, "odds " + profile.id().value() + ' ' + options.seed() + ' ' + NONE);
        pack.tiers().forEach(tier ->
                add(results, "odds " + profile.id().value() + ' ' + options.seed() + ' ' + tier.id()));
        return results;
    }

    private void add(List<Result> results, String key) {
        results.add(new Result(key, value(key)));
    }

    /** What the key says now; {@code ?} when the project or the program knows no such thing. */
    String value(String key) {
        var words = key.split(" ");
        try {
            var profile = words.length == 4 ? material.project().profile(new ProfileId(words[1])).orElse(null) : null;
            return profile == null ? "?" : value(words, profile);
        } catch (NoSuchElementException | IllegalArgumentException unknown) {
            return "?";
        }
    }

    private String value(String[] words, Profile profile) {
        return switch (words[0]) {
            case "score" -> number(material.assessment(profile.id(), year(words)).lens(words[3]).score());
            case "low" -> number(material.assessment(profile.id(), year(words)).lens(words[3]).low());
            case "high" -> number(material.assessment(profile.id(), year(words)).lens(words[3]).high());
            case "tier" -> {
                var pack = material.knowledge().rulePack(words[3]);
                yield text(material.verdict(profile.id(), pack, year(words)).tier());
            }
            case "odds" ->
                number(material.draws(profile.id(), Long.parseLong(words[2]))
                        .odds(Material.FIRST_PACK, profile.id())
                        .share(words[3].equals(NONE) ? null : words[3]));
            default -> "?";
        };
    }

    private static int year(String[] words) {
        return Integer.parseInt(words[2]);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Double.toString(value);
    }

    private static String text(@Nullable String tier) {
        return tier == null ? NONE : tier;
    }
}
