package qunheng.knowledge;

import qunheng.model.Language;
import qunheng.model.Spoken;

/** One text in both languages; neither is blank. */
public record Bilingual(String zh, String en) implements Spoken {
    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text without one of its languages: " + zh + " | " + en);
        }
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
