package qunheng.scoring.pipeline;

/** The steps that give a table of indicators, in their order. */
public enum StepKind {
    DENOMINATE,
    IMPUTE,
    TREAT,
    NORMALISE
}
