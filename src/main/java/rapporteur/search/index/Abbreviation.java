package rapporteur.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.search.language.Folding;

/**
 * An abbreviation and what it is short for, as a text explains it: {@code Economic Community of West African States
 * (ECOWAS)}, or the other way round. The words before the parenthesis are taken back to where the letters of the short
 * form are all found, in order and the first at the beginning of a word, as Schwartz and Hearst do in <a
 * href="https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf">A simple algorithm for identifying
 * abbreviation definitions in biomedical text</a> (2003).
 *
 * @param shortForm the abbreviation as it is written, without a plural's s
 * @param longForm what it is short for, as it is written
 */
record Abbreviation(String shortForm, String longForm) {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(\\s*([^()]{2,100}?)\\s*\\)");
    private static final Pattern SHORT_FORM = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N}&/-]{1,9})s?");
    private static final Pattern SHORT_FORM_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])" + SHORT_FORM + "\\s*$");
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}-]++";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String SMALL_WORD = "(?:of|and|the|for|on|in|to|de|du|des|la|le|les|et|pour|sur) ";

    /** Words with a capital, one after another or with a small word or two between. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])" + CAPITALISED + "(?: (?:" + SMALL_WORD + "){0,2}+" + CAPITALISED + ")++");

    private static final Pattern BEFORE_CAPITAL = Pattern.compile(" (?=\\p{Lu})");
    private static final int LEAST_INITIALS = 3;
    private static final int MOST_INITIALS = 4;

    /** How far before a parenthesis is looked, in characters. */
    private static final int REACH = 160;

    /** Returns the abbreviations a text explains, in order. */
    static List<Abbreviation> in(String text) {
        List<Abbreviation> explained = new ArrayList<>();
        Matcher parenthesis = PARENTHESIS.matcher(text);
        while (parenthesis.find()) {
            String within = parenthesis.group(1);
            String before = before(text, parenthesis.start());
            Matcher shortForm = SHORT_FORM.matcher(within);
            if (shortForm.matches()) {
                longForm(shortForm.group(1), lastWords(before, most(shortForm.group(1))))
                        .ifPresent(explained::add);
            } else {
                Matcher shortFormBefore = SHORT_FORM_BEFORE.matcher(before);
                if (shortFormBefore.find()) {
                    longForm(shortFormBefore.group(1), within).ifPresent(explained::add);
                }
            }
        }
        return explained;
    }

    /**
     * Returns the names of three or four words in a text with their initials, which nobody explains: IBK for Ibrahim
     * Boubacar Keïta. Small words between have none.
     */
    static List<Abbreviation> names(String text) {
        List<Abbreviation> names = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            List<String> words = BEFORE_CAPITAL.splitAsStream(name.group()).toList();
            for (int from = 0; from <= words.size() - LEAST_INITIALS; from++) {
                for (int to = from + LEAST_INITIALS; to <= Math.min(words.size(), from + MOST_INITIALS); to++) {
                    List<String> part = words.subList(from, to);
                    String initials =
                            part.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
                    names.add(new Abbreviation(initials, String.join(" ", part)));
                }
            }
        }
        return names;
    }

    /** Returns what stands before a parenthesis, as far as the last one. */
    private static String before(String text, int parenthesis) {
        String near = text.substring(Math.max(0, parenthesis - REACH), parenthesis);
        return near.substring(1 + Math.max(near.lastIndexOf('('), near.lastIndexOf(')')));
    }

    /** Returns how many words a long form may have, by the rule of the paper. */
    private static int most(String shortForm) {
        return Math.min(shortForm.length() + 5, shortForm.length() * 2);
    }

    private static String lastWords(String text, int count) {
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            starts.add(word.start());
        }
        return starts.isEmpty() ? "" : text.substring(starts.get(Math.max(0, starts.size() - count)));
    }

    /** Finds the letters of the short form from the last to the first, each as late as it may be. */
    private static Optional<Abbreviation> longForm(String shortForm, String text) {
        int at = text.length();
        for (int i = shortForm.length() - 1; i >= 0; i--) {
            if (Character.isLetterOrDigit(shortForm.charAt(i))) {
                at = lastIndexOf(plain(shortForm.charAt(i)), text, at - 1, i == 0);
                if (at < 0) {
                    return Optional.empty();
                }
            }
        }
        String longForm = text.substring(at).strip();
        List<String> words =
                WORD.matcher(longForm).results().map(MatchResult::group).toList();
        boolean explains = words.size() > 1 && !words.contains(shortForm) && longForm.length() > shortForm.length();
        return explains ? Optional.of(new Abbreviation(shortForm, longForm)) : Optional.empty();
    }

    private static int lastIndexOf(char letter, String text, int from, boolean atBeginning) {
        for (int i = from; i >= 0; i--) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if ((begins || !atBeginning) && plain(text.charAt(i)) == letter) {
                return i;
            }
        }
        return -1;
    }

    /** Returns a letter in lower case without its accent. */
    private static char plain(char letter) {
        return letter < 0x80
                ? Character.toLowerCase(letter)
                : Folding.of(String.valueOf(letter)).charAt(0);
    }
}
