package qunheng.model;

/** The three types of 002 §类型; the type decides which indicators do not apply. */
public enum ClusterType {
    DIGITAL_INDUSTRIALISATION,
    INDUSTRY_DIGITALISATION,
    VIRTUAL_NETWORK
}
