package qunheng.scoring.comparison;

/** What makes two clusters peers (open question 5; further rules as in practice, 7.7). */
public enum PeerRule {
    /** Whatever the user picks. */
    OWN_CHOICE,
    /** Same type by 002 and same group of the four regions, by the lead province. */
    TYPE_AND_REGION,
    /** Same group of the four regions, by the lead province, of any type. */
    REGION,
    /** Same type by 002, anywhere. */
    TYPE,
    /** Same main class of the digital-economy classification. */
    INDUSTRY_CLASS,
    /** On a list of the same national programme, known by the Chinese name. */
    PROGRAMME
}
