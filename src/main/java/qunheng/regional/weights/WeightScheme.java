package qunheng.regional.weights;

/** The rule by which neighbours were found. */
public sealed interface WeightScheme {
    /**
     * Units that share a border or a corner, from the table of provincial borders.
     *
     * @param hainan whether Guangdong and Hainan count as neighbours across the Qiongzhou Strait, the usual convention;
     *     without it Hainan has none
     * @param taiwan whether Fujian and Taiwan count as neighbours across the Taiwan Strait; only for samples of 34
     *     units
     */
    record QueenContiguity(boolean hainan, boolean taiwan) implements WeightScheme {
        public static final QueenContiguity USUAL = new QueenContiguity(true, false);
    }

    /** The k units that are nearest along the great circle; not symmetric. */
    record NearestNeighbours(int k) implements WeightScheme {}

    /**
     * {@code d^(−power)}, d the great-circle distance in kilometres.
     *
     * @param cutoff kilometres beyond which units are no neighbours; infinite for none
     */
    record InverseDistance(double power, double cutoff) implements WeightScheme {}

    /** A list that the user gave. */
    record UserList(String name) implements WeightScheme {}
}
