package qunheng.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/**
 * The merged cells of a sheet. They stand behind its rows, so the part is gone through once for them alone, without
 * interpreting anything else of it. Asked for rows that only ascend.
 */
final class MergedAreas {
    static final MergedAreas NONE = new MergedAreas(List.of());

    /** More than any table; a sheet that merges every cell is no table. */
    private static final int MOST = 200_000;

    private static final int LONGEST_TAG = 200;
    private static final String NAME = "mergeCell";
    private static final Pattern AREA = Pattern.compile(
            "\\bref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7})[\"']");

    private final List<CellRangeAddress> areas;
    private final List<CellRangeAddress> present = new ArrayList<>();
    private int next;

    private MergedAreas(List<CellRangeAddress> areas) {
        this.areas = areas;
    }

    static MergedAreas in(InputStream part) throws IOException {
        var found = new ArrayList<CellRangeAddress>();
        var tag = new byte[LONGEST_TAG];
        var buffer = new byte[1 << 16];
        var length = -1;
        for (var got = part.read(buffer); got >= 0; got = part.read(buffer)) {
            for (var i = 0; i < got; i++) {
                var b = buffer[i];
                if (b == '<') {
                    length = 0;
                } else if (length < 0 || length == LONGEST_TAG || (b == ' ' && !merging(tag, length))) {
                    length = -1;
                } else if (b == '>') {
                    take(new String(tag, 0, length, StandardCharsets.ISO_8859_1), found);
                    length = -1;
                } else {
                    tag[length++] = b;
                }
            }
        }
        found.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        return new MergedAreas(found);
    }

    /** Whether what was read of a tag up to a blank is its name, with a prefix or not; or lies behind that name. */
    private static boolean merging(byte[] tag, int length) {
        var first = 0;
        for (var i = 0; i < length && tag[i] != ' '; i++) {
            first = tag[i] == ':' ? i + 1 : first;
        }
        for (var i = 0; i < NAME.length(); i++) {
            if (first + i >= length || tag[first + i] != NAME.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void take(String tag, List<CellRangeAddress> found) {
        var area = AREA.matcher(tag);
        if (tag.contains(NAME + " ") && area.find()) {
            if (found.size() == MOST) {
                throw new ExchangeException("table.sheet.merged", MOST);
            }
            found.add(CellRangeAddress.valueOf(area.group(1)));
        }
    }

    /** The merged area that a cell lies in. */
    @Nullable CellRangeAddress at(int row, int column) {
        if (next == areas.size() && present.isEmpty()) {
            return null;
        }
        while (next < areas.size() && areas.get(next).getFirstRow() <= row) {
            present.add(areas.get(next++));
        }
        present.removeIf(area -> area.getLastRow() < row);
        for (var area : present) {
            if (area.isInRange(row, column)) {
                return area;
            }
        }
        return null;
    }
}
