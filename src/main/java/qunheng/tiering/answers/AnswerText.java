package qunheng.tiering.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import qunheng.knowledge.PackItem;
import qunheng.model.Basis;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers to one question as the text that a profile keeps under {@code pack.<key>}: a JSON list of {@code {"year":
 * 2024, "basis": "REPORTED", "value": 45, "evidence": "…"}}, oldest first; an answer with a file has {@code "file":
 * {"sha256": "…", "name": "…", "bytes": 1}} as well, and only then, so that a text without files is what it always was.
 */
public final class AnswerText {
    private static final String PREFIX = "pack.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final Comparator<Answer> ORDER =
            Comparator.comparingInt(Answer::year).thenComparing(Answer::basis);

    private AnswerText() {}

    /** The key under which a profile keeps the answers to a question. */
    public static String key(PackItem item) {
        return PREFIX + item.key();
    }

    /** The answers of a profile to a question, oldest first; none if it has none. */
    public static List<Answer> of(Profile profile, PackItem item) {
        return profile.choices().get(key(item)).map(text -> read(text, item)).orElse(List.of());
    }

    /** The same, with a text that cannot be read counted as no answer. */
    public static List<Answer> readable(Profile profile, PackItem item) {
        try {
            return of(profile, item);
        } catch (InvalidValue unreadable) {
            return List.of();
        }
    }

    /** @throws InvalidValue if the text is no list of answers */
    static List<Answer> read(String text, PackItem item) {
        try {
            var answers = new ArrayList<>(List.of(MAPPER.readValue(text, Answer[].class)));
            answers.forEach(answer -> require(item, answer));
            answers.sort(ORDER);
            return List.copyOf(answers);
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidValue("tiering.answer.unreadable", key(item));
        }
    }

    /** @throws InvalidValue if the question cannot be answered so */
    public static void require(PackItem item, Answer answer) {
        item.impossible(answer.value()).ifPresent(impossible -> {
            throw switch (impossible) {
                case NOT_WHOLE -> new InvalidValue("tiering.answer.notWhole", answer.value());
                case TOO_SMALL -> new InvalidValue("tiering.answer.tooSmall", answer.value(), item.lowest());
                case TOO_LARGE -> new InvalidValue("tiering.answer.tooLarge", answer.value(), item.highest());
            };
        });
    }

    /** The text; empty when no answer is left, and then the profile keeps nothing. */
    public static Optional<String> write(List<Answer> answers) {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(MAPPER.writeValueAsString(answers.stream().sorted(ORDER).toList()));
    }

    /** The answers with one year and basis answered anew, or with an empty answer taken back. */
    public static List<Answer> with(List<Answer> answers, int year, Basis basis, Optional<Answer> answer) {
        var next = new ArrayList<>(answers);
        next.removeIf(one -> one.year() == year && one.basis() == basis);
        answer.ifPresent(next::add);
        next.sort(ORDER);
        return next;
    }
}
