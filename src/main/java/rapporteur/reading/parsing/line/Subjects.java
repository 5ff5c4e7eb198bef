package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.text.Honorifics;

/**
 * Tells by its beginning whom a text is about.
 *
 * @param bylineNames the names in the byline, which texts may shorten
 */
public record Subjects(List<String> bylineNames) {

    /** The full stop of an initial or a title ends no sentence. */
    public static final Pattern SENTENCE_START =
            Pattern.compile("(?<=[.!?][”\"’')]?)(?<!(?:^| )(?:\\p{Lu}|St|Ma|Md|Mohd|Muh|Wm|Chas|Geo|Jos|Thos|"
                    + Honorifics.alternatives() + ")\\.) (?=\\p{Lu})");

    private static final String VERBS =
            "is|was|are|has|have|serves?|served|works?|worked|joined|holds?|held|teaches|taught|leads?|directs?|heads?|writes?|wrote|specializes|specialises|focuses"
                    + "|covers|covered|manages?|managed|oversees|oversaw|conducts?|conducted|studies|studied|researche[sd]|received|earned|spent|runs?|ran|edits?|edited|founded|co-?founded|coordinates?|coordinated|advises?|advised|chairs|chaired|reports?|reported"
                    + "|led|directed|headed|commands|commanded|represents|represented|practi[cs]e[sd]|lectures|lectured|consults|authored|publishes|published|lives|lived|contributes|contributed|trained|graduated|retired|began|speaks|investigates|analy[sz]es|hosts|hosted|focused|speciali[sz]ed|supervises|monitors|blogs"
                    + "|est|sont|etait|a ete|a travaille|occupe|dirige|enseigne|travaille|mene|exerce|coordonne|ist|sind|es|e|lavora|trabaja|arbeitet|forscht|leitet|lehrt";

    /** What follows the name of the person a text is about. */
    private static final Pattern ABOUT_A_PERSON = Pattern.compile(
            "^(?:,? (?:\\([^)]{1,40}\\) )?(?:currently|recently|" + VERBS + ")\\b|, |: | [–—-] | \\(|\\.? ?$)");

    private static final Pattern VERB = Pattern.compile("^(?:,|, [^,.]{3,40},)? (?:" + VERBS + ")\\b");

    /** What somebody does, in whatever words; those listed go on with a name, as in {@code Peace Direct of London}. */
    private static final Pattern ANY_VERB = Pattern.compile(
            " (?!(?:of|for|and|or|in|on|at|to|from|by|with|about|de|du|des|et|pour|sur|à|au|aux|en)\\b)\\p{Ll}{2,}");

    private static final Pattern LOWER_CASE = Pattern.compile("^,? \\p{Ll}");
    private static final Pattern TOGETHER = Pattern.compile("^,? (?:and|et|&) ");
    /** {@code Jane Doe (Institute of Peace) and John Roe}: more than where somebody works stands at the end. */
    private static final Pattern AFFILIATION =
            Pattern.compile("^ \\([^()]{2,60}\\)(?= (?:and|et|&) \\p{Lu}|, | \\p{Ll})");

    private static final Pattern THEY_BEHIND = Pattern.compile("^\\. (?:she|he|they|both|elles?|ils?)\\b");

    private static final Pattern COMMA = Pattern.compile("^[,;] (?:and )?");
    private static final Pattern THE_AUTHOR = Pattern.compile("^(?:the|this) author|^l'aut(?:eure?|rice)");
    private static final Pattern THE_AUTHORS = Pattern.compile("^the authors|^les aut(?:eurs|eures|rices)");
    /** {@code An expert on Mali, Jane Doe is …} */
    private static final int LONGEST_LEAD = 80;

    private static final int LONGEST_BEHIND = 60;

    /** {@code , and} */
    private static final int LONGEST_BETWEEN_NAMES = 6;

    /** Where the names of many authors end, at the latest. */
    public static final int LONGEST_BEGINNING = 500;

    /**
     * Returns the people a note is about: nobody, one, or several together. Where no byline says whom to look for, the
     * name it begins with tells, whatever the person does.
     */
    public List<String> of(String note) {
        List<String> told = ofSentence(note);
        return told.isEmpty() && bylineNames.isEmpty() && Words.endsSentence(note)
                ? Names.personAtStart(note)
                        .filter(name ->
                                ANY_VERB.matcher(note.substring(name.length())).lookingAt())
                        .stream()
                        .toList()
                : told;
    }

    /** Returns the people a sentence among others is about, where it says what they are or do. */
    public List<String> ofSentence(String words) {
        String text = words.length() > LONGEST_BEGINNING ? words.substring(0, LONGEST_BEGINNING) : words;
        List<String> names = byName(text);
        return names.isEmpty() ? shortened(text) : names;
    }

    /** Tells whether a text begins with a whole name of the byline and says what the person is or does. */
    public boolean beginWithByline(String text) {
        String bare = Names.withoutHonorifics(text);
        return known(bare)
                .filter(name -> isVerb(Names.withoutDegrees(bare.substring(name.length()))))
                .isPresent();
    }

    /** Tells whether a text begins with the name of a person, whoever it is, and says what the person is or does. */
    public static boolean beginWithPerson(String text) {
        return Names.personAtStart(text)
                .filter(name -> isVerb(text.substring(name.length())))
                .isPresent();
    }

    /** Tells whether a text begins so, or with names alone and a sentence behind them. */
    static boolean beginAsNote(String text) {
        return beginWithPerson(text) || !namesAloneIn(text).isEmpty();
    }

