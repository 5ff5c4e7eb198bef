package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/** Words of a web page that are no words of its report: buttons, menus, notices on cookies. */
public final class Navigation {

    private static final int LONGEST_BUTTON = 60;
    private static final int LONGEST_TRAIL = 150;
    private static final int LONGEST_NOTICE = 500;

    private static final Phrases BUTTONS = Phrases.of("buttons.txt");

    /**
     * {@code Share Facebook Twitter Email}, {@code Facebook icon LinkedIn icon}: buttons that have run into one line.
     */
    private static final Pattern ROW_OF_NETWORKS = Pattern.compile(
            "(?:share(?: this(?: page| article)?)? ?:? ?)?(?:(?:share (?:on|via|by) )?(?:facebook|twitter|x|linkedin|whatsapp|bluesky|mastodon|reddit"
                    + "|telegram|instagram|youtube|rss|pinterest|tweet|e-?mail|print(?: page)?|copy link|link)(?: (?:icon|logo|share|button))?[ ,|·•/]*){2,}");

    private static final Pattern SUBJECT =
            Pattern.compile("careers?|jobs|privacy|accessibility|languages?|langues?|images?|search|register|news");

    /** {@code [PDF, 800 KB]} */
    private static final Pattern FILE =
            Pattern.compile(" ?[(\\[](?:pdf|epub|docx?|html)(?:[ ,|-]+[\\d.,]+ ?[kmg]?[bo])?[)\\]]$");

    /** {@code Harbours - Annexes (.xlsx — 410 KB)}, {@code PDF | 1.2 MB} */
    private static final Pattern FILE_WITH_SIZE = Pattern.compile(
            "(?:.*[ (\\[])?\\.?(?:pdf|epub|docx?|xlsx?|pptx?|csv|zip)[ ,;:|/–—(-]+[\\d.,]+ ?[kmg]i?[bo]\\.?[)\\]]?"
                    + "|(?:pdf|full text|download)\\b[^()]{0,40}\\([\\d.,]+ ?[kmg]i?b\\)(?: ?[|,] ?\\d{1,4} p(?:ages?|p?\\.))?"
                    + "|.*[(\\[][\\d.,]+ ?[kmg]i?[bo] ?[,;|/–—-]? ?(?:pdf|epub|docx?|xlsx?|pptx?|csv|zip)[)\\]]");

    /** Of {@code Report | 3 Feb 2018 | Download (PDF, 2 MB)} the file is but a part. */
    private static final Pattern YEAR_BEFORE_BAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b[^|]*\\|");

    private static final RarePattern NOTICE = new RarePattern(
            List.of(
                    "cookie",
                    "javascript",
                    "reserve",
                    "receive new posts",
                    "gratuitement pour rece",
                    "mail in your",
                    "unsubscribe",
                    "for free to rece",
                    "recaptcha"),
            "protected by recaptcha|you can unsubscribe\\b|to receive new posts and support|(?:subscribe for free|abonnez-vous gratuitement) (?:to|pour) rece|view this e-?mail in your|preferences or unsubscribe"
                    + "|(?:uses?|utilise|accept\\w*|about|our|des|les|of) (?:\\w+ ){0,2}cookies|cookies (?:to|pour|on|sur|help)|(?:utilizza(?:no)?|utiliza(?:mos|n)?|usa(?:mos)?|verwende[nt]|nutz(?:t|en)|gebruik(?:t|en)) (?:\\w+ ){0,3}cookies?\\b|\\bpartners (?:\\w+ ){1,5}information on (?:a|your) device|enable javascript|activer javascript"
                    + "|javascript (?:is|est|must be) |all rights reserved|tous droits reserves");

    private static final Pattern NOTICE_AT_START = Pattern.compile(
            "we (?:value|care about) your privacy|this is not the (?:latest|current|most recent) |to (?:re-?use|reprint|republish) (?:this|content|our)\\b|this (?:web ?)?page (?:has been|was|is) (?:archived|no longer)\\b|you (?:are receiving|received) this|by (?:continuing|clicking|subscribing|signing|using|accepting)"
                    + "|en poursuivant votre|(?:©|\\(c\\)|copyright) ?\\d{4}"
                    + "|subscribe to |sign up |join our |follow .{1,30} on |get (?:the )?(?:latest|our) |inscrivez-vous|abonnez-vous|recevez (?:notre|nos|la|toute)\\b|suscri(?:bete|base) a |newsletter abonnieren");

