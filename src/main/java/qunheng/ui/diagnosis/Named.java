package qunheng.ui.diagnosis;

import qunheng.model.IndicatorId;

/** An indicator that a line speaks of and that can be opened. */
public record Named(IndicatorId id, String name) {}
