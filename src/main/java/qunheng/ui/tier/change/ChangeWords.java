package qunheng.ui.tier.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Lens;
import qunheng.text.NumberFormats;
import qunheng.tiering.change.Deadline;
import qunheng.tiering.change.LensChange;
import qunheng.ui.common.Session;

/** What the two years and the calendar come to, in sentences of the present language. */
final class ChangeWords {
    /** What silver's rule counts as an improvement, in points. */
    private static final double IMPROVEMENT = 10;

    private final Session session;

    ChangeWords(Session session) {
        this.session = session;
    }

    String summary(LensChange change, Lens lens, int earlier, int later) {
        var name = lens.shortName().in(session.language().get());
        if (Double.isNaN(change.difference())) {
            return text("change.noScore", name, numbers().year(earlier), numbers().year(later));
        }
        return text(
                "change.summary",
                name,
                numbers().year(earlier),
                numbers().year(later),
                numbers().score(change.before()),
                numbers().score(change.after()),
                signed(change.difference()),
                signed(change.moved().value()),
                signed(change.moved().filled()),
                signed(change.moved().lost()),
                signed(change.moved().weight()));
    }

    /** First the count, then one sentence each. */
    List<String> improvements(LensChange change, Lens lens) {
        var list = new ArrayList<String>();
        var sure = change.documented(IMPROVEMENT);
        list.add(text("change.improvements.count", sure.size(), numbers().value(IMPROVEMENT)));
        for (var one : change.improvements()) {
            if (one.points() >= IMPROVEMENT - 1e-9) {
                list.add(text(
                        sure.contains(one) ? "change.improvements.sure" : "change.improvements.open",
                        sub(lens, one.subCriterion()),
                        signed(one.points())));
            }
        }
        return list;
    }

    private String sub(Lens lens, String id) {
        return lens.criteria().stream()
                .flatMap(criterion -> criterion.subCriteria().stream())
                .filter(sub -> sub.id().equals(id))
                .map(sub -> sub.name().in(session.language().get()))
                .findFirst()
                .orElse(id);
    }

    String sentence(Deadline deadline, LocalDate today) {
        var day = numbers().date(deadline.day());
        var name = deadline.name().in(session.language().get());
        var over = deadline.day().isBefore(today);
        return switch (deadline.kind()) {
            case EVIDENCE_ENDS -> {
                var indicator = deadline.indicator();
                var about = indicator == null
                        ? ""
                        : session.knowledge()
                                .indicator(indicator)
                                .name()
                                .in(session.language().get());
                yield text(over ? "change.deadline.evidenceOver" : "change.deadline.evidence", day, name, about);
            }
            case TIER_ENDS -> text(over ? "change.deadline.tierOver" : "change.deadline.tier", day, name);
            case RENEWAL_ENDS -> text("change.deadline.renewal", day, name);
            case SECOND_ASSESSMENT ->
                text("change.deadline.second", numbers().year(deadline.day().getYear()), name);
        };
    }

    /** Two decimals with its sign. */
    String signed(double points) {
        return Double.isNaN(points) ? NumberFormats.MISSING : text("change.signed", points);
    }

    private String text(String key, Object... arguments) {
        return session.messages().get(key, arguments);
    }

    private NumberFormats numbers() {
        return session.numbers();
    }
}
