package qunheng.ui.chart;

import java.nio.file.Path;
import java.util.Optional;
import qunheng.ui.common.Background;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;

/**
 * What a chart or a screen of charts needs of a window: no workspace, no settings, and a picker that always answers.
 */
public final class ChartContexts {
    private ChartContexts() {}

    public static ScreenContext of(Session session, Path file) {
        var picker = new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                return Optional.of(file);
            }
        };
        return new ScreenContext(session, null, Background.HERE, picker, null);
    }
}
