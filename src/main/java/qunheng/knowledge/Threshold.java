package qunheng.knowledge;

/**
 * One number of a rule pack and where it comes from.
 *
 * @param value in the unit of the gate that holds it
 * @param source who states it, or why it is proposed
 */
public record Threshold(double value, ThresholdStatus status, Bilingual source) {}
