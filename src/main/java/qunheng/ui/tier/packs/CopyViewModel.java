package qunheng.ui.tier.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.RulePackDraft;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** A copy of a pack with thresholds of one's own. A pack of one's own gets a new version; the old one stays. */
public final class CopyViewModel {
    /** One threshold of the copy. */
    public record Line(RulePackDraft.Line line, EditedField<String> value) {}

    private final Session session;
    private final RulePack pack;
    private final RulePackDraft draft;
    private final StringProperty name = new SimpleStringProperty("");
    private final List<Line> lines = new ArrayList<>();

    public CopyViewModel(Session session, Project project, RulePack pack) {
        this.session = session;
        this.pack = pack;
        draft = RulePackDraft.of(pack, OwnPacks.text(project, pack).orElse(null));
        name.set(
                pack.basedOn() != null
                        ? pack.name().in(session.language().get())
                        : session.messages().get("tier.packs.copyName", pack.name().in(session.language().get())));
        for (var line : draft.lines()) {
            var field = new EditedField<>(
                    session,
                    session.numbers().editable(line.threshold().value()),
                    Function.identity(),
                    this::number,
                    kept -> {});
            field.show(session.numbers().editable(line.threshold().value()));
            lines.add(new Line(line, field));
        }
    }

    public StringProperty name() {
        return name;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Where a threshold stands, in words. */
    public String place(RulePackDraft.Line line) {
        var language = session.language().get();
        var within = line.within().stream().map(one -> one.in(language)).collect(Collectors.joining(" › "));
        var field = field(line.field());
        return within.isEmpty() ? field : field.isEmpty() ? within : within + " › " + field;
    }

    private String field(String name) {
        var messages = session.messages();
        return switch (name) {
            case "full" -> messages.get("tier.packs.field.full");
            case "half" -> messages.get("tier.packs.field.half");
            case "zero" -> messages.get("tier.packs.field.zero");
            case "points" -> messages.get("tier.packs.field.points");
            case "first" -> messages.get("tier.packs.field.first");
            case "renewal" -> messages.get("tier.packs.field.renewal");
            case "renewed" -> messages.get("tier.packs.field.renewed");
            case "monthsLeast" -> messages.get("tier.packs.field.monthsLeast");
            case "monthsMost" -> messages.get("tier.packs.field.monthsMost");
            case "years" -> messages.get("tier.packs.field.years");
            case "coverage" -> messages.get("tier.packs.field.coverage");
            case "reviewers" -> messages.get("tier.packs.field.reviewers");
            case "evidenceShare" -> messages.get("tier.packs.field.evidenceShare");
            case "peers" -> messages.get("tier.packs.field.peers");
            default -> "";
        };
    }

    /**
     * Keeps the copy in the project.
     *
     * @return the sentence that says why not; empty when it is kept
     */
    public String save() {
        var project = session.project().get();
        var title = name.get().strip();
        if (project == null || title.isEmpty()) {
            return session.messages().get("tier.packs.nameMissing");
        }
        try {
            for (var line : lines) {
                var typed = number(line.value().typed().get());
                var value = NumberFormats.parse(typed).orElseThrow();
                var was = line.line().threshold();
                if (value != was.value()) {
                    draft.set(
                            line.line().place(),
                            value,
                            new Bilingual(
                                    source(Language.ZH, was.value(), was.source()),
                                    source(Language.EN, was.value(), was.source())));
                }
            }
            var own = pack.basedOn() != null;
            var id = own ? pack.id() : freeId(project);
            var version = own ? nextVersion(project) : "1.0.0";
            var text = draft.named(id, version, new Bilingual(title, title), pack.edition());
            session.edit(new Change.ChoiceChanged(null, OwnPacks.key(id, version), null, text));
            return "";
        } catch (InvalidValue refusal) {
            return session.messages().of(refusal);
        }
    }

    private static String source(Language language, double was, Bilingual source) {
        return Messages.in(language)
                .get("tier.packs.ownSource", NumberFormats.in(language).value(was), source.in(language));
    }

    private String number(String typed) {
        var number = NumberFormats.parse(typed.strip());
        if (number.isEmpty()) {
            throw new InvalidValue("tier.packs.noNumber", typed.length() > 30 ? typed.substring(0, 30) + "…" : typed);
        }
        return session.numbers().editable(number.getAsDouble());
    }

    private String freeId(Project project) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> pack.family() + ".own" + i)
                .filter(id -> project.choices().beginning("rule-pack/" + id + '@').isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String nextVersion(Project project) {
        var major = pack.version().substring(0, pack.version().indexOf('.'));
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> major + '.' + i + ".0")
                .filter(version -> project.choices().get(OwnPacks.key(pack.id(), version)).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
