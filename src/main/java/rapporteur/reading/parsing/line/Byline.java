package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the lines that say who wrote something. */
public final class Byline {

    private static final int LONGEST = 500;

    private static final String AUTHORS =
            "(?:lead |principal |main |contributing |report |paper |publication |study |researchers? (?:and|&) |co-?)*authors?(?:\\(s\\))?(?: ?/ ?editors?(?:\\(s\\))?)?|(?:auteur|autrice)(?:[.·]?e|\\(e\\))?(?:[.·]?s|\\(s\\))?|autor(?:[*:_/]?innen|innen und autoren|en|in|a|es|as)?|aut(?:ore|ori|rici)"
                    + "|(?:review|research|writing|drafting|evaluation|study|project) team";
    private static final String WORDS =
            "by|par|von|por|de(?= (?:MM?\\.|Mmes?|Mlles?) )|(?:researched and )?written by|(?:words|text|compiled) by|authored by|prepared (?:for .{3,80}? )?by|(?:posted|submitted) by|(?:et )?(?:soumis|[ée]crit|r[ée]dig[ée]|[ée]tabli|pr[ée]sent[ée])e? par|sous la direction (?:de|d[’'])";

    private static final Pattern LABEL = Pattern.compile(
            "^(?:de|verfasst von|scritto da|a cura di|escrito por|elaborado por|redactado por|researchers?|rapporteure?s?|"
                    + WORDS + "|" + AUTHORS + ") ?:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD =
            Pattern.compile("^(?:" + WORDS + "|" + AUTHORS + ")\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * In Italian; names begin with that word too, and then often only one is left behind it. An organisation that
     * something is published by is its publisher.
     */
    private static final Pattern OF_PEOPLE = Pattern.compile("(?:[Dd]i|[Pp]ublished by|[Pp]ubliée? par) (?=\\p{Lu})");

    /** Names follow in the next line: {@code Authors}, {@code By Multiple Experts}. */
    private static final Pattern ALONE = Pattern.compile(
            "^(?:by|par|(?:researched and )?written by|authored by|prepared by|(?:et )?(?:[ée]crit|r[ée]dig[ée]|[ée]tabli|pr[ée]sent[ée])e? par|"
                    + AUTHORS + "|by (?:multiple|various|several) (?:experts|authors|contributors)) ?:?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code By Jane Doe in Bamako}, {@code By Jane Doe for the Institute of Peace} */
    private static final Pattern BEHIND_NAMES =
            Pattern.compile(" (?:in|for|at|à|pour) (?:the |la |le |l[’'])?\\p{Lu}[\\p{L} .’'-]{2,50}$");

    /** {@code Written by Jane Doe and John Roe (1st edition).} */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?: \\((?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|revised|updated) edition\\))?\\.?$");

    /** {@code Note by the Secretariat}: which one and of whom the line does not say. */
    private static final Pattern OFFICE = Pattern.compile("the (?<name>\\p{Lu}[\\p{L}-]+)(?<of> of .{3,60})?");

    private static final Pattern UNFINISHED = Pattern.compile("(?:[;,&]|\\b(?:and|et))$", Pattern.CASE_INSENSITIVE);

    /** {@code by Jane Doe —}, with the date in the next line. */
    private static final Pattern DIVIDER_BEHIND = Pattern.compile("\\s*[—–|•·]$");

    private static final Remembered<Optional<List<String>>> NAMES = new Remembered<>(Byline::namesIn);
    private static final Remembered<Boolean> ALONES = new Remembered<>(
            line -> ALONE.matcher(Segments.withoutLeadingBar(line)).matches());

    private Byline() {}

    /**
     * Reads a line that begins as bylines do. After a colon whatever follows is names; after a bare "By" it must look
     * like names, for titles begin with that word too.
     *
     * @return the names, none where it names nobody but an office, or empty where the line is no byline
     */
    public static Optional<List<String>> read(String line) {
        return NAMES.of(line);
    }

    private static Optional<List<String>> namesIn(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String line = Segments.withoutLeadingBar(printed);
        Matcher label = LABEL.matcher(line);
        if (label.find()) {
            String text = line.substring(label.end());
            List<String> alone = Subjects.namesAloneIn(text);
            List<String> names = alone.isEmpty() ? names(text) : alone;
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }
        Matcher word = WORD.matcher(line);
        if (!word.find()) {
            Matcher ofPeople = OF_PEOPLE.matcher(line);
            return ofPeople.lookingAt() ? people(line.substring(ofPeople.end())) : Optional.empty();
        }
        String text = DIVIDER_BEHIND.matcher(line.substring(word.end())).replaceFirst("");
        if (isOffice(text)) {
            return Optional.of(List.of());
        }
        String bare = BEHIND_NAMES.matcher(text).replaceFirst("");
        return Optional.of(names(bare))
                .filter(Names::arePeople)
                .filter(names -> bare.length() < text.length())
                .or(() -> allNames(text))
                .or(() -> allNames(bare))
                .or(() -> allNames(SENTENCE_END.matcher(text).replaceFirst("")));
    }

    private static boolean isOffice(String text) {
        Matcher office = OFFICE.matcher(text);
        if (!office.matches()) {
            return false;
        }
        String name = office.group("name");
        return Names.isRole(name) || (office.group("of") == null && Names.isOrganisation(name));
    }

    /** Of {@code Di Stefano, Luca} the word is part of a surname. */
    private static Optional<List<String>> people(String text) {
        boolean first = names(text.split(",", 2)[0]).stream().anyMatch(Names::isPerson);
        return Optional.of(names(text)).filter(names -> first && names.stream().allMatch(Names::isPerson));
    }

    /** Returns the names a text consists of; where a person is named, one of a single word may be an organisation. */
    private static Optional<List<String>> allNames(String text) {
        List<String> names = names(text);
        boolean person = names.stream().anyMatch(Names::isPerson);
        boolean all = !names.isEmpty()
                && names.stream()
                        .allMatch(name -> isName(name)
                                || (person && BylineNames.ONE_WORD.matcher(name).matches()));
        return all ? Optional.of(names) : Optional.empty();
    }

    /** Reads a line such as {@code By Portwatch}, which right below a title names an organisation. */
    public static Optional<List<String>> readOneWord(String line) {
        Matcher word = WORD.matcher(line);
        String name = word.find() ? line.substring(word.end()) : "";
        return BylineNames.ONE_WORD.matcher(name).matches() ? Optional.of(List.of(name)) : Optional.empty();
    }

    /** Tells whether a line is "By" or its like alone, with the names in the next line. */
    public static boolean isAlone(String line) {
        return line.length() < 30 && ALONES.of(line);
    }

    /** Tells whether a line is a byline, or its first word alone. */
    public static boolean is(String line) {
        return isAlone(line) || read(line).isPresent();
    }

    /** Tells whether a text is nothing but names of people. */
    public static boolean areNames(String text) {
        return Names.arePeople(names(text));
    }

    /** Tells whether a line of names breaks off before the last: {@code By: Jane Doe;} */
    public static boolean isUnfinished(String line) {
        return UNFINISHED.matcher(line).find();
    }

    /** Tells whether a text is the name of somebody who writes reports. */
    public static boolean isName(String name) {
        return Names.isPerson(name) || Names.isOrganisation(name);
    }

    /** Returns the names in a byline without the word before them. */
    public static List<String> names(String text) {
        return BylineNames.of(text);
    }
}
