package qunheng.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import qunheng.knowledge.Indicator;
import qunheng.model.Basis;

/** The choices of the drop-downs, on a hidden sheet because a list inside a rule may have 255 characters only. */
final class CollectionChoices {
    /** The first list; the reader takes its words from there. */
    static final int BASES_COLUMN = 0;

    private final XSSFSheet sheet;
    private final CollectionWords words;
    private final Map<String, String> areas = new HashMap<>();

    CollectionChoices(XSSFWorkbook workbook, CollectionWords words) {
        sheet = workbook.createSheet(CollectionLayout.LISTS);
        this.words = words;
        bases();
    }

    /** The area with the words for a basis. */
    String bases() {
        return area("basis", List.of(Basis.values()).stream().map(this::basis).toList());
    }

    String basis(Basis basis) {
        return switch (basis) {
            case VERIFIED -> words.line("model.basis.VERIFIED");
            case REPORTED -> words.line("model.basis.REPORTED");
            case ESTIMATED -> words.line("model.basis.ESTIMATED");
        };
    }

    /** The area with the levels of a rubric indicator. */
    String levels(Indicator indicator) {
        return area(
                indicator.id().value(),
                IntStream.range(0, indicator.rubricLevels().size())
                        .mapToObj(level -> level(indicator, level))
                        .toList());
    }

    /** The digit comes first: it alone is read back. */
    static String level(Indicator indicator, int level) {
        var meaning = indicator.rubricLevels().get(level);
        return level + "  " + meaning.zh() + "  " + meaning.en();
    }

    private String area(String name, List<String> choices) {
        return areas.computeIfAbsent(name, fresh -> {
            var column = areas.size();
            for (var at = 0; at < choices.size(); at++) {
                var row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                row.createCell(column).setCellValue(choices.get(at));
            }
            var letter = CellReference.convertNumToColString(column);
            return "'" + CollectionLayout.LISTS + "'!$" + letter + "$1:$" + letter + '$' + choices.size();
        });
    }
}
