package qunheng.model;

import java.util.regex.Pattern;

/**
 * A document copied into the workspace, where it lies under its digest, so that nothing is overwritten and an altered
 * copy is noticed.
 *
 * @param sha256 digest of its bytes, 64 hexadecimal digits in lower case
 * @param name what it was called
 * @param bytes its length
 */
public record EvidenceFile(String sha256, String name, int bytes) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public EvidenceFile {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new InvalidValue(
                    "model.evidence.digest", sha256.length() > 70 ? sha256.substring(0, 70) + "…" : sha256);
        }
        Texts.requireLine("file", name);
        if (name.isBlank()) {
            throw new InvalidValue("model.evidence.fileNameMissing");
        }
        if (bytes < 0) {
            throw new InvalidValue("model.evidence.bytes", bytes);
        }
    }
}
