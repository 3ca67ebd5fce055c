package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qunheng.project.tableimport.Question.About;

/** Names that wait for an answer, with the number of values that wait with them. */
final class OpenNames {
    private final About about;
    private final Map<String, List<String>> candidates = new LinkedHashMap<>();
    private final Map<String, Integer> cells = new LinkedHashMap<>();

    OpenNames(About about) {
        this.about = about;
    }

    void add(String name, List<String> couldBe) {
        candidates.putIfAbsent(name, couldBe);
        cells.merge(name, 1, Integer::sum);
    }

    List<Question> questions() {
        var questions = new ArrayList<Question>();
        candidates.forEach((name, couldBe) ->
                questions.add(new Question(about, name, couldBe, cells.getOrDefault(name, 0))));
        return questions;
    }
}
