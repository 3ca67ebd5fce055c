package qunheng.ui.indicators;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.InvalidValue;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.project.entry.CellValue;
import qunheng.project.entry.Objection;
import qunheng.project.entry.WrittenNumber;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * All about the selected cell: its three values, and source, note and evidence of one of them.
 *
 * <p>What a field refuses stays in it; when another cell is selected before it is corrected, it goes to the list of
 * refused texts.
 */
public final class DetailsViewModel {
    /** The cell that is described: a line and one of its years. */
    record Subject(ProfileId profile, IndicatorRow row, int year) {
        Indicator indicator() {
            return row.indicator();
        }
    }

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final Session session;
    private final GridViewModel grid;
    private final RefusedTexts refused;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.REPORTED);
    private final ReadOnlyObjectWrapper<@Nullable Observation> observation = new ReadOnlyObjectWrapper<>();
    private final Map<Basis, EditedField<String>> values = new EnumMap<>(Basis.class);
    private final EditedField<String> source;
    private final EditedField<String> note;
    private final EditedField<String> reference;
    private final EditedField<String> locator;
    private final EditedField<String> date;
    private final EditedField<String> checkedBy;
    private final EditedField<String> validUntil;
    private final Subscriptions subscriptions = new Subscriptions();
    /** The basis that the text fields speak of; follows {@link #basis} once they have been left. */
    private Basis noted = Basis.REPORTED;

    private boolean leaving;

    DetailsViewModel(Session session, GridViewModel grid, RefusedTexts refused) {
        this.session = session;
        this.grid = grid;
        this.refused = refused;
        for (var one : Basis.values()) {
            values.put(
                    one,
                    new EditedField<>(
                            session, "", Function.identity(), typed -> read(one, typed), kept -> keepValue(one, kept)));
        }
        source = text((o, t) -> new Observation(o.key(), o.value(), t, o.note(), o.evidence()));
        note = text((o, t) -> new Observation(o.key(), o.value(), o.source(), t, o.evidence()));
        reference = evidence(Evidence::withReference);
        locator = evidence(Evidence::withLocator);
        date = evidence(Evidence::withDate);
        checkedBy = evidence(Evidence::withCheckedBy);
        validUntil = evidence(this::validUntil);
        basis.addListener((observable, before, after) -> {
            leaveFields();
            noted = after;
            showObservation(true);
        });
    }

    void opened() {
        subscriptions.listen(grid.selection(), selection -> follow());
        subscriptions.listen(grid.revision(), revision -> follow());
        follow();
    }

    void closed() {
        leaveFields();
        subscriptions.close();
    }

    /** The selected cell; null while a heading or nothing is selected. */
    ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** The value that source, note and evidence are about. */
    ObjectProperty<Basis> basis() {
        return basis;
    }

    /** The observation of the chosen basis; null when it has no value, and then there is nothing to note about it. */
    ReadOnlyObjectProperty<@Nullable Observation> observation() {
        return observation.getReadOnlyProperty();
    }

    EditedField<String> value(Basis one) {
        return Objects.requireNonNull(values.get(one));
    }

    EditedField<String> source() {
        return source;
    }

    EditedField<String> note() {
        return note;
    }

    EditedField<String> reference() {
        return reference;
    }

    EditedField<String> locator() {
        return locator;
    }

    EditedField<String> date() {
        return date;
    }

    EditedField<String> checkedBy() {
        return checkedBy;
    }

    /** The day after which the document proves nothing more. */
    EditedField<String> validUntil() {
        return validUntil;
    }

    private Evidence validUntil(Evidence evidence, String day) {
        if (!day.isEmpty() && !ISO_DAY.matcher(day).matches()) {
            throw new InvalidValue("indicators.evidence.notADay", day.length() > 30 ? day.substring(0, 30) + "…" : day);
        }
        return evidence.withValidUntil(day);
    }

    /** Enters a rubric level as the value of the chosen basis. */
    void chooseLevel(int level) {
        var field = value(basis.get());
        field.typed().set(session.numbers().editable(level));
        field.commit();
    }

    /** The user's own word on whether the indicator applies; null hands it back to the rule. */
    void decideApplicability(@Nullable Boolean applies) {
        var at = subject.get();
        if (at != null && !Objects.equals(at.row().override(), applies)) {
            session.edit(new Change.ApplicabilityChanged(
                    at.profile(), at.indicator().id(), at.row().override(), applies));
        }
    }

    private void follow() {
        if (leaving) {
            showAll(subject.get(), false);
            return;
        }
        var next = chosen().orElse(null);
        var before = subject.get();
        var other = before == null
                || next == null
                || !before.profile().equals(next.profile())
                || !before.indicator().equals(next.indicator())
                || before.year() != next.year();
        if (other) {
            leaveFields();
        }
        subject.set(next);
        if (other && next != null) {
            basis.set(shown(next).map(found -> found.key().basis()).orElse(Basis.REPORTED));
        }
        showAll(next, other);
    }

    private void showAll(@Nullable Subject at, boolean other) {
        for (var one : Basis.values()) {
            show(value(one), observation(at, one).map(o -> session.numbers().editable(o.value())).orElse(""), other);
        }
        showObservation(other);
    }

    /** On id, name, unit and score the panel speaks of the assessment year. */
    private Optional<Subject> chosen() {
        var project = session.project().get();
        var profile = grid.profile().get();
        if (project == null || profile == null) {
            return Optional.empty();
        }
        var year = grid.columns().get().year(grid.selection().get().column()).orElse(project.assessmentYear());
        return grid.selectedRow()
                .flatMap(row -> row instanceof IndicatorRow line
                        ? Optional.of(new Subject(profile.id(), line, year))
                        : Optional.empty());
    }

    private Optional<Observation> shown(Subject at) {
        return profile(at).flatMap(found -> grid.layer().get().shown(found, at.indicator().id(), at.year()));
    }

    private Optional<Observation> observation(@Nullable Subject at, Basis one) {
        return at == null
                ? Optional.empty()
                : profile(at)
                        .flatMap(found -> found.observation(
                                new ObservationKey(at.indicator().id(), at.year(), one)));
    }

    private Optional<Profile> profile(Subject at) {
        var project = session.project().get();
        return project == null ? Optional.empty() : project.profile(at.profile());
    }

    private void showObservation(boolean other) {
        var found = observation(subject.get(), noted);
        observation.set(found.orElse(null));
        var proof = found.map(Observation::evidence).orElse(Evidence.NONE);
        show(source, found.map(Observation::source).orElse(""), other);
        show(note, found.map(Observation::note).orElse(""), other);
        show(reference, proof.reference(), other);
        show(locator, proof.locator(), other);
        show(date, proof.date(), other);
        show(checkedBy, proof.checkedBy(), other);
        show(validUntil, proof.validUntil(), other);
    }

    private static void show(EditedField<String> field, String kept, boolean other) {
        field.show(kept);
        if (other) {
            field.reset();
        }
    }

    /** Keeps what stands in the fields; what they refuse goes to the list. */
    void leaveFields() {
        var at = subject.get();
        if (at == null || leaving) {
            return;
        }
        // Each edit publishes the project again; until all fields are left they speak of the cell they were typed for.
        leaving = true;
        try {
            texts().forEach(field -> leave(
                    field,
                    typed -> refused.typed(
                            at.indicator(),
                            at.year(),
                            typed,
                            Objection.of(Objection.Reason.TEXT, typed, typed.length()))));
            values.values().forEach(field -> leave(field, typed ->
                    refused.typed(at.indicator(), at.year(), typed, reason(at.indicator(), typed))));
        } finally {
            leaving = false;
        }
    }

    private static void leave(EditedField<String> field, Consumer<String> refusing) {
        if (!field.commit()) {
            refusing.accept(field.typed().get());
            field.reset();
        }
    }

    private static Objection reason(Indicator indicator, String typed) {
        return CellValue.read(indicator, typed) instanceof WrittenNumber.Refused(var refusal)
                ? refusal
                : Objection.of(Objection.Reason.NOT_STORED, typed);
    }

    private List<EditedField<String>> texts() {
        return Stream.of(source, note, reference, locator, date, checkedBy, validUntil).toList();
    }

    private String read(Basis one, String typed) {
        var at = Objects.requireNonNull(subject.get());
        var kept = value(one).kept();
        return switch (CellValue.read(at.indicator(), typed)) {
            case WrittenNumber.Number(var number) -> session.numbers().editable(number);
            case WrittenNumber.Missing() -> typed.isBlank() ? "" : kept;
            case WrittenNumber.Refused(var refusal) -> {
                var messages = session.messages();
                throw new InvalidValue("indicators.refusal.shown", messages.of(refusal.keeping(kept)));
            }
        };
    }

    private void keepValue(Basis one, String kept) {
        var at = Objects.requireNonNull(subject.get());
        var key = new ObservationKey(at.indicator().id(), at.year(), one);
        var before = observation(at, one).orElse(null);
        if (kept.isEmpty()) {
            edit(key, before, null);
        } else {
            var value = Double.parseDouble(kept);
            edit(key, before, before == null ? Observation.of(key, value) : before.withValue(value));
        }
        if (!leaving) {
            basis.set(one);
        }
    }

    private EditedField<String> text(BiFunction<Observation, String, Observation> change) {
        return EditedField.text(session, typed -> {
            var before = observation.get();
            if (before != null) {
                edit(before.key(), before, change.apply(before, typed));
            }
        });
    }

    private EditedField<String> evidence(BiFunction<Evidence, String, Evidence> change) {
        return text((o, t) ->
                new Observation(o.key(), o.value(), o.source(), o.note(), change.apply(o.evidence(), t)));
    }

    private void edit(ObservationKey key, @Nullable Observation before, @Nullable Observation after) {
        var at = subject.get();
        if (at == null || profile(at).isEmpty() || Objects.equals(before, after)) {
            return;
        }
        session.edit(new Change.ObservationChanged(at.profile(), key, before, after));
        if (!session.saved().get()) {
            throw new InvalidValue("indicators.text.notStored");
        }
    }
}