    /** Between the steps there may be nothing left but a space: {@code Home Research Topics Ports}. */
    private static final Pattern BREADCRUMB = Pattern.compile(
            "^(?:(?:you are here|vous etes ici|sie sind hier|usted esta aqui) ?: ?)?(?:home|accueil|startseite|inicio)(?:(?: ?[>/›»|→▶►·] ?.{1,60})+"
                    + "| (?:all |our |nos )?(?:publications?|publikationen|publicaciones|research|reports|resources|library|our work"
                    + "|topics|insights|analysis|etudes|themen|investigacion)\\b.{0,100})$");

    private static final Pattern WORD_OF_MENU = Pattern.compile(
            "home(?: ?page)?|accueil|(?:main )?menu|search|rechercher?|donate(?: now)?|(?:sign|log) ?in|connexion|about us|qui sommes-nous|who we are|what we do"
                    + "|(?:skip|aller|passer) (?:to|au|a la) .{4,30}|(?:direkt )?zum (?:haupt|seiten)?inhalt(?: springen)?"
                    + "|(?:ir|saltar|pasar) al contenido(?: principal)?|(?:vai|salta|passa) al contenuto(?: principale)?|startseite|inicio|hauptmenu");

    private static final Pattern ENTRY_OF_CONTENTS =
            Pattern.compile(".{2,120}?(?:\\.{4,}|(?:\\. ){3,}|…{2,}|_{4,}| {3,})\\s*(?:\\d{1,4}|[ivxl]{1,6})"
                    + "|.{2,120}?\\.{8,}|.{2,120}?\\.{3}\\d{1,3}"
                    + "|(?:\\d{1,4}|[ivxl]{1,6}) .{2,120}?(?:\\.{6,}|(?:\\. ){5,}\\.?)");

    /** Between the words of an entry and its number. */
    private static final List<String> FILLERS = List.of("...", ". . .", "……", "____", "   ");

    /** Of a whole table that has run into one paragraph. */
    private static final Pattern LEADER = Pattern.compile("\\.{8,}|\\.{5,} \\d");

    private static final int LEAST_LEADERS = 2;

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** What a program writes where a button stood, such as an arrow. */
    private static final Pattern ARROWS = Pattern.compile("^[\\s>›»→▶◀←‹«+×]+|[\\s>›»→▶◀←‹«+×]+$");

    private static final Remembered<Boolean> NAVIGATION = new Remembered<>(Navigation::leadsElsewhere);

    private Navigation() {}

    /** Tells whether a line is one of a table of contents, with dots before a page number. */
    public static boolean isEntryOfContents(String line) {
        if (FILLERS.stream().noneMatch(line::contains)) {
            return false;
        }
        return (line.length() <= LONGEST_NOTICE
                        && ENTRY_OF_CONTENTS.matcher(line).matches())
                || LEADER.matcher(line).results().limit(LEAST_LEADERS).count() == LEAST_LEADERS;
    }

    /** {@code Download the PDF | French version} */
    private static boolean isRowOfButtons(String line) {
        return line.length() <= LONGEST_TRAIL
                && line.indexOf('|') > 0
                && BAR.splitAsStream(line).allMatch(Navigation::is);
    }

    /** Tells whether a line is the name of a file to download, with its size; so end titles in some lists, too. */
    public static boolean isFile(String line) {
        return line.length() <= LONGEST_TRAIL
                && FILE_WITH_SIZE.matcher(Plain.of(line)).matches()
                && !YEAR_BEFORE_BAR.matcher(line).find();
    }

    /** Tells whether a line is the way from the site's first page to this one. */
    static boolean isTrail(String line) {
        return line.length() <= LONGEST_TRAIL
                && BREADCRUMB.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a line is the way to a page or a word of a menu, which stand above titles and not below. */
    public static boolean isAboveTitle(String line) {
        return isTrail(line) || WORD_OF_MENU.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether a word of menus is something that reports have sections on. */
    public static boolean isSubject(String word) {
        return SUBJECT.matcher(Plain.heading(word)).matches();
    }

    /** Tells whether a line leads somewhere else, or speaks of the page and not of the report. */
    public static boolean is(String line) {
        return NAVIGATION.of(line);
    }

    private static boolean leadsElsewhere(String line) {
        if (line.length() > LONGEST_NOTICE) {
            return isEntryOfContents(line);
        }
        String plain = Plain.of(line);
        if (line.length() <= LONGEST_BUTTON) {
            String button = Plain.heading(
                    FILE.matcher(ARROWS.matcher(plain).replaceAll("")).replaceFirst(""));
            if (button.isEmpty()
                    || BUTTONS.are(button)
                    || ROW_OF_NETWORKS.matcher(button).matches()) {
                return true;
            }
        }
        return isTrail(line)
                || isRowOfButtons(line)
                || NOTICE_AT_START.matcher(plain).lookingAt()
                || NOTICE.isIn(plain)
                || isEntryOfContents(line);
    }
}
