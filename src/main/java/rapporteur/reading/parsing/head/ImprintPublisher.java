package rapporteur.reading.parsing.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Words;

/** Collects from single lines who published a publication, and at what address. The first that says so counts. */
final class ImprintPublisher {

    private static final Pattern SITE = Pattern.compile("Published on (?<name>.{3,80}) \\(https?://\\S+\\)");

    private static final Pattern BY =
            Pattern.compile("(?i:(?:published|issued) by|publiée? par) (?:the |l[ae] |l[’'])?(?<name>\\p{Lu}.{2,80})");

    private @Nullable String name;
    private @Nullable String address;

    @Nullable String name() {
        return name;
    }

    @Nullable String address() {
        return address;
    }

    /** Takes a name for the publisher's. */
    void offer(String publisher) {
        name = name == null ? publisher : name;
    }

    private void offerOrganisation(String publisher) {
        if (Names.isOrganisation(publisher)) {
            offer(publisher);
        }
    }

    /**
     * Reads {@code Published on Institute of Ports (https://ports.example)} and {@code Published by the Institute of
     * Ports}; tells whether a text is like that.
     */
    boolean readSite(String text) {
        Matcher by = BY.matcher(text);
        if (by.matches() && Names.isOrganisation(by.group("name")) && !Names.isPerson(by.group("name"))) {
            offer(by.group("name"));
            return true;
        }
        Matcher site = SITE.matcher(text);
        boolean named = site.matches();
        if (named) {
            offerOrganisation(site.group("name"));
        }
        return named;
    }

    /** Reads an address; tells whether a text is one. */
    boolean readAddress(String text) {
        boolean web = Words.isWebAddress(text);
        if (web && address == null) {
            address = text;
        }
        return web;
    }

    /** Reads a source, which is an address, or whoever published it. */
    void readSource(String source) {
        if (!readAddress(source)) {
            offerOrganisation(source);
        }
    }
}
