package rapporteur.search.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Brings British and American spellings to one form, so that {@code decentralisation} meets {@code decentralization},
 * {@code labour} meets {@code labor} and {@code travelled} meets {@code traveled}. The rules are general: they change
 * words they were not meant for too, but the same way wherever these stand.
 */
public final class SpellingVariantFilter extends WordFormFilter {

    private static final int SHORTEST = 5;

    SpellingVariantFilter(TokenStream folded) {
        super(folded);
    }

    @Override
    @Nullable String form(CharTermAttribute word) {
        return word.length() >= SHORTEST ? common(word.toString()) : null;
    }

    private record Rule(String part, Pattern pattern, String replacement) {

        Rule(String part, String pattern, String replacement) {
            this(part, Pattern.compile(pattern), replacement);
        }

        String apply(String word) {
            // most words lack the part: looking for it first spares them the pattern
            if (!word.contains(part)) {
                return word;
            }
            Matcher matcher = pattern.matcher(word);
            return matcher.find() ? matcher.replaceFirst(replacement) : word;
        }
    }

    private static final Rule[] RULES = {
        new Rule("is", "is(e|ed|er|ers|es|ing|ation|ations|ational)$", "iz$1"),
        new Rule("ys", "ys(e|ed|er|ers|ing)$", "yz$1"),
        new Rule("our", "(?<=..)our(s|ed|er|ers|ing|ite|ites|able|hood|hoods|ful|less|ism|ist|ists)?$", "or$1"),
        new Rule("re", "([tb])re(s|d)?$", "$1er$2"),
        new Rule("ogue", "ogue(s|d)?$", "og$1"),
        new Rule("ll", "([aeiouy][^aeiouy]+[aeiouy])ll(ed|ing|er|ers|or|ors|ment|ments)?$", "$1l$2"),
        new Rule("ence", "(def|off|lic|pret)ence(s|d)?$", "$1ense$2"),
        new Rule("mme", "mme(s)?$", "m$1"),
        new Rule("dgement", "dgement(s)?$", "dgment$1"),
        new Rule("ae", "(?<=.)ae(?=..)", "e"),
        new Rule("oe", "(?<=.)oe(?=[abou]|t[au]|li)", "e"),
    };

    /** Returns the one form of a word's spellings. */
    public static String common(String word) {
        String common = word;
        for (Rule rule : RULES) {
            common = rule.apply(common);
        }
        return common;
    }
}
