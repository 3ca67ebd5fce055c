package qunheng.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds message keys and visible literals in Java source. Comments do not count. */
record SourceTexts(List<Source> sources) {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "(?s)(?<comment>//[^\\n]*|/\\*.*?\\*/)|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern KEY = Pattern.compile(
            "(" + String.join("|", Messages.AREAS) + ")(\\.[A-Za-z0-9-]+)+(\\.)?|(" + String.join("|", Messages.AREAS)
                    + ")\\.");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(json|csv|png|css|svg|properties|html|txt|db|xml|lock|ttf|jar|md)");
    private static final Pattern VISIBLE =
            Pattern.compile("(new\\s+(?:[\\w.]+\\.)?(?:Label|Button|MenuItem|CheckMenuItem|RadioMenuItem"
                    + "|Menu|CheckBox|RadioButton|ToggleButton|SplitMenuButton|MenuButton|Hyperlink|Text|Tab|TitledPane|Tooltip"
                    + "|TableColumn|TreeTableColumn|TreeItem|Action|ButtonType|TextField|TextArea)(?:<[^>]*>)?\\(\\s*"
                    + "|\\.(?:setText|setPromptText|setTitle|setHeaderText|setContentText|setAccessibleText|setAccessibleHelp"
                    + "|setAccessibleRoleDescription|setHeader)\\(\\s*)\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern CJK = Pattern.compile("[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF01-\\uFF60]");

    record Source(String name, String text) {
        int line(int offset) {
            return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        }
    }

    static SourceTexts below(Path root) throws IOException {
        var sources = new ArrayList<Source>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                sources.add(new Source(root.relativize(file).toString(), withoutComments(Files.readString(file))));
            }
        }
        return new SourceTexts(sources);
    }

    /** Blanks comments out and keeps line breaks, so that line numbers stay true. */
    static String withoutComments(String java) {
        return COMMENT_OR_LITERAL
                .matcher(java)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group("comment") == null ? m.group() : m.group().replaceAll("[^\\n]", " ")));
    }

    /** Literals that are keys; one that ends with a dot stands for every key that starts with it. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var source : sources) {
            var literals = LITERAL.matcher(source.text());
            while (literals.find()) {
                var literal = literals.group(1);
                if (KEY.matcher(literal).matches() && !FILE_NAME.matcher(literal).matches()) {
                    keys.add(literal);
                }
            }
        }
        return keys;
    }

    /** Places where a text is written into the code instead of a bundle. */
    List<String> visibleLiterals() {
        var found = new ArrayList<String>();
        for (var source : sources) {
            var visible = VISIBLE.matcher(source.text());
            while (visible.find()) {
                var text = visible.group(2);
                if (text.codePoints().anyMatch(Character::isLetter) && !KEY.matcher(text).matches()) {
                    found.add(source.name() + ":" + source.line(visible.start()) + " \"" + visible.group(2) + '"');
                }
            }
            var literals = LITERAL.matcher(source.text());
            while (literals.find()) {
                if (CJK.matcher(literals.group(1)).find()) {
                    found.add(source.name() + ":" + source.line(literals.start()) + " \"" + literals.group(1) + '"');
                }
            }
        }
        return found;
    }
}
