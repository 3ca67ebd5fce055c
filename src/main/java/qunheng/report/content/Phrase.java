package qunheng.report.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Bilingual;
import qunheng.tiering.Reason;

/** A text before its language is chosen. */
@FunctionalInterface
interface Phrase {
    String in(FigureContext voice);

    /** A sentence of the bundles; arguments that are phrases or bilingual texts are put in its language first. */
    static Phrase of(String key, Object... arguments) {
        return voice -> voice.get(
                key,
                Arrays.stream(arguments).map(argument -> inside(argument, voice)).toArray());
    }

    static Phrase of(Bilingual text) {
        return voice -> voice.in(text);
    }

    static Phrase of(Reason reason) {
        return voice -> voice.get(reason.key(), reason.in(voice.language()));
    }

    /** The name of a constant in the bundle of an area. */
    static Phrase of(Enum<?> constant, String area) {
        return voice -> voice.messages().of(constant, area);
    }

    /** A text that has no language, such as a number or what a user wrote. */
    static Phrase plain(String text) {
        return _ -> text;
    }

    /** A score of 0–100. */
    static Phrase score(double score) {
        return voice -> voice.numbers().score(score);
    }

    /** A number as it is read. */
    static Phrase value(double value) {
        return voice -> voice.numbers().value(value);
    }

    static Phrase interval(double low, double high) {
        return voice -> voice.numbers().interval(low, high);
    }

    static Phrase percent(double fraction) {
        return voice -> voice.numbers().percent(fraction);
    }

    /** Several, with the comma of a list between them. */
    static Phrase list(List<Phrase> items) {
        return voice -> items.stream()
                .map(item -> item.in(voice))
                .collect(Collectors.joining(voice.get("content.list")));
    }

    private static Object inside(Object argument, FigureContext voice) {
        return switch (argument) {
            case Phrase phrase -> phrase.in(voice);
            case Bilingual text -> voice.in(text);
            default -> argument;
        };
    }
}
