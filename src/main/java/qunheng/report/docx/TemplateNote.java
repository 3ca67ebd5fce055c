package qunheng.report.docx;

import java.util.List;
import qunheng.model.Refusal;

/** Something in a template that was passed over; the report is made all the same. */
record TemplateNote(String key, List<Object> arguments) implements Refusal {
    TemplateNote {
        arguments = List.copyOf(arguments);
    }
}
