package qunheng.ui.common.tableimport;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import qunheng.model.Refusal;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.Problem;
import qunheng.project.tableimport.ProblemFile;
import qunheng.project.tableimport.SourceTable;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** What could not be taken over, as a file: a list of the problems, or the rows that have them, to be mended. */
record ProblemSaving(Session session, List<Problem> problems) {
    void rows(Path to, SourceTable table, Mapping mapping) {
        var words = session.messages();
        var titles = titles("tableimport.csv.line", "tableimport.csv.reason");
        told(to, () -> ProblemFile.writeRows(to, table, mapping.header(), problems, titles, words::of));
    }

    void list(Path to) {
        var words = session.messages();
        var titles = titles("tableimport.csv.place", "tableimport.csv.text", "tableimport.csv.reason");
        told(to, () -> ProblemFile.writeList(to, problems, titles, words::of));
    }

    private List<String> titles(String... keys) {
        return Stream.of(keys).map(key -> session.messages().get(key)).toList();
    }

    private void told(Path to, Runnable write) {
        try {
            write.run();
            session.tell(Notice.Kind.SUCCESS, "tableimport.written", to.toString());
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal refusal)) {
                throw failure;
            }
            session.tell(refusal);
        }
    }
}
