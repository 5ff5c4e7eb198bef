package rapporteur.discord;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Link;

/** Addresses as Discord can show them: behind words, or as a button. */
final class Links {
    /** The most characters of a link button's address, kept to in texts too. */
    private static final int LONGEST = 512;

    private static final int HIGHEST_PORT = 65_535;

    /** What can't stand in the address of a Markdown link, though some of it may stand in a URL. */
    private static final String UNSAFE = "()<>[]\\\"'`*_~|^{} ";

    private static final Pattern WEB = Pattern.compile(
            "(?<scheme>https?://)(?<host>\\[[0-9A-Fa-f:.]+]|[^/?#:@\\[\\]]+)(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

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
        Matcher parts = WEB.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String given = parts.group("host");
            String host = given.startsWith("[") ? given : IDN.toASCII(given);
            String encoded = parts.group("scheme") + host + encoded(parts.group("rest"));
            // a host may have the low lines that Java's addresses have not
            URI uri = new URI(parts.group("scheme") + host.replace('_', '-') + encoded(parts.group("rest")));
            boolean opens = uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= HIGHEST_PORT;
            return opens && encoded.length() <= LONGEST ? Optional.of(encoded) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        STRAY_PERCENT.matcher(address).replaceAll("%25").codePoints().forEach(c -> {
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
