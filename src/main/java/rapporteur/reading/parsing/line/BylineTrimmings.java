package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the names in a byline and is a part of none: marks of notes, addresses, roles, thanks. */
public final class BylineTrimmings {

    private static final String MARK = "(?:[*∗†‡§¶‖¹²³⁴-⁹]+|\\[\\d{1,2}]|\\d{1,2}(?![\\d\\p{L} ]))";

    /** {@code Jane Doe*}, {@code Jane Doe¹,²}, {@code Jane Doe1,*}, {@code Jane Doe[1]} */
    private static final Pattern MARKS = Pattern.compile(
            "(?:(?<=[\\p{L}\\p{M}.)]) ?[*∗†‡§¶‖¹²³⁴-⁹]+|(?<=\\p{Ll})\\d{1,2}(?![\\d\\p{L}])|\\[\\d{1,2}])(?:," + MARK
                    + ")*+");

    /** {@code Jane Doe @janedoe}, {@code Jane Doe (jane@doe.org)}, {@code Jane Doe <jane@doe.org>} */
    private static final Pattern ADDRESS = Pattern.compile("[\\s,]+[(<]?[\\p{L}\\d._-]*@[\\p{L}\\d._-]+[)>]?");

    /** {@code Jane Doe, John Roe & 3 others} */
    private static final Pattern OTHERS = Pattern.compile(
            ",? +(?:(?:&|and|et) +(?:(?:\\d{1,2}|two|three|four|five|several|many|deux|trois) +)?(?:others?|more|autres?|team|équipe)|et al\\.?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Par Jean Dupont, avec l’appui de l’ONG Azhar} */
    private static final Pattern THANKS = Pattern.compile(
            ",? +(?:with|avec) +(?:(?:the|le|la|les) +|l[’'])?(?:generous |financial |research )?"
                    + "(?:appui|soutien|concours|aide|participation|contributions?|support|assistance|help)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Jane Doe. Photographs by: John Roe} */
    private static final Pattern CREDITS = Pattern.compile(
            "[.;|•]? +(?:(?:additional |cover )?(?:photo(?:graph)?(?:s|y)?|pictures?|illustrations?|graphics?|maps?|design|editing)|translat(?:ed|ion)|edited|designed) by\\b.*$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Jane Doe (with John Roe and Ann Lee)} */
    private static final Pattern WITH_OTHERS = Pattern.compile(" \\((?:with|avec) [^()]{2,100}\\)$");

    /** Of several, as commas and semicolons within parentheses divide no authors. */
    private static final Pattern PARENTHESIS = Pattern.compile("\\s\\([^()]*[,;][^()]*\\)");

    /** {@code Contributors: Ana Ruiz} behind other authors. */
    private static final Pattern LABEL_WITHIN = Pattern.compile(
            "(?<=[;|•] ?)(?:(?:lead |contributing |co-?)?(?:authors?|contributors?|editors?|researchers?)|contributrices?|contributeurs?) ?: *",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROLE_BEHIND = Pattern.compile(
            "(?<=\\p{L}) (?:co-?author|lead author|author|contributor|editor)$", Pattern.CASE_INSENSITIVE);

    /** {@code Par MM. Dupont et Durand} */
    private static final Pattern HONORIFIC_OF_SEVERAL = Pattern.compile("^(?:MM|Mmes|Messrs|Drs)\\.? +");

    /** Those who helped stand in a line of their own. */
    public static final Pattern WITH = Pattern.compile("^(?:With|Avec) (?=\\p{Lu})");

    /** {@code Jane Doe sociologist at the Institute of Peace}: what stood in the next line. */
    private static final Pattern ROLE_IN_SMALL_LETTERS = Pattern.compile(
            " \\p{Ll}{5,}(?: \\p{Ll}{4,}){0,3} (?:(?:à|au|aux|de|du|des|en|at|of|in|for|with) |d[’']).{3,}");

    /** {@code Jane Doe Senior Policy Fellow}: what stood beside the name. */
    private static final Pattern ROLE_IN_CAPITALS = Pattern.compile(
            " (?:Senior|Policy|Research|Program(?:me)?|Executive|Deputy|Vice|Non-?[Rr]esident|Chief|Principal|Managing|Associate|Assistant|Distinguished|Visiting|Adjunct)"
                    + "(?: (?:\\p{Lu}[\\p{L}-]*|and|&|for|of)){0,4} (?:Fellow|Director|Analyst|Researcher|Correspondent|Officer|Advis[eo]r|Economist|Editor"
                    + "|President|Professor|Associate|Manager|Specialist|Expert|Coordinator|Scholar|Scientist|Lecturer|Reporter)$");

    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");

    /**
     * What is cut off.
     *
     * @param sign what all that the pattern finds has, and few names; looking for it first takes less long
     */
    private record Trimming(String sign, Pattern pattern) {}

    private static final List<Trimming> TRIMMINGS = List.of(
            new Trimming("", MARKS),
            new Trimming("@", ADDRESS),
            new Trimming("", CREDITS),
            new Trimming("", THANKS),
            new Trimming("", OTHERS),
            new Trimming("(", WITH_OTHERS),
            new Trimming("(", PARENTHESIS),
            new Trimming(":", LABEL_WITHIN),
            new Trimming("", HONORIFIC_OF_SEVERAL),
            new Trimming("", WITH));

    private BylineTrimmings() {}

    /** Returns the text of a byline without what would be taken for names or be attached to them. */
    static String cutOff(String text) {
        String names = text;
        for (Trimming trimming : TRIMMINGS) {
            if (names.contains(trimming.sign)) {
                names = trimming.pattern.matcher(names).replaceAll("");
            }
        }
        return names;
    }

    /**
     * {@code Jane Doe (Institute of Peace)}, {@code Jane Doe – Researcher}, {@code Jane Doe Co-Author}, {@code Jane Doe
     * researcher at the Institute}
     */
    static String withoutAffiliation(String piece) {
        String name = ROLE_BEHIND.matcher(piece).replaceFirst("");
        int parenthesis = name.indexOf(" (");
        if (parenthesis > 0 && name.endsWith(")") && Names.isPerson(name.substring(0, parenthesis))) {
            return name.substring(0, parenthesis);
        }
        // told by the few bylines that have it, as finding where a name ends takes longer
        Optional<String> person =
                ROLE_IN_SMALL_LETTERS.matcher(name).find() ? Names.personAtStart(name) : Optional.empty();
        if (person.isPresent()
                && ROLE_IN_SMALL_LETTERS
                        .matcher(name.substring(person.get().length()))
                        .lookingAt()) {
            return person.get();
        }
        Matcher role = ROLE_IN_CAPITALS.matcher(name);
        if (role.find() && Names.isPerson(name.substring(0, role.start()))) {
            return name.substring(0, role.start());
        }
        Matcher dash = DASH.matcher(name);
        boolean roleBehind = dash.find() && Names.isPerson(name.substring(0, dash.start()));
        return roleBehind ? name.substring(0, dash.start()) : name;
    }
}
