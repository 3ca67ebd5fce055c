package qunheng.regional.weights;

/**
 * How the weights of a unit's neighbours are scaled. The style changes Moran's I, so it is stated with every result.
 */
public enum WeightStyle {
    /**
     * Each unit's weights add up to 1 (spdep's W, the default of GeoDa and esda): its lag is a mean of its neighbours.
     */
    ROW_STANDARDISED,
    /** Weights as they were made: 1 for contiguity and nearest neighbours (spdep's B), a decay for distances. */
    BINARY
}
