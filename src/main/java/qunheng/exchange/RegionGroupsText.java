package qunheng.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import qunheng.model.RegionGroups.Group;

/**
 * Groups of provinces as one line of JSON, as a project keeps them:
 * {@code {"groups": [{"id": "EAST", "name": "沿海", "whole": ["310000"], "part": []}]}}.
 */
public final class RegionGroupsText {
    private RegionGroupsText() {}

    public static String write(List<Group> groups) {
        var text = new StringWriter();
        try (var out = new JsonOutput(text, true)) {
            out.object(() -> out.list("groups", () -> groups.forEach(group -> out.object(() -> {
                out.string("id", group.id());
                out.string("name", group.name());
                out.list("whole", () -> new TreeSet<>(group.whole()).forEach(out::item));
                out.list("part", () -> new TreeSet<>(group.part()).forEach(out::item));
            }))));
        }
        return text.toString();
    }

    /**
     * @param name what to call the text in a refusal
     * @throws ExchangeException if the text is no such table
     */
    public static List<Group> read(String name, String text) {
        var fields = Fields.of(JsonText.parse(name, text));
        var groups = new ArrayList<Group>();
        for (var item : fields.list("groups")) {
            var group = Fields.of(item);
            var id = group.line("id");
            var title = group.line("name");
            var whole = codes(group, "whole");
            var part = codes(group, "part");
            groups.add(group.done(() -> new Group(id, title, whole, part)));
        }
        return fields.done(() -> List.copyOf(groups));
    }

    private static Set<String> codes(Fields group, String name) {
        var codes = new TreeSet<String>();
        group.list(name).forEach(code -> codes.add(Fields.line(code, name)));
        return codes;
    }
}
