package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Phrases;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.RarePattern;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Tells which lines above the lede belong to the site rather than to the report. */
public final class Masthead {

    private static final int LONGEST_COPYRIGHT = 300;
    private static final int LEAST_LETTERS = 3;

    /** The end of a sentence right before a copyright's mark. */
    private static final int LONGEST_BEFORE_MARK = 3;

    /** What is longer is the title that the citation names. */
    private static final int LONGEST_NAME_BEFORE_MARK = 32;

    /** {@code Prepared for Members of Congress}, {@code Submitted on 14 June 2018}, {@code As of 2 May 2020} */
    private static final Phrases CIRCUMSTANCES = Phrases.of("circumstances.txt");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+[|•·»›–—-]\\s+");
    private static final Pattern COMMA = Pattern.compile(", ");

    /** {@code Africa / Great Lakes} */
    private static final Pattern CONTINENT_AND_REGION = Pattern.compile(
            "(?:Africa|Asia|(?:North |Latin |South )?America|Americas|Europe|Middle East)(?: (?:&|and) \\p{Lu}[\\p{L} ]{2,25})? [/›»>] \\p{Lu}[^/.:?]{2,40}");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}(?: \\p{Lu}{2,6})?");
    private static final Pattern NAME_OF_SITE =
            Pattern.compile("(?:The )?(?:\\p{Lu}(?![\\p{L}]*[’']s )[\\p{L}.’'-]+ ){1,5}"
                    + "(?:Bank|Watch|Observatory|Forum|Programme|Program|Office|Agency|Association|Academy|Secretariat|Institute|Cent(?:er|re)"
                    + "|Fund|Committee|Commission|Council|Foundation|Department|Ministry|Nations|Union|Organi[sz]ation"
                    + "|Service|Library|Survey|Blog|School|College|University|Newsletter|Magazine|Network|Trusts|Unit|Directorate)"
                    + "|[\\p{L}\\d-]+\\.(?i:com|org|net|info|eu|fr|de)(?: ?[,:|–-] .*)?|(?:The )?Government of (?:the )?\\p{Lu}[\\p{L}’'-]+(?: (?:of |and )?\\p{Lu}[\\p{L}’'-]+){0,5}"
                    + "|(?:The )?Office of the (?:\\p{Lu}\\p{L}+[ -]){0,3}(?:Auditor|Commissioner|Ombudsman|Comptroller|Inspector|Minister|President|Prosecutor|Registrar|Governor)"
                    + "(?:[ -]General)?(?: (?:of|for) .{3,60})?"
                    + "|(?:The )?Parliament of (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}");

    /** Of others, such as councils, titles begin so too. */
    private static final Pattern THE =
            Pattern.compile("^The (?=(?:\\p{Lu}\\p{L}+ ){0,3}(?:Bank|Cent(?:er|re)|Institute|Foundation)\\b)");

    /** Nothing but what it is and what for: {@code Fondation pour la recherche stratégique (FRS)} */
    private static final Pattern NAME_IN_OTHER_LANGUAGES = Pattern.compile(
            "(?:(?:reseau|association|federation|ligue|collectif) (?:francais|francophone|national|international|europeen|africain|mondial)e?|reseau|collectif|fondation|institut|observatoire|ministere|agence|banque|organisation|universite|haut-commissariat"
                    + "|instituto|ministerio|fundacion|observatorio|universidad|banco|istituto|ministero|fondazione|osservatorio|universita|banca|stiftung|bundesministerium|universitat"
                    + "|(?:commission|office|conseil|comite) (?:nationale?|europeenne?|economique|francais|consultati(?:f|ve)|superieur)(?! et )|faculte"
                    + "|assemblee|(?:centre|groupe|conseil|laboratoire|bureau|comite) (?:d'|de la |de |des )?(?:recherches?|etudes?|analyses?|information|reflexion|banque|securite))"
                    + "(?:[ -](?:d'|l')?\\p{L}+){1,9}(?: \\([\\p{L}]{2,8}\\))?");

    /**
     * {@code Policy & Practice}, {@code Africa Security Brief}, {@code Port Focus | Africa}, {@code Wages · Social
     * mobility}: a field of work or a series without a number.
     */
    private static final Pattern FIELD_OR_SERIES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:Working|Policy|Discussion|Research|Occasional|Briefing) Paper|(?:\\p{Lu}\\p{L}+ )?\\p{Lu}\\p{L}+ & \\p{Lu}\\p{L}+|(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:Briefs|Briefings|Papers|Reports|Studies|Notes|Comments|Focus)"
                    + "|(?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}-]+ \\| \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}|(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:Brief|Briefing|Insights?|Memo|Bulletin|Monitor|Quarterly|Letter|Digest)"
                    + "(?: on (?:\\p{Lu}\\p{L}++|and)(?: (?:\\p{Lu}\\p{L}++|and))*+)?"
                    + "|(?:[\\p{L}&’'-]+ ){0,2}[\\p{L}&’'-]+(?: · (?:[\\p{L}&’'-]+ ){0,2}[\\p{L}&’'-]+)+"
                    + "|(?:(?:Les )?(?:Notes|Cahiers|[EÉ]tudes|Dossiers|Lettres?)|Les (?:notes|cahiers|études|dossiers)) d(?:e |u |es |[’'])[\\p{L} ’'-]{2,40}"
                    + "|(?:Note|Lettre|Cahier) d(?:u |e la |e l[’'])\\p{Lu}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'-]*){0,3}");

    /** {@code Afrique contemporaine 2014/1 (n° 249)}, {@code Policy Quarterly, Vol. XXI, No. 3} */
    private static final Pattern ISSUE_OF_JOURNAL = Pattern.compile(
            "\\p{Lu}.{2,80}?(?: (?:19|20)\\d\\d/\\d{1,2}(?:-\\d{1,2})? \\([Nn] ?[°º] ?\\d{1,4}(?:-\\d{1,4})?\\)"
                    + "|[ ,|]+(?i:vol(?:\\.|ume) ?[\\divxl]{1,6},? (?:\\| )?(?:no\\.?|n°|issue|number) ?\\d{1,3})"
                    + "|,? \\d{1,3}[,:] ?\\d{1,2} \\((?:19|20)\\d\\d\\)).{0,40}");

    /**
     * {@code No. 38}, {@code Volume 12 Issue 4}, {@code Number 3 | 2022 | ISSN: 1862-3603}, {@code 2019 Number 41-42}
     */
    private static final Pattern ISSUE_NUMBER = Pattern.compile(
            "(?:(?:19|20)\\d\\d,? )?(?:vol(?:ume|\\.)?|no\\.?|n[°o]\\.?|nr\\.?|issue|num(?:ber|ero|mer|\\.)) ?\\d{1,4}(?:-\\d{1,3}){0,2}(?![\\d/-])(?: ?[,|·–(-].{0,60}| (?:no|issue|number) ?\\d{1,4})?");

    /** Of an organisation named beside it: {@code Division of Peace Studies}. */
    private static final Pattern PART_OF_ORGANISATION = Pattern.compile(
            "(?:School|Faculty|College|Division) of(?: (?:and|of|for|the|&|\\p{Lu}[\\p{L}.’'-]+)){1,6}");

    private static final Set<String> SMALL_IN_NAMES = Set.of("OF", "FOR", "ON", "AND", "THE", "DE", "DU", "DES", "ET");

    /** An address, or the acronym or a place in parentheses. */
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?: (?:(?:https?://|www\\.)\\S+|\\(\\p{Lu}[\\p{L} ]{1,15}\\))| ?:)$");

    /** {@code Institute of Ports, Lomé} */
    private static final Pattern TOWN_BEHIND = Pattern.compile("(?<=\\p{Ll}), \\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)?$");

    /** {@code Index: AFR 37/5936/2022}, {@code United Nations S/2014/943}, {@code IN11987 · VERSION 3 · UPDATED} */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "\\p{Lu}{2,6}-\\d{1,4}-\\d{2,6}\\p{Lu}{0,3}|(?:.{1,40}[: ])?\\p{Lu}{1,5}[ /]\\d{1,4}/\\d{2,5}(?:/\\d{2,4})?"
                    + "|\\p{Lu}{1,3}\\d{3,6}(?: [·•|] [^·•|]{1,20}){0,3}");

    /** {@code Harbour News, a service of the Institute of Ports} */
    private static final Pattern SERVICE = Pattern.compile(
            ".*\\ba (?:service provided by|(?:service|project|program(?:me)?|publication|initiative) of) (?:the )?\\p{Lu}.*");

    /** {@code The blog of the Institute of Ports} */
    private static final Pattern PERIODICAL = Pattern.compile(
            "(?i:(?:the|an?) )?(?i:official |online )?(?i:blog|newsletter|magazine|journal|bulletin|website) of (?:the )?(?<owner>\\p{Lu}.*)");

    /** {@code Thanks for reading The Quay!} */
    private static final RarePattern NAMES_OWNER = new RarePattern(
            List.of("©", "thank", "merci", "reader-supported"),
            "©|^(?:thanks|thank you|merci) (?:for reading|d'avoir lu)|\\bis a reader-supported\\b");

    private final List<String> copyrights;
    private final Metadata metadata;

    /**
     * Makes one.
     *
     * @param page all blocks of the page, for its foot names whose it is
     * @param metadata what the file says beside its words
     */
    Masthead(List<Block> page, Metadata metadata) {
        this.metadata = metadata;
        this.copyrights = page.stream()
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_COPYRIGHT)
                .map(Plain::of)
                .filter(text -> NAMES_OWNER.isIn(text))
                .map(Masthead::besideMark)
                .toList();
    }

    /** A citation names the publication, too, before it says whose it is. */
    private static String besideMark(String text) {
        int mark = text.indexOf('©');
        int start = text.lastIndexOf(". ", mark - LONGEST_BEFORE_MARK) + 1;
        return mark < 0 ? text : text.substring(mark - start > LONGEST_NAME_BEFORE_MARK ? mark : start);
    }

    /** Tells whether a line says for whom, by whom, when or in which volume the report came out. */
    static boolean isCircumstance(String line) {
        return CIRCUMSTANCES.are(Plain.of(line));
    }

    /** Tells whether a line is a heading that runs into its text, such as {@code Version history: v1 5 March 2019}. */
    static boolean isHeadingWithText(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && KnownHeadings.is(line.substring(0, colon), PartKind.RUNNING)
                && !Plain.of(line).startsWith("about ");
    }

    /** Tells whether a line names a field of work, a series or the issue of a journal rather than a report. */
    static boolean isFieldOrSeries(String line) {
        return FIELD_OR_SERIES.matcher(capitalised(line)).matches()
                || RelatedType.ofOrganisation(line).isPresent()
                || ISSUE_OF_JOURNAL.matcher(line).matches();
    }

    /** Tells whether a line says which issue of what the line above it names a report is. */
    static boolean isIssueNumber(String line) {
        return ISSUE_NUMBER.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a line is the number an organisation files the report under. */
    public static boolean isDocumentNumber(String line) {
        return DOCUMENT_NUMBER.matcher(line).matches();
    }

    /** Tells whether a line names the site or whose it is. */
    boolean isOwner(String printed) {
        String line = capitalised(BEHIND_NAME.matcher(printed).replaceFirst(""));
        String plain = Plain.of(line);
        String publisher = metadata.publisher();
        List<String> names = List.of(BETWEEN_NAMES.split(line, -1));
        return BETWEEN_NAMES.splitAsStream(printed).allMatch(ACRONYM.asMatchPredicate())
                || isShelfOfSite(printed)
                || SERVICE.matcher(printed).matches()
                || isPeriodicalOfOrganisation(printed)
                || isNameBehindAcronym(names)
                || areNames(names)
                || areNames(List.of(COMMA.split(TOWN_BEHIND.matcher(line).replaceFirst(""), -1)))
                || copyrights.stream().anyMatch(copyright -> copyright.contains(plain))
                || (publisher != null && Plain.same(publisher, line));
    }

    /** Tells whether a line is nothing but the name of an organisation or a site, or several of them. */
    static boolean isNameOfOrganisation(String printed) {
        String line = capitalised(printed);
        return areNames(List.of(BETWEEN_NAMES.split(line, -1)));
    }

    /** Tells whether a line is the name of an organisation as it is written out in a language other than English. */
    static boolean isNameInOtherLanguage(String line) {
        return line.indexOf(' ') > 0
                && Character.isUpperCase(line.codePointAt(0))
                && NAME_IN_OTHER_LANGUAGES.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a line says whose the blog or the magazine is that has its name above it. */
    static boolean isPeriodicalOfOrganisation(String line) {
        Matcher periodical = PERIODICAL.matcher(line);
        return periodical.matches() && Names.isOrganisation(periodical.group("owner"));
    }

    private static boolean areNames(List<String> names) {
        return names.stream()
                .allMatch(name -> ACRONYM.matcher(name).matches()
                        || NAME_OF_SITE.matcher(name).matches()
                        || NAME_IN_OTHER_LANGUAGES.matcher(Plain.of(name)).matches()
                        || Names.isNameOfOrganisation(THE.matcher(name).replaceFirst(""))
                        || (names.size() > 1
                                && PART_OF_ORGANISATION.matcher(name).matches()));
    }

    /** {@code IDMC » Expert analysis} */
    private static boolean isShelfOfSite(String line) {
        List<String> steps = SiteMenu.steps(line);
        return steps.size() == 2 && ACRONYM.matcher(steps.getFirst()).matches() && SiteMenu.isShelf(steps.getLast());
    }

    /** Returns a line that is all in capitals as it would be printed otherwise. */
    static String capitalised(String line) {
        if (line.chars().anyMatch(Character::isLowerCase) || line.indexOf(' ') < 0) {
            return line;
        }
        StringBuilder words = new StringBuilder(line.length());
        for (String word : line.split(" ", -1)) {
            boolean small = !words.isEmpty() && SMALL_IN_NAMES.contains(word);
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            small || word.isEmpty()
                                    ? word.toLowerCase(Locale.ROOT)
                                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** {@code GRIP - Groupe de recherche et d'information sur la paix} */
    private static boolean isNameBehindAcronym(List<String> names) {
        return names.size() == 2
                && ACRONYM.matcher(names.getFirst()).matches()
                && names.getFirst().charAt(0) == names.getLast().charAt(0)
                && Words.areAtLeast(names.getLast(), 2);
    }

    /**
     * Tells whether the words of a line begin with the letters of the name above it: {@code UN} and what it is short
     * for.
     */
    static boolean spellsOut(String line, String above) {
        if (!ACRONYM.matcher(above).matches() || above.length() < LEAST_LETTERS) {
            return false;
        }
        int letter = 0;
        List<String> words = List.of(Plain.of(line).split("[\\s'-]+", -1));
        for (String word : words) {
            if (letter < above.length() && word.startsWith(Plain.of(above.substring(letter, letter + 1)))) {
                letter++;
            } else if (letter == 0) {
                return false;
            }
        }
        return letter == above.length() && words.size() <= 2 * above.length();
    }

    /** Tells whether a line is nothing but places, such as {@code Bamako, Mali}. */
    static boolean arePlaces(String line) {
        return (line.indexOf(", ") > 0 && COMMA.splitAsStream(line).allMatch(Names::isPlace))
                || CONTINENT_AND_REGION.matcher(line).matches();
    }
}
