package qunheng.exchange;

import java.util.Optional;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.Refusal;

/** What a reader has to know of the knowledge base to judge a file. */
public interface Catalogue {
    boolean hasProvince(String code);

    boolean hasIndicator(IndicatorId id);

    /** Why a value cannot stand for its indicator, for example a negative count; empty when it can. */
    Optional<Refusal> objection(Observation observation);

    static Catalogue of(Knowledge knowledge) {
        return new KnowledgeCatalogue(knowledge);
    }

    /** Knows everything: for what this program wrote itself. */
    Catalogue ANY = new Catalogue() {
        @Override
        public boolean hasProvince(String code) {
            return true;
        }

        @Override
        public boolean hasIndicator(IndicatorId id) {
            return true;
        }

        @Override
        public Optional<Refusal> objection(Observation observation) {
            return Optional.empty();
        }
    };
}
