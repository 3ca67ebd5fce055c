package qunheng.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qunheng.model.Profile;
import qunheng.model.Project;

/**
 * A data-collection workbook that is to be written: one for each cluster and department.
 *
 * @param file does not exist when the list is made, so that no answer is written over
 * @param department stands on the cover; empty when nobody in particular is asked
 */
public record OutgoingWorkbook(Path file, Profile profile, String department) {
    /** Longer names are cut, because a path may have 260 characters on many machines. */
    private static final int LONGEST_NAME = 60;

    /**
     * The workbooks of some clusters for some departments, or one for each cluster when no department is named.
     *
     * @param departments empty and repeated names count once
     * @param zh whether files are named in Chinese
     */
    public static List<OutgoingWorkbook> of(
            Project project, List<Profile> profiles, List<String> departments, Path folder, boolean zh) {
        var asked = departments.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        var workbooks = new ArrayList<OutgoingWorkbook>();
        var taken = new HashSet<String>();
        for (var department : asked.isEmpty() ? List.of("") : asked) {
            for (var profile : profiles) {
                var identity = profile.identity();
                var name = zh && !identity.nameZh().isBlank() || identity.nameEn().isBlank()
                        ? identity.nameZh()
                        : identity.nameEn();
                var stem = Stream.of(department, name, String.valueOf(project.assessmentYear()))
                        .map(OutgoingWorkbook::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"));
                workbooks.add(new OutgoingWorkbook(free(folder, stem, taken), profile, department));
            }
        }
        return List.copyOf(workbooks);
    }

    /** Without what a file name may not have on some system. */
    public static String plain(String name) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** A name that neither the folder nor this list has, also where upper and lower case are the same. */
    private static Path free(Path folder, String stem, HashSet<String> taken) {
        for (var number = 1; ; number++) {
            var name = stem + (number == 1 ? "" : "-" + number) + ".xlsx";
            if (!Files.exists(folder.resolve(name)) && taken.add(name.toLowerCase(Locale.ROOT))) {
                return folder.resolve(name);
            }
        }
    }
}
