package qunheng.model;

/**
 * Who the cluster is.
 *
 * @param nameZh Chinese name; at least one of the two names is not blank
 * @param fictional a teaching case: marked on every screen and export
 */
public record Identity(String nameZh, String nameEn, String description, boolean fictional) {
    public Identity {
        Texts.requireLine("nameZh", nameZh);
        Texts.requireLine("nameEn", nameEn);
        Texts.requireNote("description", description);
        if (nameZh.isBlank() && nameEn.isBlank()) {
            throw new InvalidValue("model.profile.nameMissing");
        }
    }
}
