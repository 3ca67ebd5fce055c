package qunheng.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which provincial-level unit a written name or code means.
 *
 * <p>Taken without asking: the code of GB/T 2260 with two digits, with six (also of a city or county, which lies in one
 * province only), or with 156 before it, as web maps write it; the full and the short Chinese name; the one-character
 * abbreviation; the English names; the letters of ISO 3166-2. A Chinese name of a place that begins with a province's
 * name means that province. Blanks, letter case and full-width digits make no difference.
 *
 * <p>What resembles a name but is none of these is doubtful, and somebody has to say what it means: one letter missing,
 * doubled or wrong in an English name, or the name of a province in the middle of a Chinese text.
 */
public final class RegionNames {
    /** What a text means. */
    public sealed interface Match {
        /** Certainly this unit. */
        record Certain(Region region) implements Match {}

        /** Perhaps one of these; nearest first. */
        record Doubtful(List<Region> candidates) implements Match {
            public Doubtful {
                candidates = List.copyOf(candidates);
            }
        }

        /** Nothing that resembles a unit. */
        record None() implements Match {}
    }

    /** Words that say what kind of unit it is, and no more. */
    private static final List<String> KINDS = List.of(
            "specialadministrativeregion", "autonomousregion", "municipality", "province", "sar", "city");

    private final List<Region> regions;
    private final Map<String, Region> byWord = new HashMap<>();
    private final Map<String, Region> byTwoDigits = new HashMap<>();

    public RegionNames(List<Region> regions) {
        this.regions = List.copyOf(regions);
        for (var region : regions) {
            byTwoDigits.put(region.code().substring(0, 2), region);
            byWord.put(region.name().zh(), region);
            byWord.put(region.shortName().zh(), region);
            byWord.put(region.abbreviation().zh(), region);
            byWord.put(plain(region.name().en()), region);
            byWord.put(plain(region.shortName().en()), region);
            byWord.put(plain(region.iso()), region);
            // ISO 3166-2 had the digits of GB/T 2260 until 2017, and files of boundaries still have
            byWord.put("cn" + region.code().substring(0, 2), region);
        }
        // Older and other spellings that tables in use still have.
        alias("tibet", "540000");
        alias("xizangtibet", "540000");
        alias("macau", "820000");
        alias("hongkongsar", "810000");
        alias("neimenggu", "150000");
        alias("neimongol", "150000");
        alias("guangxizhuang", "450000");
        alias("ningxiahui", "640000");
        alias("xinjianguygur", "650000");
        alias("xinjianguyghur", "650000");
    }

    private void alias(String word, String code) {
        regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .ifPresent(region -> byWord.put(word, region));
    }

    public Match match(String written) {
        var word = plain(written);
        if (word.isEmpty()) {
            return new Match.None();
        }
        var exact = byWord.get(word);
        if (exact != null) {
            return new Match.Certain(exact);
        }
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            var coded = coded(word);
            return coded == null ? new Match.None() : new Match.Certain(coded);
        }
        return word.charAt(0) > 0x2E80 ? chinese(word) : english(word);
    }

    /**
     * The unit that a written name or code is certainly of, and not a place inside it: {@code 110105} and 广东省广州市 are
     * cities, of which a table of units may well have several in one province.
     */
    public Optional<Region> unit(String written) {
        var word = plain(written);
        var place = word.length() > 2 && Character.isDigit(word.charAt(0))
                ? !word.matches("(156)?\\d\\d0000")
                : !word.isEmpty() && word.charAt(0) > 0x2E80 && !byWord.containsKey(word);
        return !place && match(written) instanceof Match.Certain(var region) ? Optional.of(region) : Optional.empty();
    }

    private @Nullable Region coded(String digits) {
        var code = digits.length() == 9 && digits.startsWith("156") ? digits.substring(3) : digits;
        return code.length() == 2
                        || code.length() == 4
                        || code.length() == 6
                        || code.length() == 9
                        || code.length() == 12
                ? byTwoDigits.get(code.substring(0, 2))
                : null;
    }

    private Match chinese(String word) {
        var inside = new ArrayList<Region>();
        for (var region : regions) {
            if (word.startsWith(region.name().zh()) || word.startsWith(region.shortName().zh())) {
                return named(word, region);
            }
            if (word.contains(region.shortName().zh())) {
                inside.add(region);
            }
        }
        return inside.isEmpty() ? new Match.None() : new Match.Doubtful(inside);
    }

    /** 吉林市 is a city of the province 吉林, and 海南州 a prefecture of another province: a short name alone may mislead. */
    private static Match named(String word, Region region) {
        return word.startsWith(region.name().zh())
                ? new Match.Certain(region)
                : new Match.Doubtful(List.of(region));
    }

    private Match english(String word) {
        var bare = word;
        for (var kind : KINDS) {
            if (bare.endsWith(kind) && bare.length() > kind.length()) {
                bare = bare.substring(0, bare.length() - kind.length());
                break;
            }
        }
        var named = byWord.get(bare);
        if (named != null) {
            return new Match.Certain(named);
        }
        var near = new ArrayList<Region>();
        for (var region : regions) {
            if (bare.length() > 3 && oneEditApart(bare, plain(region.shortName().en()))) {
                near.add(region);
            }
        }
        return near.isEmpty() ? new Match.None() : new Match.Doubtful(near);
    }

    /** Whether one letter more, less or other makes one word of the other. */
    static boolean oneEditApart(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.length() == shorter.length()
                ? same < shorter.length() && shorter.substring(same + 1).equals(longer.substring(same + 1))
                : shorter.substring(same).equals(longer.substring(same + 1));
    }

    /** Small letters, half-width, without blanks, points, dashes and quotes; accents and tone marks off. */
    private static String plain(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = new StringBuilder(decomposed.length());
        decomposed.codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
