package rapporteur.discord;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Link;

/** Addresses as Discord can show them: behind words, or as a button. */
final class Links {
    /** The most characters of a link button's address, kept to in texts too. */
    private static final int LONGEST = 512;

    private static final int HIGHEST_PORT = 65_535;

    /** What can't stand in the address of a Markdown link, though some of it may stand in a URL. */
    private static final String UNSAFE = "()<>[]\\\"'`*_~|^{} ";

    private Links() {}

    /**
     * Returns the words as a link, or only the words where there is no address that Discord could open.
     *
     * @param limit the most characters of the words' Markdown; an address has up to {@value #LONGEST} more
     */
    static String behind(String words, @Nullable Link link, int limit) {
        Optional<String> address = link == null ? Optional.empty() : address(link.address());
        String text = Cut.escaped(words, limit);
        if (address.isEmpty() || words.isBlank()) {
            return text;
        }
        // Discord shows a link's source where its words hold brackets or look like an address
        boolean plain = words.indexOf('[') < 0 && words.indexOf(']') < 0 && !words.contains("://");
        return plain ? "[" + text + "](" + address.get() + ")" : text + " [↗](" + address.get() + ")";
    }

    /** Returns an address in the form Discord opens, or empty where it is none or too long. */
    static Optional<String> address(String text) {
        String encoded = encoded(text.strip());
        try {
            URI uri = new URI(encoded);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean opens = uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= HIGHEST_PORT;
            return web && opens && encoded.length() <= LONGEST ? Optional.of(encoded) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c > ' ' && c < 0x7f && UNSAFE.indexOf(c) < 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append("%02X".formatted(one));
                }
            }
        });
        return encoded.toString();
    }
}
