package rapporteur.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Reads addresses with what is demanded of all of them: a scheme that fits, a host and, if any, a port there can be.
 */
final class Addresses {

    private static final int HIGHEST_PORT = 65_535;

    private Addresses() {}

    /**
     * Reads an address.
     *
     * @param scheme the scheme it has, {@code http} or {@code ws}; the one with an {@code s} behind it fits too
     * @throws IllegalArgumentException if it is none; the message is a clause on what is wrong
     */
    static URI read(String text, String scheme) {
        URI address = parse(text);
        String given = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!given.equals(scheme) && !given.equals(scheme + "s")) {
            throw new IllegalArgumentException(
                    "takes an address that begins with " + scheme + "s:// or " + scheme + "://");
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException("takes an address with a host behind " + given + "://");
        }
        if (address.getPort() == 0 || address.getPort() > HIGHEST_PORT) {
            throw new IllegalArgumentException("takes an address with a port from 1 to " + HIGHEST_PORT);
        }
        return address;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException(
                    "is no address (" + malformed.getReason() + " at character " + (malformed.getIndex() + 1) + ")",
                    malformed);
        }
    }
}
