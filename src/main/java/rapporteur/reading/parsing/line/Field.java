package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line that names what it holds, such as {@code Type: Podcast} or {@code Published on 5 March 2015}.
 *
 * @param kind what it holds
 * @param value the words behind the name, perhaps none
 */
public record Field(Kind kind, String value) {

    /** What fields hold. */
    public enum Kind {
        PUBLISHED(
                "(?:first |originally )?published(?: on| online(?: by .{3,50}?)?)?|(?:data|datum|fecha)(?= ?: ?\\d)|year of publication|publication year|annee de (?:publication|parution)|erscheinungsjahr|date(?: of publication| of (?:the )?report| published| de publication| de parution| de (?:premiere )?(?:redaction|mise en ligne|diffusion))?|report date|pub(?:lication)?\\.? date|publish(?:ed|ing)? date|release date"
                        + "|(?:publicly )?released(?: on)?|(?:date )?issued(?: on)?|issue date|publiee?(?: le)?|paru(?:e)?(?: le)?|fecha de publicacion|publicado(?: el)?|veroffentlicht(?: am)?|erschienen(?: am)?|(?:artikel|beitrag|bericht|studie|pressemitteilung|meldung) vom|(?:erscheinungs|veroffentlichungs)datum"
                        + "|data (?:di pubblicazione|de publica(?:cao|cio))|pubblicat[oa](?: il)?|publicado em|publicatiedatum|gepubliceerd(?: op)?"),
        /** The date on which a site showed it, which may be later than that of the publication. */
        POSTED(
                "posted(?: on)?|date posted|(?:this|current) version|manuscript completed(?: on)?|acheve de rediger(?: le)?|adopted(?: by .{3,40}?)? on|adoptee?(?: (?:par|en|a) .{3,40}?)? le|submitted on|tabled(?: on)?|mis(?:e)? en ligne(?: le)?|enregistree? a la presidence d[eu] .{4,40}? le|depos(?:e|ee)(?: le)?|remise? le"),
        /** A date that is not the publication's: of an update, a download, a deadline. */
        OTHER_DATE(
                "(?:last |page |most recent )*(?:updated?|modified|revised|revision|reviewed|changed)(?: on| date)?|date (?:last )?(?:updated|modified|revised|accessed)|(?:date )?created(?: on)?|date of (?:the )?event|download(?:ed)?(?: on| date)?"
                        + "|accessed(?: on)?|retrieved(?: on)?|(?:\\p{L}+ ){0,3}deadline|due(?: date)?|event date|expires|printed(?: on)?|generated(?: on)?|archived(?: on)?"
                        + "|version of|saved(?: on)?|(?:derniere )?(?:mise a jour|modification)(?: le)?|mis(?:e)? a jour(?: le)?|telecharge(?: le)?|consulte(?: le)?|date limite|imprime le|actualizado(?: el)?|aktualisiert(?: am)?"),
        TYPE(
                "type|(?:publication|content|document|resource|news) type|type (?:of|de|d') ?(?:publication|document|contenu|article|resource)|category|categorie|format|kind|tipo(?: de (?:publicacion|publicacao|documento))?|typ|publikationstyp"),
        SERIES("series|serie|collection|series title|series ?/ ?report no\\.?"),
        PUBLISHER(
                "publisher|verlag|herausgeber(?:in)?|editorial|editore|published by|publie par|editeur|publishing (?:institution|organi[sz]ation|entity|entities)|institution|organi[sz]ation|issued by"),
        SOURCE(
                "source|nom du journal(?:, revue ou emission)?|ur[li]|link|lien|permalink|web ?page|available (?:at|from|online at)|(?:originally )?published at|retrieved from|original(?= ?: ?https?:)|adresse|disponible (?:a|sur)|source url(?: \\(retrieved [^)]{4,40}\\))?|canonical"),
        TOPICS(
                "topics?|posted in|filed under|issue areas?|issues?|themes?|subjects?|tags?|keywords?|thematiques?(?: et regions?)?|mots[- ]cles|sujets?|research areas?|programmes?|programs?|temas?|thema|themen|schlagworte|argomenti"),
        LANGUAGE(
                "languages?(?: of (?:the )?publication)?|langue(?: de publication)?|original(?: (?:language|version))?|(?:linguistic|language) versions?"),
        TITLE("title|titre"),
        /** Something a report has no place for, such as an ISBN. */
        OTHER(
                "isbn(?:-1[03])?|issn|doi|number of pages|licen[cs]e|(?:hal|document|record|report) id(?:entifier)?|pages?|report (?:no|number)\\.?|document number|number|length|countr(?:y|ies)|regions?(?: ?/ ?countr(?:y|ies))?|countr(?:y|ies) ?/ ?regions?|political geography|pays|read time|reading time"
                        + "|erschienen in|published in|location|venue|time|heure|horaire|lieu|event|related (?:report|publication|document|page|link)s?|dimensions|price|copyright|edition|status|classification|order code|sponsors?|(?:research )?projects?");

        private final String labels;

        Kind(String labels) {
            this.labels = labels;
        }
    }

    private static final int LONGEST = 300;

