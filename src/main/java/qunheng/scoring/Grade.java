package qunheng.scoring;

/** How much of a lens the data cover; shown beside every score (cross-walk section 5, item 4). */
public enum Grade {
    /** At least 80 % of the applicable indicators have a value. */
    A,
    /** At least 60 %. */
    B,
    /** Less than 60 %: no headline score. */
    C;

    /** @param filled number of indicators with a value, of {@code applicable} */
    public static Grade of(int filled, int applicable) {
        // Whole numbers, so that 48 of 60 is exactly 80 %.
        if (applicable == 0 || filled * 10 < applicable * 6) {
            return C;
        }
        return filled * 10 >= applicable * 8 ? A : B;
    }
}
