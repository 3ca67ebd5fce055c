package qunheng.knowledge;

import java.util.List;

/** Which lenses and rule packs there are, in the order in which they are shown; each is a file of its own. */
record Catalogue(String version, Bilingual note, List<String> lenses, List<String> rulePacks) {
    Catalogue {
        lenses = List.copyOf(lenses);
        rulePacks = List.copyOf(rulePacks);
    }
}