    private static final Remembered<Optional<Field>> COLON = form(labelled(" ?: ?(?<value>.*)"));
    private static final Remembered<Optional<Field>> DATE_BEHIND =
            form("^(?:" + group(Kind.PUBLISHED) + "|" + group(Kind.POSTED) + "|" + group(Kind.OTHER_DATE)
                    + ") (?:in |en )?(?<value>.{4,60}?)(?: (?:by the|in|par (?:le|la|l.)|dans) .{3,80})?$");
    private static final Remembered<Optional<Field>> ROW = form("^(?:" + group(Kind.SERIES) + "|"
            + group(Kind.PUBLISHER) + "|" + group(Kind.OTHER) + "|" + group(Kind.LANGUAGE) + ") (?<value>[^:]+)$");
    private static final int LONGEST_ROW = 100;
    private static final Remembered<Optional<Field>> ALONE = form(labelled(""));
    private static final Pattern NAME_WITHIN = Pattern.compile("(?<=^| )(?<!: )(?:"
            + Stream.of(Kind.values()).map(kind -> kind.labels).collect(Collectors.joining("|"))
            + "|authors?(?:\\(s\\))?|by) ?: ");
    private static final Pattern DIVIDER_BEHIND = Pattern.compile("\\s*[,;/|·•–—-]?\\s*$");

    private static Remembered<Optional<Field>> form(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new Remembered<>(line -> match(pattern, line));
    }

    private static String group(Kind kind) {
        return "(?<" + kind.name().replace("_", "") + ">" + kind.labels + ")";
    }

    private static String labelled(String rest) {
        StringBuilder alternatives = new StringBuilder();
        for (Kind kind : Kind.values()) {
            alternatives.append(alternatives.isEmpty() ? "" : "|").append(group(kind));
        }
        return "^(?:" + alternatives + ")" + rest + "$";
    }

    /** Tells whether it holds the date of the publication, or the next best. */
    public boolean isOfPublication() {
        return kind == Kind.PUBLISHED || kind == Kind.POSTED;
    }

    /** Tells whether it holds a kind of publication or the name of a series. */
    public boolean isOfSeries() {
        return kind == Kind.TYPE || kind == Kind.SERIES;
    }

    /** Tells whether it holds a date, of the publication or of something else. */
    public boolean isOfDate() {
        return isOfPublication() || kind == Kind.OTHER_DATE;
    }

    /**
     * Returns its value, of {@code Published: Published 5 March 2019} only the date: pages are copied with what they
     * say once more to who can't see them.
     */
    public String date(DateReader dates) {
        return readDate(value, dates)
                .filter(again -> again.kind == kind)
                .map(Field::value)
                .orElse(value);
    }

    /** Reads a line with a colon behind a name that is known. */
    public static Optional<Field> read(String line) {
        if (line.length() > LONGEST || line.indexOf(':') < 0) {
            return Optional.empty();
        }
        return COLON.of(line);
    }

    /** Reads a row of a table of fields, as {@code Series Port Papers} is copied; other rows must stand beside it. */
    public static Optional<Field> readRow(String line) {
        return line.length() > LONGEST_ROW ? Optional.empty() : ROW.of(line);
    }

    /**
     * Reads a line such as {@code Published on 5 March 2015} or {@code First published in March 2015 by the Institute},
     * where the name runs into a date without a colon.
     */
    public static Optional<Field> readDate(String line, DateReader dates) {
        if (line.length() > LONGEST || !Plain.hasDigit(line)) {
            return Optional.empty();
        }
        return DATE_BEHIND.of(line).filter(field -> dates.isDate(field.value) || dates.isUndecided(field.value));
    }

    /** Reads a line that is a name alone, with what it names in the next line. */
    public static Optional<Field> readLabel(String line) {
        if (line.length() > 40) {
            return Optional.empty();
        }
        String label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        return ALONE.of(label);
    }

    /**
     * Takes apart a line of several fields: {@code Type: Report Date: 5 March 2019}. A kind of publication may stand
     * before them.
     *
     * @return the fields, or the line alone where it holds one or none
     */
    static List<String> apart(String line) {
        String plain = Plain.of(line);
        if (line.length() > LONGEST || line.indexOf(':') == line.lastIndexOf(':') || plain.length() != line.length()) {
            return List.of(line);
        }
        List<Integer> starts = NAME_WITHIN
                .matcher(plain)
                .results()
                .map(MatchResult::start)
                .filter(start -> Character.isUpperCase(line.charAt(start)))
                .toList();
        String before =
                starts.isEmpty() ? "" : line.substring(0, starts.getFirst()).strip();
        if (starts.size() < 2 || !(before.isEmpty() || PublicationTypes.isType(before))) {
            return List.of(line);
        }
        List<String> fields = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            fields.add(
                    DIVIDER_BEHIND.matcher(line.substring(starts.get(i), end)).replaceFirst(""));
        }
        return fields;
    }

    /** Tells whether a line is the name of a field of a kind, alone or with its colon. */
    public static boolean isLabel(String line, Kind kind) {
        return readLabel(line).filter(label -> label.kind == kind).isPresent();
    }

    private static Optional<Field> match(Pattern pattern, String line) {
        String plain = Plain.of(line);
        Matcher matcher = pattern.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            String name = kind.name().replace("_", "");
            if (pattern.namedGroups().containsKey(name) && matcher.group(name) != null) {
                return Optional.of(new Field(kind, value(pattern, matcher, line, plain)));
            }
        }
        return Optional.empty();
    }

    /** Takes the value out of the line as it stands, not as it was made comparable. */
    private static String value(Pattern pattern, Matcher matcher, String line, String plain) {
        if (!pattern.namedGroups().containsKey("value")) {
            return "";
        }
        int start = line.length() - (plain.length() - matcher.start("value"));
        int end = line.length() - (plain.length() - matcher.end("value"));
        return end <= 0 ? "" : line.substring(Math.max(0, start), end).strip();
    }
}
