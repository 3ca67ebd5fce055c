package qunheng.exchange.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import qunheng.exchange.ExchangeException;

/**
 * Ends the reading of a part of which a single tag or text would fill the memory: a spreadsheet's longest text has
 * 32 767 characters, and its tags are short.
 */
final class TagLimit extends FilterInputStream {
    static final int LONGEST = 1 << 20;

    private final String file;
    private int run;

    TagLimit(InputStream in, String file) {
        super(in);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        var got = super.read();
        if (got >= 0) {
            count((byte) got);
        }
        return got;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var got = super.read(into, offset, length);
        for (var i = offset; i < offset + got; i++) {
            count(into[i]);
        }
        return got;
    }

    private void count(byte next) {
        run = next == '<' || next == '>' ? 0 : run + 1;
        if (run > LONGEST) {
            throw new ExchangeException("collection.read.broken", file);
        }
    }
}
