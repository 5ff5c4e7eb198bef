package rapporteur.settings;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An address that searches the web for a title.
 *
 * @param template an http or https address that has {@code {title}} behind its host, where the title goes
 */
public record SearchLink(String template) {

    private static final String TITLE = "{title}";

    /**
     * Takes a template.
     *
     * @throws IllegalArgumentException if it is none; the message is a clause on what is wrong
     */
    public SearchLink {
        if (!template.contains(TITLE)) {
            throw new IllegalArgumentException("has no " + TITLE + " where the title goes");
        }
        URI one = Addresses.read(template.replace(TITLE, "one"), "http");
        URI other = Addresses.read(template.replace(TITLE, "other"), "http");
        if (!one.getRawAuthority().equals(other.getRawAuthority())) {
            throw new IllegalArgumentException("has " + TITLE + " in the name of the host; it belongs behind it");
        }
    }

    /** Returns the address that searches for a title. */
    public URI to(String title) {
        String encoded = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(template.replace(TITLE, encoded));
    }
}
