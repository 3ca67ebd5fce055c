package qunheng.ui.indicators;

/** The clipboard of the machine; a test brings its own. */
interface ClipboardPort {
    /** The text that is there; empty if none. */
    String text();

    void put(String text);
}
