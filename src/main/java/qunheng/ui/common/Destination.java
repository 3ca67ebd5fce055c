package qunheng.ui.common;

import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/** Where one screen asks the shell to lead: a screen, and the indicator to look at there. */
public record Destination(String screen, @Nullable IndicatorId indicator) {}
