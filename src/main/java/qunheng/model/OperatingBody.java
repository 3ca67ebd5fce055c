package qunheng.model;

import org.jspecify.annotations.Nullable;

/**
 * Who runs the cluster: the promotion organisation or management committee.
 *
 * @param staff full-time staff; null while unknown
 */
public record OperatingBody(String name, String kind, String contact, @Nullable Integer staff) {
    public static final OperatingBody UNKNOWN = new OperatingBody("", "", "", null);

    public OperatingBody {
        Texts.requireLine("name", name);
        Texts.requireLine("kind", kind);
        Texts.requireLine("contact", contact);
        if (staff != null && staff < 0) {
            throw new InvalidValue("model.count.negative", staff);
        }
    }
}
