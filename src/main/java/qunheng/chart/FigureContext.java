package qunheng.chart;

import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/** What every figure is built with: the names, the language and the look. */
public record FigureContext(Knowledge knowledge, Language language, ChartTheme theme) {
    public Messages messages() {
        return Messages.in(language);
    }

    public NumberFormats numbers() {
        return NumberFormats.in(language);
    }

    public String in(Bilingual text) {
        return text.in(language);
    }

    public String get(String key, Object... arguments) {
        return messages().get(key, arguments);
    }
}
