package qunheng.report.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.model.Profile;
import qunheng.model.Review;
import qunheng.report.Provenance;
import qunheng.report.ReportData.Entry;
import qunheng.report.ReportKind;
import qunheng.report.ReportOptions;

/** Title, marks and the lines of the first page. */
record Cover(Material material, List<Profile> profiles, ReportOptions options, Provenance provenance, Voices voices) {

    /** Date of the last signature under the year's assessment, else the end of the year: never the clock's. */
    static String asOf(List<Profile> profiles, int year) {
        return profiles.stream()
                .flatMap(profile -> profile.reviews().stream())
                .filter(review -> review.year() == year)
                .map(Review::date)
                .flatMap(Cover::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(year, 12, 31))
                .toString();
    }

    /** What a user typed may be no date. */
    private static Stream<LocalDate> date(String typed) {
        try {
            return Stream.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDate) {
            return Stream.empty();
        }
    }

    Phrase title() {
        return Phrase.of(
                switch (options.kind()) {
                    case EVALUATION -> "content.kind.evaluation";
                    case BRIEF -> "content.kind.brief";
                    case GAP -> "content.kind.gap";
                    case PORTFOLIO -> "content.kind.portfolio";
                    case CHANGE -> "content.kind.change";
                });
    }

    Phrase subtitle() {
        var about = profile() == null ? Cluster.name(material.project()) : Cluster.name(profiles.getFirst());
        return Phrase.of("content.cover.subtitle", about, Integer.toString(material.year()));
    }

    private @Nullable Profile profile() {
        return ReportContent.ofCluster(options.kind()) ? profiles.getFirst() : null;
    }

    /** A teaching case says so on every page; so does every result that nobody from outside has signed. */
    List<String> marks() {
        var marks = new ArrayList<String>();
        var fictional = profiles.stream().filter(one -> one.identity().fictional()).count();
        if (fictional > 0) {
            marks.add(voices.inline(Phrase.of(
                    fictional == profiles.size() ? "content.mark.fictional" : "content.mark.fictionalSome")));
        }
        var indicative = profiles.isEmpty()
                || profiles.stream().anyMatch(one -> material.verdict(one.id()).indicative());
        marks.add(voices.inline(Phrase.of(indicative ? "content.mark.indicative" : "content.mark.reviewed")));
        return marks;
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        if (options.kind() == ReportKind.BRIEF) {
            // The rest is in the title and in the file itself: a page has little room.
            entry(entries, "content.cover.place", place(new Cluster(material, profiles.getFirst(), options)));
            entry(entries, "content.cover.date", Phrase.plain(provenance.asOf()));
            return entries;
        }
        entry(entries, "content.cover.project", Cluster.name(material.project()));
        var one = profile();
        if (one == null) {
            entry(entries, "content.cover.clusters", Phrase.plain(Integer.toString(profiles.size())));
        } else {
            var cluster = new Cluster(material, one, options);
            entry(entries, "content.cover.cluster", cluster.name());
            entry(entries, "content.cover.place", place(cluster));
        }
        entry(entries, "content.cover.year", Phrase.plain(Integer.toString(material.year())));
        entry(entries, "content.cover.date", Phrase.plain(provenance.asOf()));
        entry(entries, "content.cover.program", Phrase.plain(provenance.programVersion()));
        entry(entries, "content.cover.digest", Phrase.plain(provenance.dataDigest().substring(0, 16)));
        return entries;
    }

    private static Phrase place(Cluster cluster) {
        return Objects.requireNonNullElse(ProfileSection.provinces(cluster), Phrase.of("content.missing"));
    }

    private void entry(List<Entry> entries, String label, Phrase value) {
        entries.add(new Entry(voices.inline(Phrase.of(label)), voices.inline(value)));
    }
}
