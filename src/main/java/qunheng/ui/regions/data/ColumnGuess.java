package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qunheng.model.Language;
import qunheng.project.RegionalImport.Columns;
import qunheng.project.RegionalImport.Preview;
import qunheng.text.Messages;

/** Which columns of a file mean what, by their names in Chinese or English. */
final class ColumnGuess {
    private static final List<String> REGION = words("regions.import.words.region");
    private static final List<String> INDUSTRY = words("regions.import.words.industry");
    private static final List<String> YEAR = words("regions.import.words.year");
    private static final List<String> AMOUNT = words("regions.import.words.amount");
    private static final List<String> FIRM = words("regions.import.words.firm");
    /** A column that is called so and no more has firms; with more words it may as well have their number. */
    private static final List<String> FIRM_ALONE = words("regions.import.words.firmAlone");

    private ColumnGuess() {}

    /** The words of both languages: a Chinese window may be given an English file. */
    private static List<String> words(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Messages.in(language).get(key).split(" ")))
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    /** Whether the file looks as if each row were a firm. */
    static boolean firms(List<String> header) {
        return pick(header, FIRM, List.of()) != null || header.stream().anyMatch(FIRM_ALONE::contains);
    }

    static Columns of(Preview preview) {
        var header = preview.header();
        var taken = new ArrayList<String>();
        var year = take(pick(header, YEAR, taken), taken);
        var industry = take(pick(header, INDUSTRY, taken), taken);
        var region = take(pick(header, REGION, taken), taken);
        var amount = take(pick(header, AMOUNT, taken), taken);
        if (amount == null) {
            amount = take(numeric(preview, taken), taken);
        }
        if (region == null) {
            region = header.stream().filter(name -> !taken.contains(name)).findFirst().orElse(header.getFirst());
        }
        return new Columns(region, industry, year, amount);
    }

    private static @Nullable String take(@Nullable String name, List<String> taken) {
        if (name != null) {
            taken.add(name);
        }
        return name;
    }

    /** The first word that a column has decides: the more telling words stand first. */
    private static @Nullable String pick(List<String> header, List<String> words, List<String> taken) {
        for (var word : words) {
            for (var name : header) {
                if (!taken.contains(name) && name.toLowerCase(Locale.ROOT).contains(word)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable String numeric(Preview preview, List<String> taken) {
        for (var i = 0; i < preview.header().size(); i++) {
            var column = i;
            if (!taken.contains(preview.header().get(i))
                    && !preview.rows().isEmpty()
                    && preview.rows().stream().allMatch(row -> column < row.size()
                            && row.get(column).strip().matches("-?[0-9][0-9 ,]*([.][0-9]+)?"))) {
                return preview.header().get(i);
            }
        }
        return null;
    }
}
