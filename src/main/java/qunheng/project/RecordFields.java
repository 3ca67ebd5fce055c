package qunheng.project;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two records of one type field by field. */
final class RecordFields {
    private RecordFields() {}

    /** The fields in which they differ, in the record's order. */
    static List<RecordComponent> differing(Record one, Record other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .filter(field -> !Objects.equals(value(field, one), value(field, other)))
                .toList();
    }

    static List<String> namesOfDiffering(Record one, Record other) {
        return differing(one, other).stream().map(RecordComponent::getName).toList();
    }

    static @Nullable Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e); // the model's records are public
        }
    }
}
