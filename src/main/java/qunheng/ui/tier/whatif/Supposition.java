package qunheng.ui.tier.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.tiering.roadmap.WhatIf;

/**
 * What is supposed at present, with the steps back. It lives in the window only: nothing of it is stored, and it ends
 * when another cluster is chosen.
 */
public final class Supposition {
    private final ReadOnlyObjectWrapper<List<WhatIf>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<List<WhatIf>> before = new ArrayDeque<>();
    private @Nullable IndicatorId moving;

    /** Year by year; empty when nothing is supposed. */
    public ReadOnlyObjectProperty<List<WhatIf>> steps() {
        return steps.getReadOnlyProperty();
    }

    public boolean active() {
        return !steps.get().isEmpty();
    }

    /** Supposes a whole plan in place of what was supposed. */
    public void suppose(List<WhatIf> plan) {
        moving = null;
        remember();
        steps.set(List.copyOf(plan));
    }

    /** Supposes one value more; moving the same indicator on is one step. */
    public void set(IndicatorId indicator, double value, int year) {
        if (!indicator.equals(moving)) {
            remember();
            moving = indicator;
        }
        replaceLast(last(year).with(indicator, value));
    }

    /** Takes a supposed value back in every year. */
    public void forget(IndicatorId indicator) {
        moving = null;
        remember();
        var left = steps.get().stream().map(step -> step.with(indicator, null)).toList();
        steps.set(left.stream().allMatch(WhatIf::empty) ? List.of() : left);
    }

    private WhatIf last(int year) {
        return steps.get().isEmpty() ? WhatIf.none(year) : steps.get().getLast();
    }

    private void replaceLast(WhatIf step) {
        var changed = new ArrayList<>(steps.get());
        if (!changed.isEmpty()) {
            changed.removeLast();
        }
        changed.add(step);
        steps.set(List.copyOf(changed));
    }

    private void remember() {
        before.push(steps.get());
    }

    /** Undoes the last step of supposing. */
    public void back() {
        moving = null;
        if (!before.isEmpty()) {
            steps.set(before.pop());
        }
    }

    /** Ends the what-if. */
    public void leave() {
        moving = null;
        before.clear();
        steps.set(List.of());
    }

    /** The project as it would be; the very same when nothing is supposed. */
    public Project apply(Project project, ProfileId id) {
        return active() ? WhatIf.apply(steps.get(), project, id) : project;
    }

    /** The value that is supposed of an indicator in the end; NaN when none is. */
    public double value(IndicatorId indicator) {
        var value = Double.NaN;
        for (var step : steps.get()) {
            value = step.values().getOrDefault(indicator, value);
        }
        return value;
    }
}
