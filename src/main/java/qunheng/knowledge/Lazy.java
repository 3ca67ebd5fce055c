package qunheng.knowledge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of the knowledge base that is read when first asked for, so that the window does not wait for it. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        var known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = source.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
