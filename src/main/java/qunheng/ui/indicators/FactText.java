package qunheng.ui.indicators;

import qunheng.knowledge.Fact;
import qunheng.knowledge.Knowledge;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/** A figure of the documents in one line: whom it describes, what it says, and where it stands. */
final class FactText {
    private FactText() {}

    static String of(Knowledge knowledge, Fact fact, Messages messages) {
        var language = messages.language();
        var unit = fact.unit();
        return messages.get(
                "indicators.fact",
                fact.entity().in(language),
                fact.indicator().in(language),
                knowledge.facts().qualifier(fact).sign() + NumberFormats.in(language).value(fact.value()),
                unit == null ? "" : unit.in(language),
                fact.period().isEmpty() ? "" : messages.get("indicators.fact.period", fact.period()),
                citation(knowledge, fact, messages));
    }

    private static String citation(Knowledge knowledge, Fact fact, Messages messages) {
        return messages.get(
                "indicators.fact.citation",
                knowledge.document(fact.citation().document()).title().in(messages.language()),
                fact.citation().section());
    }
}
