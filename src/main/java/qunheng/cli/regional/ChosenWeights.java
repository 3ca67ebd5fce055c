package qunheng.cli.regional;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.DistanceWeights;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightScheme.InverseDistance;
import qunheng.regional.weights.WeightScheme.NearestNeighbours;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightStyle;

/**
 * The neighbours that the command was asked for.
 *
 * @param file of a rule that is a list, resolved
 */
public record ChosenWeights(Provinces provinces, NeighbourRule rule, Path file, WeightStyle style) {

    /**
     * Between the units of the data, under the names that the data have.
     *
     * @param noProvince what to say of a unit that is none, where the rule needs provincial units
     */
    SpatialWeights between(List<String> ids, Function<String, ExchangeException> noProvince) {
        return switch (rule.scheme()) {
            case QueenContiguity queen ->
                Contiguity.of(provinces.knowledge(), codes(ids, noProvince), queen, style).named(ids);
            case NearestNeighbours nearest ->
                DistanceWeights.nearest(ids, provinces.places(codes(ids, noProvince)), nearest, style);
            case InverseDistance inverse ->
                DistanceWeights.inverse(ids, provinces.places(codes(ids, noProvince)), inverse, style);
            case WeightScheme.UserList list -> throw new IllegalStateException(list.name());
            case null -> NeighboursFile.read(file, ids, position(ids), style);
        };
    }

    private List<String> codes(List<String> ids, Function<String, ExchangeException> noProvince) {
        var codes = provinces.codes(ids);
        if (codes == null) {
            throw noProvince.apply(ids.stream()
                    .filter(id -> provinces.codes(List.of(id)) == null)
                    .findFirst()
                    .orElseThrow());
        }
        return codes;
    }

    /** A list may call a unit otherwise than the data do if both names are of the same province. */
    private Function<String, Optional<Integer>> position(List<String> ids) {
        var positions = new HashMap<String, Integer>();
        ids.forEach(id -> positions.put(id, positions.size()));
        var byCode = new HashMap<String, Integer>();
        var codes = provinces.codes(ids);
        if (codes != null) {
            codes.forEach(code -> byCode.put(code, byCode.size()));
        }
        return written -> Optional.ofNullable(positions.get(written)).or(() -> otherName(written, byCode));
    }

    private Optional<Integer> otherName(String written, HashMap<String, Integer> byCode) {
        @Nullable List<String> code = byCode.isEmpty() ? null : provinces.codes(List.of(written));
        return Optional.ofNullable(code == null ? null : byCode.get(code.getFirst()));
    }
}
