package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences about a page or a publication as a thing, which are no summary of what it says: whose views, which files.
 */
public final class Notices {

    private static final int LONGEST = 400;

    private static final String PUBLICATION =
            "(?:publication|report|paper|page|brief|briefing|document|article|text(?: file)?|study|version|essay|content|website|site|(?:blog )?post)";

    /** What a paper sums up that has been printed nowhere else. */
    private static final String OF_AN_EVENT =
            "(?:[\\w-]+ ){0,4}?(?:discussions?|round-?tables?|meetings?|workshops?|conferences?|seminars?|events?|debates?|dialogues?|consultations?|proceedings|presentations?)\\b";

    private static final Pattern NOTICE = Pattern.compile("(?:please )?(?:click|tap) (?:here|on|the|through)\\b"
            + "|please (?:direct|send|address) (?:your |any |all )?(?:enquiries|inquiries|questions|comments)\\b"
            + "|if you have (?:any )?(?:questions|comments|feedback|queries)\\b|activate (?:our|the|your|this)\\b"
            + "|pour (?:lire|consulter|ouvrir|visualiser) (?:le|la|les|ce|cet|cette|ces) (?:formats?|fichiers?|pdf|documents? (?:en|au format) pdf)\\b"
            + "|(?:find|read|see|view|watch|listen to|download|access) .{3,120} here\\.$"
            + "|(?:first |originally )?published as part of (?:the|our)\\b"
            + "|.{3,120} click here\\.?$"
            + "|use adobe"
            + "|(?:this|the) (?:\\w+ )?" + PUBLICATION
            + " (?:is|was|has been|can be|may be)(?: also| only| now| currently| first| originally)*"
            + " (?:available|part of|published|posted|updated|archived|translated|downloaded|formatted|a (?:translation|preview|draft|shortened)|a summary of(?! "
            + OF_AN_EVENT + "))\\b"
            + "|an? (?:\\w+ )?(?:version|translation) of this\\b"
            + "|(?:disclaimer|avertissement) ?:"
            + "|(?:editor|author|publisher)s?'?s? note\\b|note (?:from|to) (?:the |our )?(?:editor|reader)|note de (?:la redaction|l'editeur)"
            + "|(?:the )?(?:views?|opinions?|positions?)(?:,? (?:and |or )?\\w+){0,4} (?:expressed|stated|contained|presented|herein)\\b"
            + "|les (?:opinions|points de vue|vues|propos)(?: \\w+){0,4} (?:exprime|n'engage|tenu)"
            + "|(?:how to|suggested) cit|to cite (?:this|the) \\w+\\b|this work is licen[sc]ed under|creative commons|comment citer"
            + "|unauthori[sz]ed (?:use|reproduction|copying)|no part of this|(?:reproduction|permission) (?:is|of|to)\\b"
            + "|printed (?:in|by|and bound)\\b|unless otherwise (?:stated|noted|indicated|specified)"
            + "|(?:cover (?:page )?)?(?:image|photo(?:graph)?|picture|illustration)s? (?:copyright|courtesy)\\b|cover (?:page )?(?:image|photo)"
            + "|the authors? (?:is|are) (?:grateful|indebted)\\b|the authors? (?:would like to |wish(?:es)? to )?thanks?\\b"
            + "|isbn\\b|sauf (?:mention|indication) contraire"
            + "|an official website|you are (?:now |currently )?(?:viewing|reading|using|browsing)\\b"
            + "|(?:welcome to|bienvenue (?:sur|a)) (?:the |our |le |la |notre )?"
            + "|this is (?:a|an|the) (?:preview|archived?|translation|excerpt|abridged|draft|copy|(?:web|html|text) version|accessible|work of the)\\b"
            + "|(?:javascript|your browser)\\b|please (?:enable|note|cite|visit|contact|upgrade)\\b|download (?:the|this|a)\\b"
            + "|(?:ce|cet|cette|la|le) "
            + "(?:publication|rapport|note|page|document|etude|article) est (?:egalement |aussi )?disponible\\b"
            + "|(?:cliquez|telecharge[rz]|vous consultez)\\b");

    /** These may be paragraphs. */
    private static final Pattern NOTE =
            Pattern.compile("(?:Editor|Publisher)(?:s|[’']s|s[’'])? [Nn]ote\\b|Note de la rédaction\\b");

    /** {@code Doe, Jane & John Roe (2018) Harbours After the Storm, Port Brief 2.} */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\p{L}[\\p{L}'-]+, \\p{L}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*)?(?:(?:,| &| and| et|;) [^()]{2,100}?)?,? \\((?:19|20)\\d{2}[a-z]?\\)[.,:]? \\S.{15,}"
                    + "|\\p{L}[^().\\n]{1,60} \\((?:19|20)\\d{2}[a-z]?\\)[,.:]? [\"“‘'].{15,}");

    /** {@code The Institute does not take institutional positions on public policy.} */
    private static final Pattern NO_VIEWS = Pattern.compile(
            "(?:[\\p{L}'-]+ ){1,8}(?:does|do) not (?:itself )?take (?:any )?(?:institutional|collective|specific|corporate|official)? ?(?:policy )?positions?\\b");

    private static final List<String> WITHIN = List.of("acrobat reader", "here's how you know");

    private Notices() {}

    /** Tells whether a line is how others are to refer to a publication. */
    public static boolean isReference(String line) {
        return line.length() <= LONGEST && REFERENCE.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a sentence says that the publisher has no views of its own. */
    public static boolean isOfPublisher(String sentence) {
        return sentence.length() <= LONGEST
                && NO_VIEWS.matcher(Plain.of(sentence)).lookingAt();
    }

    /** Tells whether a sentence is a notice. */
    public static boolean is(String sentence) {
        if (sentence.length() > LONGEST) {
            return NOTE.matcher(sentence).lookingAt();
        }
        String plain = Plain.of(sentence);
        return NOTICE.matcher(plain).lookingAt() || WITHIN.stream().anyMatch(plain::contains);
    }
}
