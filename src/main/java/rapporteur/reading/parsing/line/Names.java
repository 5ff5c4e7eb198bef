package rapporteur.reading.parsing.line;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.text.Honorifics;

/** What names of people and organisations look like. */
public final class Names {

    private static final int LONGEST = 90;

    private static final int MOST_WORDS = 6;

    /** Given names, middle names and surnames of one person. */
    private static final int MOST_NAMES = 4;

    private static final String HONORIFIC = "(?:(?:" + Honorifics.alternatives() + ")\\.?\\s(?:\\([Rr]et\\.?\\)\\s)?)*";
    private static final String CAPITALISED =
            "(?:\\p{Lu}[\\p{L}\\p{M}]*[’'ʼ‘\u2010\u2011–-])*\\p{Lu}[\\p{L}\\p{M}]*(?:[’'ʼ‘\u2010\u2011–-][\\p{L}\\p{M}]+)*";
    private static final String INITIAL = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:Md|Mohd|Muh|Wm|Ma|Chas|Geo|Jos|Thos)\\.)";
    private static final String PARTICLE =
            "(?:de|du|da|wa|wan|di|do|dos|das|del|della|des|la|le|van|von|der|den|ten|ter|zu|bin|ibn|bint|binti|binte|ben|ould|uld|mint|ag|arap|ole|abu|abou|af|av|vom|zum|zur|al|el|ap|y|e|d[’']|St\\.|Ste\\.|Saint|al-|el-|Al-|El-|ul|ur)";
    private static final String DEGREE =
            "(?:Ph\\.?\\s?D\\.?|M\\.?D\\.?|J\\.?D\\.?|M\\.?A\\.?|M\\.?B\\.?A\\.?|M\\.?P\\.?[AHP]\\.?|M\\.?Sc\\.?|M\\.?S\\.?|B\\.?A\\.?|D\\.?Phil\\.?|Ed\\.?D\\.?|LL\\.?[MBD]\\.?"
                    + "|Esq\\.?|C\\.?F\\.?A\\.?|R\\.?N\\.?|S\\.?J\\.?|O\\.?P\\.?|O\\.?F\\.?M\\.?|[CMO]\\.?B\\.?E\\.?|K?C?M\\.?G\\.?|[KQ]\\.?C\\.?|M\\.?I\\.?[AS]\\.?|M\\.?A\\.?L\\.?D\\.?|D\\.?V\\.?M\\.?|M\\.?F\\.?A\\.?|C\\.?P\\.?A\\.?|USA|USN|USMC|USAF|\\(?[Rr]et\\.?\\)?)";
    private static final String SUFFIX = "(?:Jr\\.?|Sr\\.?|II|III|IV)";
    private static final String NO_SUFFIX = "(?!(?:Jr|Sr|II|III|IV)(?![\\p{L}\\p{M}]))";

    private static final String PERSON = HONORIFIC
            + "(?:" + INITIAL + "|" + CAPITALISED + ")"
            + "(?:\\s" + NO_SUFFIX + "(?:" + PARTICLE + "\\s?)*(?:" + INITIAL + "|" + CAPITALISED + "|[“\"‘'(]"
            + CAPITALISED
            + "[”\"’')])){1,5}"
            + "(?:,?\\s" + SUFFIX + ")?(?:,?\\s" + DEGREE + ")*(?![\\p{L}\\p{M}])";

    /** {@code Ana Lucía Ruiz Benítez de Lugo} has one name more than others. */
    private static final Pattern WITH_PARTICLE = Pattern.compile(" (?:de|da|do|dos|del|di|von|van|y|e) ");

    private static final Pattern PERSON_ALONE = Pattern.compile(PERSON);
    private static final Pattern DEGREES_ALONE =
            Pattern.compile("(?:" + DEGREE + "|" + SUFFIX + ")(?:,?\\s(?:" + DEGREE + "|" + SUFFIX + "))*");
    private static final Pattern DEGREES_BEHIND = Pattern.compile("(?:,?\\s(?:" + DEGREE + "|" + SUFFIX + "))+$");
    private static final Pattern DEGREES_BEFORE = Pattern.compile("^(?:,?\\s(?:" + DEGREE + "|" + SUFFIX + "))+(?=,)");
    /** Possessive, as thousands in a row would be too deep a recursion. */
    private static final Pattern HONORIFIC_BEFORE = Pattern.compile("^" + HONORIFIC + "+");

    private static final Phrases ORGANISATIONS = Phrases.followedBy("\\b", "organisations.txt");

    private static final Pattern NAME_OF_ORGANISATION = Pattern.compile(
            "(?!The |(?!Save )\\p{L}+ the )(?:\\p{Lu}[\\p{L}.’'-]+ (?:(?:of|for|on|and|the|&|de|des|du|d’|pour|et) )*){1,6}"
                    + "(?:Group|Institute|Institution|Endowment|Council|Cent(?:er|re)|Foundation|Service|House|Corporation|University"
                    + "|Lab|Alliance|Network|Coalition|Consortium|Secretariat|Initiative|Association|Federation|Academy|Agency|Forum)"
                    + "|(?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}(?:Institute|Institut|Institution|Endowment|Council|Cent(?:er|re)|Foundation|Fondation|Committee|Working Group|Task Force|Expert Group|Department|Ministry|Federation|University|Academy|Association|Observatory"
                    + "|(?<= )(?:Office|Commission|Bureau|Agency))"
                    + "(?! (?:and|et|the) )(?: (?:of|for|on|and|the|&|de|des|du|pour|et|la|les|le))+(?: (?:of|for|and|at|&|\\p{Lu}[\\p{L}.’'-]+)){1,8}"
                    + "|(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}(?:Office|Authority|Observatory)"
                    + "|House of (?:Commons|Lords|Representatives|Assembly|Councillors|Deputies|Delegates|Senators|Elders)(?: Library)?"
                    + "|(?:\\p{Lu}[\\p{L}.’'-]+ ){0,3}Bank (?:of|for) (?:the |St\\. )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?");

    /** {@code ISS Today}; initials are two letters, and names in capitals have no small ones. */
    private static final Pattern BEHIND_ACRONYM = Pattern.compile("^\\p{Lu}{3,5} \\p{Lu}\\p{Ll}");

    private static final Pattern PARENTHESIS_BEHIND = Pattern.compile(" \\([^)]*\\)$");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}(?:-\\p{Lu}{2,8})?");

    /** What people are, as pages put it behind or under their names. */
    private static final Phrases ROLES = Phrases.followedBy("s?\\b", "roles.txt");

    /** Capitalised words that begin headings and titles and are nobody's name. */
    private static final Phrases NO_NAMES = Phrases.followedBy("\\b", "no-names.txt");

    /** {@code site-admin}, {@code Microsoft Office User}: what computers call whoever uses them, and programs. */
    private static final Pattern OF_COMPUTER = Pattern.compile("[\\p{Ll}\\d._-]+"
            + "|(?:.* )?(?:[Aa]dmin|[Aa]dministrator|[Uu]ser|USER|ADMIN|[Ww]ebmaster)|(?:Adobe|Microsoft|Windows) .*");

    /** Verbs that headings and titles begin with. */
    private static final Pattern GERUND_FIRST = Pattern.compile(
            "^(?:assess|bridg|break|build|chang|clos|count|creat|develop|engag|ensur|expand|explor|fight|financ|find|fix"
                    + "|gett|giv|govern|grow|improv|increas|keep|learn|liv|look|mak|manag|measur|meet|mov|navigat|prevent|promot|protect"
                    + "|rebuild|reduc|reform|respond|restor|rethink|sav|secur|seek|stopp|strengthen|support|sustain|tackl|tak|transform"
                    + "|turn|understand|us|winn|writ)ing\\b");

    private static final Remembered<Boolean> NAMES_OF_ORGANISATIONS =
            new Remembered<>(text -> NAME_OF_ORGANISATION.matcher(text).matches());
    private static final Remembered<Boolean> PERSONS = new Remembered<>(Names::hasNameOfPerson);
    private static final Remembered<Boolean> WITH_ROLE = new Remembered<>(text -> ROLES.areIn(Plain.of(text)));

    private Names() {}

    /** Tells whether a text is the name of a person, with honorifics and degrees or without. */
    public static boolean isPerson(String text) {
        return PERSONS.of(text);
    }

    private static boolean hasNameOfPerson(String text) {
        if (text.length() > LONGEST || !Words.areAtMost(text, MOST_WORDS + 2)) {
            return false;
        }
        if (!PERSON_ALONE.matcher(text).matches()) {
            return false;
        }
        String core = core(text);
        if (capitalisedWords(core) > MOST_NAMES + (WITH_PARTICLE.matcher(core).find() ? 1 : 0)
                || POSSESSIVE.matcher(core).find()) {
            return false;
        }
        String plain = Plain.of(core);
        return core.indexOf(' ') > 0
                && !BEHIND_ACRONYM.matcher(core).find()
                && !ORGANISATIONS.areIn(plain)
                && !NO_NAMES.areIn(plain)
                && !GERUND_FIRST.matcher(plain).find()
                && !ROLES.areIn(plain);
    }

    private static long capitalisedWords(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .count();
    }

    /**
     * Tells whether a line that nothing marks as a byline is one: names of people, perhaps also of an organisation
     * behind two of them. Countries and cities have names of such a form too.
     */
    public static boolean arePeople(List<String> names) {
        long people = names.stream().filter(Names::isPersonAndNoPlace).count();
        return people == names.size()
                ? people > 0
                : people > 1 && names.stream().allMatch(name -> isPersonAndNoPlace(name) || isOrganisation(name));
    }

    private static boolean isPersonAndNoPlace(String name) {
        return isPerson(name) && !isPlace(name) && !PublicationTypes.isType(name);
    }

    /** Tells whether a text is the name of a country, or of a large city. */
    public static boolean isPlace(String text) {
        return Places.NAMES.contains(Plain.of(text));
    }

    /** Loaded only where needed, for the names of places take longer to load than a report to read. */
    private static final class Places {
        private static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new HashSet<>();
            for (String code : Locale.getISOCountries()) {
                Locale country = Locale.of("", code);
                names.add(Plain.of(country.getDisplayCountry(Locale.ENGLISH)));
                names.add(Plain.of(country.getDisplayCountry(Locale.FRENCH)));
            }
            for (String zone : ZoneId.getAvailableZoneIds()) {
                names.add(Plain.of(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
            }
            return names;
        }
    }

    /** Tells whether what a file calls its author is the account or the program it was made with. */
    public static boolean isOfComputer(String author) {
        return OF_COMPUTER.matcher(author).matches();
    }

    /** Tells whether a name begins with what only people are called, such as {@code Dr.} */
    public static boolean hasHonorific(String name) {
        return withoutHonorifics(name).length() < name.length();
    }

    /** Tells whether a text could be a name by its form alone, whatever its words mean. */
    static boolean hasFormOfName(String text) {
        return text.length() <= LONGEST && PERSON_ALONE.matcher(text).matches();
    }

    /** Tells whether a text is the name of an organisation or of a part of one. */
    public static boolean isOrganisation(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return false;
        }
        return ACRONYM.matcher(text).matches() || ORGANISATIONS.areIn(Plain.of(text));
    }

    /**
     * Tells whether a text is nothing but the name of an organisation: capitalised words, one of which says what it is.
     */
    public static boolean isNameOfOrganisation(String text) {
        return text.length() <= LONGEST && NAMES_OF_ORGANISATIONS.of(text);
    }

    /** Tells whether a text says what somebody is. */
    public static boolean isRole(String text) {
        return WITH_ROLE.of(text);
    }

    /** Tells whether a text is nothing but degrees and suffixes, such as {@code Ph.D.} or {@code Jr.} */
    static boolean isDegree(String text) {
        return text.length() <= LONGEST && DEGREES_ALONE.matcher(text).matches();
    }

    /** Returns a text without the honorifics it begins with. */
    static String withoutHonorifics(String text) {
        return HONORIFIC_BEFORE.matcher(text).replaceFirst("");
    }

    /** Returns a name without honorifics and degrees. */
    public static String core(String name) {
        if (name.length() > LONGEST) {
            return name;
        }
        return DEGREES_BEHIND.matcher(withoutHonorifics(name)).replaceFirst("");
    }

    /** Returns what stands behind a name without the degrees it begins with: {@code , Ph.D., is a geologist}. */
    static String withoutDegrees(String behindName) {
        return DEGREES_BEFORE.matcher(behindName).replaceFirst("");
    }

    /** Tells whether two names are one person's: honorifics, degrees, middle names and initials may differ. */
    public static boolean samePerson(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        return words.getLast().equals(others.getLast())
                && (endsWith(words, others)
                        || endsWith(others, words)
                        || words.getFirst().equals(others.getFirst())
                        || (words.getFirst().length() == 1 && others.getFirst().startsWith(words.getFirst()))
                        || (others.getFirst().length() == 1 && words.getFirst().startsWith(others.getFirst())));
    }

    /** {@code Ag Assarid} is how texts go on about {@code Moussa ag Assarid}. */
    private static boolean endsWith(List<String> words, List<String> last) {
        return last.size() > 1
                && last.size() < words.size()
                && words.subList(words.size() - last.size(), words.size()).equals(last);
    }

    /** Returns the last word of a name, which texts call people by. */
    public static String surname(String name) {
        String core = core(name);
        return core.substring(core.lastIndexOf(' ') + 1);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Plain.of(core(name)).split("[\\s.]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Finds the name of a person at the start of a text, as long as it goes. */
    public static Optional<String> personAtStart(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher matcher = PERSON_ALONE.matcher(start);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = matcher.group();
        int end = name.length();
        while (end > 0 && !isPerson(name.substring(0, end))) {
            end = name.lastIndexOf(' ', end - 1);
        }
        return end > 0
                ? Optional.of(PARENTHESIS_BEHIND.matcher(name.substring(0, end)).replaceFirst(""))
                : Optional.empty();
    }
}
