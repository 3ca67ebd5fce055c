package qunheng.exchange.workbook;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** Which numbers of a workbook are shown as dates, by their style. */
final class DateStyles {
    private static final byte UNKNOWN = 0;
    private static final byte NUMBER = 1;
    private static final byte DATE = 2;

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final byte[] kinds;

    DateStyles(XSSFReader reader, boolean from1904) throws IOException, InvalidFormatException {
        this.styles = reader.getStylesTable();
        this.from1904 = from1904;
        this.kinds = new byte[styles == null ? 0 : styles.getNumCellStyles()];
    }

    boolean date(int style) {
        if (style < 0 || style >= kinds.length || styles == null) {
            return false;
        }
        if (kinds[style] == UNKNOWN) {
            var of = styles.getStyleAt(style);
            kinds[style] = DateUtil.isADateFormat(of.getDataFormat(), of.getDataFormatString()) ? DATE : NUMBER;
        }
        return kinds[style] == DATE;
    }

    /** The day, and the time if it is not midnight, after ISO 8601; of a number that is none, the number. */
    String text(double number) {
        if (!DateUtil.isValidExcelDate(number)) {
            return SlotText.number(number);
        }
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }
}
