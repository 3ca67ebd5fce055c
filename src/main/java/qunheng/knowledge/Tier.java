package qunheng.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a rule pack: it is reached when all its gates are passed and so are the tiers that it includes.
 *
 * @param includes ids of lower tiers whose gates hold here too
 * @param provisional how the tier is given while some of its gates cannot be judged yet; null if it is not
 * @param validity how long it holds once approved; null if that is not laid down
 */
public record Tier(
        String id,
        Bilingual name,
        Bilingual meaning,
        List<String> includes,
        List<Gate> gates,
        @Nullable Provisional provisional,
        @Nullable Validity validity) {
    public Tier {
        includes = List.copyOf(includes);
        gates = List.copyOf(gates);
    }

    public Tier(
            String id,
            Bilingual name,
            Bilingual meaning,
            List<String> includes,
            List<Gate> gates,
            @Nullable Provisional provisional) {
        this(id, name, meaning, includes, gates, provisional, null);
    }

    /**
     * A tier short of proof that only time can give.
     *
     * @param gates ids of the gates that may be open (neither passed nor failed)
     */
    public record Provisional(Bilingual name, List<String> gates) {
        public Provisional {
            gates = List.copyOf(gates);
        }
    }

    public Optional<Gate> gate(String wanted) {
        return gates.stream().filter(gate -> gate.id().equals(wanted)).findFirst();
    }
}
