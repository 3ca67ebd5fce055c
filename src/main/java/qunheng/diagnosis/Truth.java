package qunheng.diagnosis;

import java.util.Collection;
import java.util.List;

/** Whether something holds, as far as the data tell: the strong three-valued logic of Kleene. */
public enum Truth {
    YES,
    NO,
    /** Data are missing, and what they will be decides. */
    UNKNOWN;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** YES if all hold, NO if one does not. */
    public static Truth all(Collection<Truth> parts) {
        return atLeast(parts.size(), parts);
    }

    /** YES if one holds, NO if none does. */
    public static Truth any(Collection<Truth> parts) {
        return atLeast(1, parts);
    }

    /** YES if {@code count} hold, NO if even with every unknown one fewer would. */
    public static Truth atLeast(int count, Collection<Truth> parts) {
        var yes = parts.stream().filter(part -> part == YES).count();
        var unknown = parts.stream().filter(part -> part == UNKNOWN).count();
        return yes >= count ? YES : yes + unknown < count ? NO : UNKNOWN;
    }

    public Truth and(Truth other) {
        return all(List.of(this, other));
    }

    public Truth or(Truth other) {
        return any(List.of(this, other));
    }
}
