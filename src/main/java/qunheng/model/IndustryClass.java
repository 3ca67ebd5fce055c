package qunheng.model;

/** The five classes of the national digital-economy classification of 2021; 01–04 are the core. */
public enum IndustryClass {
    PRODUCT_MANUFACTURING("01"),
    PRODUCT_SERVICES("02"),
    TECHNOLOGY_APPLICATION("03"),
    ELEMENT_DRIVEN("04"),
    EFFICIENCY_IMPROVEMENT("05");

    private final String code;

    IndustryClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean core() {
        return this != EFFICIENCY_IMPROVEMENT;
    }
}
