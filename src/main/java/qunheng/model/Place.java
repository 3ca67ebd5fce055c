package qunheng.model;

import java.util.List;

/**
 * Where the cluster is and where it ends.
 *
 * @param provinces GB/T 2260 six-digit codes, lead province first; empty while unknown
 * @param boundary districts or parks that belong to it, in words
 * @param platformSpace whether actors outside the boundary belong to it through a platform
 */
public record Place(List<String> provinces, String city, String boundary, boolean platformSpace) {
    public static final Place UNKNOWN = new Place(List.of(), "", "", false);

    public Place {
        provinces = List.copyOf(provinces);
        for (var code : provinces) {
            if (!code.matches("\\d{6}")) {
                throw new InvalidValue("model.province.malformed", code);
            }
        }
        Texts.requireLine("city", city);
        Texts.requireNote("boundary", boundary);
    }
}
