package qunheng.exchange;

import java.util.Optional;
import qunheng.exchange.ExchangeException.Reason;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.Refusal;

/** Judges files by the knowledge base of this program. */
record KnowledgeCatalogue(Knowledge knowledge) implements Catalogue {

    @Override
    public boolean hasProvince(String code) {
        return knowledge.region(code).isPresent();
    }

    @Override
    public boolean hasIndicator(IndicatorId id) {
        return knowledge.find(id).isPresent();
    }

    @Override
    public Optional<Refusal> objection(Observation observation) {
        var indicator = knowledge.indicator(observation.key().indicator());
        var id = indicator.id().value();
        var value = observation.value();
        var bounds = indicator.bounds();
        if (!bounds.contains(value)) {
            return Optional.of(new Reason(
                    "exchange.value.outOfBounds", id, plain(value), plain(bounds.min()), plain(bounds.max())));
        }
        return indicator.accepts(value)
                ? Optional.empty()
                : Optional.of(new Reason("exchange.value.notWhole", id, plain(value)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
