package qunheng.ui.shell;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import javafx.beans.WeakListener;
import javafx.beans.value.ObservableValue;

/** Counts who still listens to a property. JavaFX has no question for it, so this looks inside. */
final class Listeners {
    private Listeners() {}

    /** Listeners whose owner is still there; a weak one of an owner that is gone does not count. */
    static int alive(ObservableValue<?> property) throws ReflectiveOperationException {
        var helper = value(property, "helper");
        if (helper == null) {
            return 0;
        }
        if (!helper.getClass().getSimpleName().equals("Generic")) {
            return 1;
        }
        return alive(value(helper, "invalidationListeners")) + alive(value(helper, "changeListeners"));
    }

    private static int alive(Object array) {
        var count = 0;
        for (var i = 0; array != null && i < Array.getLength(array); i++) {
            var listener = Array.get(array, i);
            if (listener != null && !(listener instanceof WeakListener weak && weak.wasGarbageCollected())) {
                count++;
            }
        }
        return count;
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(of);
                }
            }
        }
        throw new NoSuchFieldException(name + " of " + of.getClass());
    }
}
