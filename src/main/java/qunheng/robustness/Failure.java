package qunheng.robustness;

import qunheng.scoring.pipeline.MethodRefusal;

/**
 * Draws that could not be computed for one reason.
 *
 * @param first what the earliest of them ran into
 */
public record Failure(long draws, MethodRefusal first) {}
