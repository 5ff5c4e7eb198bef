package rapporteur.briefing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import rapporteur.report.Passage;
import rapporteur.report.Report;

/**
 * A short form of a passage's id, for where the id itself is too long: 8 characters for the report and 8 for the
 * anchor, each the first 48 bits of a SHA-256 as URL-safe Base64.
 */
public final class PassageKey {

    private static final int BYTES_EACH = 6;

    private PassageKey() {}

    /** Returns a passage's key, {@code [A-Za-z0-9_-]{16}}. */
    public static String of(Passage passage) {
        return hash(passage.report()) + hash(passage.anchor());
    }

    static boolean isIn(Report report, String key) {
        return key.startsWith(hash(report.id()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES_EACH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
