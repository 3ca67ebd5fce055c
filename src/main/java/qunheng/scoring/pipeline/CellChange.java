package qunheng.scoring.pipeline;

/** One cell that a step changed; NaN is missing. */
public record CellChange(String unit, String code, double before, double after, Mark mark) {}
