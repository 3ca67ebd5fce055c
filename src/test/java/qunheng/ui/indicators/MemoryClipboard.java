package qunheng.ui.indicators;

/** A clipboard for tests, which the machine's other programs cannot touch. */
final class MemoryClipboard implements ClipboardPort {
    private String text = "";

    @Override
    public String text() {
        return text;
    }

    @Override
    public void put(String put) {
        text = put;
    }
}
