package qunheng.model;

/** The kinds of actor that a profile counts. */
public enum ActorKind {
    LEADING_FIRMS,
    ABOVE_SCALE_FIRMS,
    SMALL_FIRMS,
    SRDI_FIRMS,
    UNIVERSITIES,
    RESEARCH_INSTITUTES,
    PLATFORMS,
    SERVICE_PROVIDERS,
    FINANCIAL_BODIES,
    ASSOCIATIONS
}
