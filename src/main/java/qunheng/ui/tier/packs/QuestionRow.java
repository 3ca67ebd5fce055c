package qunheng.ui.tier.packs;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.RulePack;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.EvidenceFile;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import qunheng.text.NumberFormats;
import qunheng.tiering.AnswerWords;
import qunheng.tiering.answers.Answer;
import qunheng.tiering.answers.AnswerText;
import qunheng.tiering.answers.PackAnswers;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** One question for one year: an answer of each basis, one of them shown. */
public final class QuestionRow {
    private final Session session;
    private final RulePack pack;
    private final PackItem item;
    private final int year;
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.REPORTED);
    private final ObjectProperty<@Nullable Double> chosen = new SimpleObjectProperty<>();
    private final EditedField<String> value;
    private final EditedField<String> evidence;
    private final ReadOnlyStringWrapper standIn = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable EvidenceFile> file = new ReadOnlyObjectWrapper<>();
    private boolean showing;

    QuestionRow(Session session, RulePack pack, PackItem item, int year) {
        this.session = session;
        this.pack = pack;
        this.item = item;
        this.year = year;
        value = new EditedField<>(session, "", Function.identity(), this::number, this::keepNumber);
        evidence = EditedField.text(session, text -> keep(shown().map(Answer::value).orElse(null), text));
        profile().flatMap(p -> AnswerText.readable(p, item).stream()
                        .filter(answer -> answer.year() == year)
                        .min(Comparator.comparing(Answer::basis)))
                .ifPresent(answer -> basis.set(answer.basis()));
        basis.subscribe(next -> show());
        chosen.addListener((observable, before, after) -> {
            if (!showing) {
                keep(after, evidence.kept());
            }
        });
    }

    public PackItem item() {
        return item;
    }

    public int year() {
        return year;
    }

    public ObjectProperty<Basis> basis() {
        return basis;
    }

    /** The answer to a yes-or-no question or a level; null for none. */
    public ObjectProperty<@Nullable Double> chosen() {
        return chosen;
    }

    /** The answer as a number. */
    public EditedField<String> value() {
        return value;
    }

    /** The document behind the answer. */
    public EditedField<String> evidence() {
        return evidence;
    }

    /** The document as a file of the workspace; null when none is attached to the answer that is shown. */
    public ReadOnlyObjectProperty<@Nullable EvidenceFile> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is an answer that a file can prove. */
    public boolean answered() {
        return shown().isPresent();
    }

    /** Attaches a file to the answer of a basis, or with null takes it off; false when that answer is gone. */
    boolean attach(Basis of, @Nullable EvidenceFile next) {
        var profile = session.selected();
        var answer = profile().flatMap(p -> AnswerText.readable(p, item).stream()
                .filter(one -> one.year() == year && one.basis() == of)
                .findFirst());
        if (profile == null || answer.isEmpty()) {
            return false;
        }
        store(profile, of, answer.map(one -> one.withFile(next)));
        return true;
    }

    /** What stands in while the question has no answer; empty if nothing does. */
    public ReadOnlyStringProperty standIn() {
        return standIn.getReadOnlyProperty();
    }

    /** Keeps what stands in the fields. */
    public boolean commit() {
        return value.commit() & evidence.commit();
    }

    void show() {
        showing = true;
        var answer = shown();
        value.show(answer.map(Answer::value).map(session.numbers()::editable).orElse(""));
        evidence.show(answer.map(Answer::evidence).orElse(""));
        chosen.set(answer.map(Answer::value).orElse(null));
        file.set(answer.map(Answer::file).orElse(null));
        standIn.set(answer.isPresent() ? "" : fromCatalogue());
        showing = false;
    }

    private String fromCatalogue() {
        var indicator = item.indicator();
        if (indicator == null) {
            return "";
        }
        return profile().flatMap(p -> new PackAnswers(pack, p, year).in(item, year))
                .map(found -> session.messages()
                        .get(
                                "tier.packs.standIn",
                                session.knowledge().indicator(indicator).name().in(session.language().get()),
                                AnswerWords.of(item, found.value()).in(session.language().get())))
                .orElse("");
    }

    private Optional<Profile> profile() {
        return Optional.ofNullable(session.selected());
    }

    private Optional<Answer> shown() {
        return profile().flatMap(p -> AnswerText.readable(p, item).stream()
                .filter(answer -> answer.year() == year && answer.basis() == basis.get())
                .findFirst());
    }

    private String number(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        var number = NumberFormats.parse(typed.strip());
        if (number.isEmpty()) {
            throw new InvalidValue("tier.packs.noNumber", typed.length() > 30 ? typed.substring(0, 30) + "…" : typed);
        }
        AnswerText.require(item, new Answer(year, basis.get(), number.getAsDouble(), ""));
        return session.numbers().editable(number.getAsDouble());
    }

    private void keepNumber(String kept) {
        keep(kept.isEmpty() ? null : NumberFormats.parse(kept).orElseThrow(), evidence.kept());
    }

    private void keep(@Nullable Double answer, String document) {
        var profile = session.selected();
        if (profile == null) {
            return;
        }
        var attached = shown().map(Answer::file).orElse(null);
        store(
                profile,
                basis.get(),
                Optional.ofNullable(answer).map(number -> new Answer(year, basis.get(), number, document, attached)));
    }

    private void store(Profile profile, Basis of, Optional<Answer> next) {
        var key = AnswerText.key(item);
        var before = profile.choices().get(key).orElse(null);
        var after = AnswerText.write(AnswerText.with(AnswerText.readable(profile, item), year, of, next))
                .orElse(null);
        if (!Objects.equals(before, after)) {
            session.edit(new Change.ChoiceChanged(profile.id(), key, before, after));
        }
        show();
    }
}
