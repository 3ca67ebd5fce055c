package qunheng.knowledge;

/** Why a cluster on a national list counts as digital or not, after the digital-economy classification of 2021. */
public enum DigitalReason {
    PRODUCT,
    SERVICE,
    APPLICATION,
    FACTOR,
    /** Smart manufacturing and equipment: outside the core, so not digital, but can be switched on. */
    EFFICIENCY,
    NONE
}
