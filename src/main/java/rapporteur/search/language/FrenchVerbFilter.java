package rapporteur.search.language;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of regular French verbs to one, so that {@code signent}, {@code signait} and {@code signèrent} meet
 * {@code signer}: the light stemmer that follows was made for nouns and adjectives. Nouns and adjectives with the same
 * endings are changed too, in the singular and plural, masculine and feminine alike.
 */
final class FrenchVerbFilter extends WordFormFilter {

    private static final int SHORTEST_STEM = 3;

    FrenchVerbFilter(TokenStream folded) {
        super(folded);
    }

    @Override
    @Nullable String form(CharTermAttribute word) {
        return word.length() > SHORTEST_STEM + 1 ? oneForm(word.toString()) : null;
    }

    private record Rule(String replacement, List<String> endings) {}

    /** The first that fits is taken. Present participles are left alone: most are nouns, such as {@code habitants}. */
    private static final Rule[] RULES = {
        new Rule("ir", List.of("issaient", "issait", "issent", "iraient", "irait", "iront")),
        new Rule("e", List.of("eraient", "erait", "eront", "erent", "erents", "erente", "erentes")),
        new Rule("e", List.of("aient", "ait", "aits", "aite", "aites")),
        // as in "gouvernement"
        new Rule("ment", List.of("ment")),
        new Rule("ments", List.of("ments")),
        new Rule("e", List.of("ent", "ents", "ente", "entes")),
        new Rule("nde", List.of("ndre", "ndu", "ndue", "ndus", "ndues")),
        new Rule("rde", List.of("rdre", "rdu", "rdue", "rdus", "rdues")),
        new Rule("vre", List.of("vrir")),
        new Rule("fre", List.of("frir")),
    };

    private static String oneForm(String word) {
        for (Rule rule : RULES) {
            for (String ending : rule.endings()) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                    return word.substring(0, word.length() - ending.length()) + rule.replacement();
                }
            }
        }
        // a short word keeps its last "e": "votes", "voté"
        return word.length() == 5 && word.endsWith("er") ? word.substring(0, 4) : word;
    }
}
