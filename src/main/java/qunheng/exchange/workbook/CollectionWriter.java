package qunheng.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.Project;

/** Puts a collection workbook together: cover, a sheet for each group, choices for the drop-downs, and the record. */
final class CollectionWriter {
    private final Project project;
    private final Profile profile;
    private final String department;
    private final List<Integer> years;
    private final Knowledge knowledge;
    private final CollectionWords words;

    CollectionWriter(
            Project project,
            Profile profile,
            String department,
            int years,
            Knowledge knowledge,
            CollectionWords words) {
        this.project = project;
        this.profile = profile;
        this.department = department;
        // the year that is asked for stands first, where it is seen
        this.years = IntStream.range(0, years)
                .mapToObj(before -> project.assessmentYear() - before)
                .filter(year -> year >= ObservationKey.FIRST_YEAR)
                .toList();
        this.knowledge = knowledge;
        this.words = words;
    }

    byte[] bytes() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var looks = new CollectionLooks(workbook);
            new CollectionCover(looks, words)
                    .write(workbook.createSheet(words.zh("collection.sheet.cover")), project, profile, department);
            var choices = new CollectionChoices(workbook, words);
            for (var group : knowledge.groups()) {
                var indicators = knowledge.indicators().stream()
                        .filter(indicator -> indicator.group().equals(group))
                        .toList();
                new CollectionSheet(looks, words, choices, years)
                        .write(workbook.createSheet(group.id() + ' ' + group.name().zh()), group, indicators, profile);
            }
            record(workbook.createSheet(CollectionLayout.RECORD));
            hide(workbook, CollectionLayout.LISTS);
            hide(workbook, CollectionLayout.RECORD);
            workbook.setActiveSheet(0);
            properties(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return StableZip.of(out.toByteArray());
        }
    }

    private static void hide(XSSFWorkbook workbook, String sheet) {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The time of a workbook is the end of its assessment year, so that it does not depend on when it was made. */
    private void properties(XSSFWorkbook workbook) {
        var time = Date.from(LocalDate.of(project.assessmentYear(), 12, 31)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator(words.en("shell.product"));
        core.setTitle(words.line("collection.title"));
        core.setCreated(Optional.of(time));
        core.setModified(Optional.of(time));
    }

    /** What this workbook shows and whose it is, as text and with a digest, for the reader. */
    private void record(XSSFSheet sheet) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("format", CollectionLayout.FORMAT));
        lines.add(List.of("project", project.id().value()));
        lines.add(List.of("profile", profile.id().value()));
        lines.add(List.of("assessmentYear", String.valueOf(project.assessmentYear())));
        lines.add(List.of("catalogue", knowledge.version()));
        for (var indicator : knowledge.indicators()) {
            for (var year : years) {
                observed(indicator, year, lines);
            }
        }
        lines.add(List.of("digest", CollectionRecord.digest(lines)));
        for (var at = 0; at < lines.size(); at++) {
            var row = sheet.createRow(at);
            for (var column = 0; column < lines.get(at).size(); column++) {
                row.createCell(column).setCellValue(lines.get(at).get(column));
            }
        }
    }

    private void observed(Indicator indicator, int year, List<List<String>> lines) {
        for (var basis : Basis.values()) {
            profile.observation(new ObservationKey(indicator.id(), year, basis)).ifPresent(observation -> {
                var line = new ArrayList<>(List.of("shown", indicator.id().value(), String.valueOf(year)));
                line.addAll(SlotText.of(observation).values());
                lines.add(line);
            });
        }
    }
}
