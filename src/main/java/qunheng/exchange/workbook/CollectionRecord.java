package qunheng.exchange.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.workbook.CollectionLayout.Field;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;

/** The hidden record of a workbook: whose it is, and what it showed when it was sent. */
record CollectionRecord(String project, String profile, Map<ObservationKey, Map<Field, String>> shown) {
    private static final int FIRST_FIELD = 3;

    static CollectionRecord read(WorkbookCells workbook) {
        var sheet = workbook.sheet(CollectionLayout.RECORD)
                .orElseThrow(() -> new ExchangeException("collection.read.notOurs", workbook.file()));
        var lines = new ArrayList<List<String>>();
        var width = FIRST_FIELD + Field.values().length;
        for (var row : sheet.rows().keySet()) {
            var name = sheet.text(row, 0);
            var cells = new ArrayList<String>();
            for (var column = 0; column < (name.equals("shown") ? width : 2); column++) {
                cells.add(sheet.text(row, column));
            }
            lines.add(cells);
        }
        var last = lines.isEmpty() ? List.of("", "") : lines.removeLast();
        if (!last.equals(List.of("digest", digest(lines)))) {
            throw new ExchangeException("collection.read.recordChanged", workbook.file());
        }
        var facts = new HashMap<String, String>();
        var shown = new HashMap<ObservationKey, Map<Field, String>>();
        for (var line : lines) {
            if (line.size() == 2) {
                facts.put(line.get(0), line.get(1));
            } else {
                var texts = new EnumMap<Field, String>(Field.class);
                for (var field : Field.values()) {
                    texts.put(field, line.get(FIRST_FIELD + field.ordinal()));
                }
                shown.put(
                        new ObservationKey(
                                new IndicatorId(line.get(1)), Integer.parseInt(line.get(2)), SlotText.basis(texts)),
                        texts);
            }
        }
        var format = facts.getOrDefault("format", "");
        if (!format.equals(CollectionLayout.FORMAT)) {
            throw new ExchangeException("collection.read.format", workbook.file(), format, CollectionLayout.FORMAT);
        }
        return new CollectionRecord(facts.getOrDefault("project", ""), facts.getOrDefault("profile", ""), shown);
    }

    /**
     * What the sheet of an indicator showed in a year: the observation that counts; empty texts when there was none.
     */
    Map<Field, String> slot(IndicatorId indicator, int year) {
        for (var basis : Basis.values()) {
            var found = shown.get(new ObservationKey(indicator, year, basis));
            if (found != null) {
                return found;
            }
        }
        return SlotText.of(null);
    }

    Optional<Map<Field, String>> of(ObservationKey key) {
        return Optional.ofNullable(shown.get(key));
    }

    /**
     * Tells a record that somebody has changed from one that came back as it was; it is no protection against fraud.
     */
    static String digest(List<List<String>> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var line : lines) {
                for (var cell : line) {
                    digest.update(SlotText.plain(cell).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
                digest.update((byte) 1);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
