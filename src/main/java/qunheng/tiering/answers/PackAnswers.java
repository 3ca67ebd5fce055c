package qunheng.tiering.answers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.RulePack;
import qunheng.model.Basis;
import qunheng.model.Observation;
import qunheng.model.Profile;

/**
 * What a profile answers to the questions of a pack as of a year. An answer given here goes before the indicator that
 * may stand in for it; verified goes before reported before estimated; what the pack does not count is as good as
 * missing and is {@link #leftOut() told}.
 */
public final class PackAnswers {
    /** One answer that counts, and what it rests on. */
    public record Found(int year, double value, boolean documented, boolean verified) {}

    private final RulePack pack;
    private final Profile profile;
    private final int year;
    private final Map<String, List<Answer>> own = new HashMap<>();

    public PackAnswers(RulePack pack, Profile profile, int year) {
        this.pack = pack;
        this.profile = profile;
        this.year = year;
        pack.items().forEach(item -> own.put(item.id(), AnswerText.readable(profile, item)));
    }

    public int year() {
        return year;
    }

    /** The newest answer that counts at or before the year. */
    public Optional<Found> latest(PackItem item) {
        if (!comparable(item)) {
            return Optional.empty();
        }
        var answers = counting(item).filter(answer -> answer.year() <= year).toList();
        var newest = answers.stream().mapToInt(Answer::year).max();
        return newest.isPresent() ? best(answers, newest.getAsInt()) : standIn(item, year, false);
    }

    /** The answer for one year. */
    public Optional<Found> in(PackItem item, int wanted) {
        if (!comparable(item)) {
            return Optional.empty();
        }
        return best(counting(item).toList(), wanted).or(() -> standIn(item, wanted, true));
    }

    /** What the points rest on: the newest answer, or one for every year that is asked for; empty if one is missing. */
    public List<Found> scored(PackItem item) {
        if (item.span() == 1) {
            return latest(item).stream().toList();
        }
        var found = years(item).flatMap(wanted -> in(item, wanted).stream()).toList();
        return found.size() == item.span() ? found : List.of();
    }

    /** Whether the group that a percentile speaks of is large enough; an unknown size is not. */
    public boolean comparable(PackItem item) {
        var condition = item.comparable();
        if (condition == null) {
            return true;
        }
        var group = latest(pack.item(condition.item()).orElseThrow());
        return group.isPresent() && group.get().value() >= condition.minimum().value();
    }

    /** Whether every year that is asked for has an answer that counts. */
    public boolean answered(PackItem item) {
        return item.span() == 1
                ? latest(item).isPresent()
                : years(item).allMatch(wanted -> in(item, wanted).isPresent());
    }

    /** The years that a question is about, oldest first. */
    public Stream<Integer> years(PackItem item) {
        return Stream.iterate(year - item.span() + 1, wanted -> wanted <= year, wanted -> wanted + 1);
    }

    /** Questions with an answer of which none counts. */
    public List<String> leftOut() {
        return pack.items().stream()
                .filter(item -> own.getOrDefault(item.id(), List.of()).stream().anyMatch(a -> a.year() <= year))
                .filter(item -> counting(item).noneMatch(answer -> answer.year() <= year))
                .map(PackItem::id)
                .toList();
    }

    /** Questions whose kept text cannot be read. */
    public List<String> unreadable() {
        return pack.items().stream()
                .filter(item -> profile.choices().get(AnswerText.key(item)).isPresent())
                .filter(item -> own.getOrDefault(item.id(), List.of()).isEmpty())
                .map(PackItem::id)
                .toList();
    }

    private Stream<Answer> counting(PackItem item) {
        return own.getOrDefault(item.id(), List.of()).stream()
                .filter(answer -> pack.counts(answer.basis(), answer.documented()));
    }

    private static Optional<Found> best(List<Answer> answers, int wanted) {
        return answers.stream()
                .filter(answer -> answer.year() == wanted)
                .min(Comparator.comparing(Answer::basis))
                .map(answer -> new Found(
                        wanted, answer.value(), answer.documented(), answer.basis() == Basis.VERIFIED));
    }

    private Optional<Found> standIn(PackItem item, int wanted, boolean thatYear) {
        var indicator = item.indicator();
        if (indicator == null) {
            return Optional.empty();
        }
        return profile.latest(indicator, wanted)
                .filter(found -> !thatYear || found.key().year() == wanted)
                .filter(found -> pack.counts(found.key().basis(), found.evidence().present()))
                .map(PackAnswers::found);
    }

    private static Found found(Observation observation) {
        return new Found(
                observation.key().year(),
                observation.value(),
                observation.evidence().present(),
                observation.key().basis() == Basis.VERIFIED);
    }
}