    /** Returns the names that are the first sentence of a text, where others follow: {@code Jane Doe and John Roe.} */
    public static List<String> namesAloneIn(String text) {
        String start = text.length() > LONGEST_BEGINNING ? text.substring(0, LONGEST_BEGINNING) : text;
        String[] sentences = SENTENCE_START.split(start, 2);
        List<String> names = sentences.length < 2 ? List.of() : Byline.names(sentences[0]);
        int letters = names.stream().mapToInt(String::length).sum();
        boolean alone = sentences[0].length() <= letters + LONGEST_BETWEEN_NAMES * names.size();
        return alone && Names.arePeople(names) ? names : List.of();
    }

    /** Tells whether some people are all among others. */
    public static boolean areAmong(List<String> names, List<String> others) {
        return names.stream().allMatch(name -> others.stream().anyMatch(other -> Names.samePerson(name, other)));
    }

    private List<String> byName(String text) {
        List<String> names = new ArrayList<>();
        String rest = text;
        Optional<String> name = nameAtStart(rest);
        while (name.isPresent()) {
            names.add(name.get());
            rest = AFFILIATION.matcher(rest.substring(name.get().length())).replaceFirst("");
            Matcher and = TOGETHER.matcher(rest);
            Matcher comma = COMMA.matcher(rest);
            int skip = and.find() ? and.end() : comma.find() ? comma.end() : 0;
            name = skip == 0 ? Optional.empty() : nameAtStart(rest.substring(skip));
            rest = name.isPresent() ? rest.substring(skip) : rest;
        }
        boolean aboutThem = ABOUT_A_PERSON.matcher(start(rest)).find()
                || (rest.startsWith(". ")
                        && (Names.isRole(start(rest))
                                || THEY_BEHIND.matcher(start(rest)).find()))
                || (areAmong(names, bylineNames) && LOWER_CASE.matcher(rest).find());
        return aboutThem ? names : List.of();
    }

    /** {@code Doe is …}, {@code The author is …}, {@code An expert on Mali, Jane Doe is …} */
    private List<String> shortened(String text) {
        String plain = start(text);
        Matcher author = THE_AUTHOR.matcher(plain);
        if (bylineNames.size() == 1 && author.find() && isVerb(plain.substring(author.end()))) {
            return bylineNames;
        }
        Matcher authors = THE_AUTHORS.matcher(plain);
        if (authors.find() && isVerb(plain.substring(authors.end()))) {
            return bylineNames;
        }
        List<String> named = bylineNames.stream()
                .filter(name -> beginsWithSurname(text, name)
                        || beginsWithGivenName(text, name)
                        || beginsWithArticle(text, name)
                        || isNamedBehindLead(text, name))
                .toList();
        return named.size() == 1
                ? named
                : bylineNames.isEmpty() ? namedBehindLead(text).stream().toList() : List.of();
    }

    /** {@code The author, Jane Doe, is …}, where no byline says whom to look for. */
    private static Optional<String> namedBehindLead(String text) {
        for (int comma = text.indexOf(", ");
                comma >= 0 && comma <= LONGEST_LEAD;
                comma = text.indexOf(", ", comma + 1)) {
            String behind = text.substring(comma + 2);
            Optional<String> name =
                    Names.personAtStart(behind).filter(person -> isVerb(behind.substring(person.length())));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean beginsWithSurname(String text, String name) {
        String bare = Names.withoutHonorifics(text);
        String surname = Names.surname(name);
        return bare.startsWith(surname) && isVerb(bare.substring(surname.length()));
    }

    private static boolean beginsWithGivenName(String text, String name) {
        String core = Names.core(name);
        int end = Math.max(0, core.indexOf(' '));
        return end > 1 && text.startsWith(core.substring(0, end)) && isVerb(text.substring(end));
    }

    private static boolean isNamedBehindLead(String text, String name) {
        String core = Names.core(name);
        int at = text.indexOf(", " + core);
        return at > 0 && at <= LONGEST_LEAD && isVerb(text.substring(at + 2 + core.length()));
    }

    private static boolean isVerb(String behind) {
        return VERB.matcher(start(behind)).find();
    }

    /** Of a long text only the beginning is made comparable. */
    private static String start(String text) {
        return Plain.of(text.length() > LONGEST_BEHIND ? text.substring(0, LONGEST_BEHIND) : text);
    }

    /** The longest, as names of the byline may hold words that others don't, and notes more than the byline. */
    private Optional<String> nameAtStart(String text) {
        Stream<String> known = bylineNames.stream()
                .flatMap(name -> Stream.of(name, Names.core(name)))
                .filter(name -> startsWithName(text, name));
        return Stream.concat(Names.personAtStart(text).stream(), known).max(Comparator.comparingInt(String::length));
    }

    /** A name of the byline at the start of a sentence. */
    private Optional<String> known(String sentence) {
        return bylineNames.stream()
                .map(Names::core)
                .filter(name -> startsWithName(sentence, name))
                .findFirst();
    }

    /** {@code The Center for Border Studies is …} */
    private static boolean beginsWithArticle(String text, String name) {
        String named = "The " + name;
        return startsWithName(text, named) && isVerb(text.substring(named.length()));
    }

    /** Bylines may be in capitals. */
    private static boolean startsWithName(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
                && Character.isUpperCase(text.charAt(0))
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }
}
