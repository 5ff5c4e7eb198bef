package rapporteur.reading.parsing.line;

import java.util.regex.Pattern;

/**
 * The lines that web pages end with: addresses, telephone numbers, forms for newsletters, rows of links. Pages whose
 * related publications come last leave them directly under these.
 */
public final class PageFooter {

    private static final int LONGEST = 120;
    private static final int LEAST_LINKS = 2;

    private static final String STREET =
            "(?:Avenue|Ave\\.?|Street|St\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Drive|Square|Lane)";

    private static final Pattern POSTAL = Pattern.compile("\\d{1,5} (?:\\p{Lu}[\\p{L}.'’]*|\\d{1,3}(?:st|nd|rd|th))"
            + "(?: \\p{Lu}[\\p{L}.'’]*){0,3} " + STREET + "(?:[, ].{0,60})?"
            + "|\\d{1,4}(?: ?(?:bis|ter))?,? (?i:rue|avenue|boulevard|place|quai|chaussée|allée) .{3,60}"
            + "|\\p{Lu}[\\p{L} .'-]{2,30},? [A-Z]{2} \\d{5}(?:-\\d{4})?(?:,? USA)?"
            + "|(?:F-|B-|CH-|D-)?\\d{4,5} \\p{Lu}[\\p{L}-]{2,20}(?:,? (?:Cedex|CEDEX).{0,6})?(?:,? (?:France|Belgique|Belgium|Germany|Suisse))?"
            + "|(?:[\\p{L} .,'-]{2,40} )?[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}"
            + "|(?:P\\.? ?O\\.? Box|BP|B\\.P\\.) \\d+.{0,40}");

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:(?:tel|tele?phone|phone|fax|t|f)\\.? ?[:.]? ?)?(?:\\+|\\(?0|00|\\(\\d{3}\\))[\\d().\\s/+-]{6,25}"
                    + "|(?:tel|telephone|phone|fax)\\.? ?:? ?[\\d().\\s/+-]{7,25}"
                    + "|(?:e-?mail|courriel)? ?:? ?[\\w.-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern DATE = Pattern.compile("\\d{1,2}([./-])(?:\\d{1,2}\\1)?(?:19|20)\\d\\d");

    private static final Pattern RIGHTS = Pattern.compile(
            "^(?:©|\\(c\\)|copyright) ?(?:\\d{4}|by )|.*\\b(?:all rights reserved|tous droits reserves)\\b.*|.*\\bcharity (?:number|no\\.?) ?:? ?\\d{5,8}\\b.*");

    private static final Phrases CLOSING = Phrases.of("headings-footer.txt");

    private static final Pattern NEWSLETTER = Pattern.compile(
            "(?:sign ?up|subscribe|s'(?:inscrire|abonner)|inscrivez-vous|abonnez-vous|join our|stay (?:connected|updated|informed|in touch))\\b.{0,80}"
                    + "|(?:your )?e-?mail(?: address)? ?\\*?|(?:votre )?(?:adresse )?(?:e-?mail|courriel|electronique)|(?:.{0,20} )?newsletters?"
                    + "|(?:la )?lettre d'information");

    private static final String THINGS =
            "(?:publications?|articles?|rapports?|dossiers?|analys[ei]s|notes?|actualites?|contenus?|ressources?|travaux|documents?"
                    + "|etudes?|numeros?|evenements?|experts?|resultats?|reports?|briefs?|papers?|events?|resources?|content|research"
                    + "|commentar(?:y|ies)|items?|results?|posts?|podcasts?|news|topics?|insights?)";
    private static final Pattern LEADS_TO_ALL =
            Pattern.compile("(?:view|see|show|browse|load) (?:all|more)(?: .{1,40})?"
                    + "|(?:all|more) (?:of )?(?:our |the )?" + THINGS
                    + "|(?:voir|afficher|consulter|decouvrir) (?:tout|toutes|tous|plus)(?: .{1,40})?|(?:tous|toutes) (?:les|nos) "
                    + THINGS + "(?: .{1,30})?");
    private static final Pattern ARROWS_BEHIND = Pattern.compile("[\\s>›»→+]+$");

    private static final Pattern BAR = Pattern.compile("\\s*[|·•]\\s*");

    private static final Remembered<Boolean> FOOTERS = new Remembered<>(PageFooter::standsAtEnd);

    private PageFooter() {}

    /** Tells whether a line is one that stands at the end of pages and nowhere else. */
    public static boolean is(String line) {
        return FOOTERS.of(line);
    }

    private static boolean standsAtEnd(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = Plain.of(line).strip();
        return POSTAL.matcher(line).matches()
                || (TELEPHONE.matcher(plain).matches() && !DATE.matcher(plain).matches())
                || RIGHTS.matcher(plain).lookingAt()
                || isRowOfLinks(line);
    }

    /** Tells whether a line is a heading over what a site says to every visitor below its report. */
    public static boolean closes(String line) {
        return line.length() <= LONGEST && CLOSING.are(Plain.heading(line));
    }

    /** Tells whether a line offers a newsletter, which pages do at their end, but also between other things. */
    public static boolean offersNewsletter(String line) {
        return line.length() <= LONGEST
                && NEWSLETTER.matcher(Plain.heading(line)).matches();
    }

    /** Tells whether a line leads to everything of a kind, as the last line of a list does. */
    public static boolean leadsToAll(String line) {
        return line.length() <= LONGEST
                && LEADS_TO_ALL
                        .matcher(Plain.heading(ARROWS_BEHIND.matcher(line).replaceFirst("")))
                        .matches();
    }

    /** {@code Contact us | Careers | Press} */
    private static boolean isRowOfLinks(String line) {
        String[] links = BAR.split(line, -1);
        if (links.length < LEAST_LINKS) {
            return false;
        }
        long known = BAR.splitAsStream(line).filter(Navigation::is).count();
        return known >= LEAST_LINKS && known * 2 >= links.length;
    }
}
