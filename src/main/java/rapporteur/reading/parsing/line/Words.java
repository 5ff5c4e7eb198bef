package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/** Small questions about the looks of a text. */
public final class Words {

    /** The mark of a note may stand behind it, or {@code (Paragraph 12)}. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.!?…。！？؟।][\"'”’»)\\]*_」』]{0,2}(?:\\d{1,3}|\\[\\d{1,3}\\]| \\(\\p{L}{1,12}\\.? \\d[\\d ,–-]{0,12}\\))?$");

    private static final int LONGEST_SENTENCE_END = 36;

    /** Of a paragraph that is cut off. */
    private static final Pattern SENTENCE_WITHIN =
            Pattern.compile("(?:\\p{Ll}{3}|\\b(?:19|20)\\d{2})\\.[”\"]? \\p{Lu}\\p{L}* \\p{L}");

    /** Two questions in a row are no title. */
    private static final Pattern QUESTION_WITHIN = Pattern.compile("\\p{Ll}{3}\\? \\p{Lu}\\p{L}* \\p{L}");

    private static final RarePattern CREDIT = new RarePattern(
            List.of(
                    "photo",
                    "image",
                    "picture",
                    "map",
                    "credit",
                    "source:",
                    "reuters",
                    "getty",
                    "flickr",
                    "shutterstock",
                    "afp",
                    "cartographie",
                    "(ap",
                    "/ap",
                    "/ ap",
                    "(un",
                    "(epa",
                    "©"),
            "\\b(?:photos?|images?|pictures?|photograph|map|credits?) ?:|[.(] ?source: |\\b(?:photos?|images?|pictures?|photograph) (?:by|credits?|courtesy)\\b"
                    + "|[(\\[][^()\\[\\]]{0,60}\\b(?:photo|image|picture|credit|reuters)\\b|^(?:photo|image)\\b.{0,60}$|[/–—-] ?reuters\\b|\\breuters(?:/\\p{L}|[/.]?$)"
                    + "|\\b(?:getty|flickr|shutterstock|cartographie)\\b|\\((?:afp\\b|ap\\b(?!\\) \\p{L})|(?:un|epa)[/–—-])|/ ?(?:ap|afp|reuters|getty)\\b|\\bafp/|©");

    private static final String NAME = "(?:\\p{Lu}[\\p{L}.’'-]* ){1,3}\\p{Lu}[\\p{L}.’'-]+";

    /**
     * {@code A market in Gao. Jane Doe/Ports.}, {@code A market in Gao. Ports/Jane Doe}, {@code A market in Gao. (Jane
     * Doe/The Port Times)}
     */
    private static final Pattern CREDIT_AT_END =
            Pattern.compile("(?:[.!?] (?:" + NAME + "/\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+/" + NAME + ")|\\((?:"
                    + NAME + "/\\p{Lu}[\\p{L} .&’'-]{1,40}|\\p{Lu}[\\p{L} .&’'-]{1,40}/" + NAME + ")\\))\\.?$");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private static final int SENTENCE_WORDS = 6;
    private static final int SENTENCE_LENGTH = 40;

    /**
     * A word of a script without spaces has so many letters, and is as long as so many times those of other scripts.
     */
    private static final int LETTERS_OF_UNSPACED_WORD = 2;

    private static final int WIDTH_OF_UNSPACED_LETTER = 4;

    /** {@code The School Between Two Fires. Teaching in the Centre of Mali} */
    private static final int LONGEST_TITLE = 100;

    /** Titles are questions too. */
    private static final int LONGEST_QUESTION = 180;

    /** Beyond this, words are a paragraph whatever they end with. */
    private static final int SURELY_PROSE = 240;

    private Words() {}

    /** Counts the words of a text, up to a limit; of scripts without spaces roughly. */
    public static int count(String text, int limit) {
        int words = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < limit; i++) {
            char c = text.charAt(i);
            boolean begins = isUnspaced(c) ? unspaced++ % LETTERS_OF_UNSPACED_WORD == 0 : c != ' ' && !inWord;
            words += begins ? 1 : 0;
            inWord = c != ' ';
        }
        return words;
    }

    /** Tells whether a text has so many words or more. */
    public static boolean areAtLeast(String text, int words) {
        return count(text, words) == words;
    }

    /** Tells whether a text has so many words or fewer. */
    public static boolean areAtMost(String text, int words) {
        return !areAtLeast(text, words + 1);
    }

    /**
     * Tells whether a letter is of a script that puts no spaces between words: Thai to Lao, Burmese, Khmer, Chinese.
     */
    private static boolean isUnspaced(int c) {
        return (c >= '\u0E00' && c <= '\u0EFF')
                || (c >= '\u1000' && c <= '\u109F')
                || (c >= '\u1780' && c <= '\u17FF')
                || (c >= '\u3040' && c <= '\u9FFF');
    }

    private static boolean isLongEnough(String text) {
        return areAtLeast(text, SENTENCE_WORDS) && (text.length() >= SENTENCE_LENGTH || width(text) >= SENTENCE_LENGTH);
    }

    private static long width(String text) {
        long unspaced = text.chars().filter(Words::isUnspaced).count();
        return text.length() + unspaced * (WIDTH_OF_UNSPACED_LETTER - 1);
    }

    /** Tells whether a text ends as a sentence does. */
    public static boolean endsSentence(String text) {
        if (text.isEmpty() || Character.isLetter(text.charAt(text.length() - 1))) {
            return false;
        }
        String end = text.length() > LONGEST_SENTENCE_END ? text.substring(text.length() - LONGEST_SENTENCE_END) : text;
        return SENTENCE_END.matcher(end).find();
    }

    /** Tells whether a text reads like running text: at least one whole sentence, or too long for anything else. */
    public static boolean isProse(String text) {
        if (text.length() > SURELY_PROSE) {
            return true;
        }
        boolean within =
                text.length() > LONGEST_TITLE && SENTENCE_WITHIN.matcher(text).find();
        boolean question = text.endsWith("?")
                && !within
                && text.length() < LONGEST_QUESTION
                && !(text.length() > LONGEST_TITLE
                        && QUESTION_WITHIN.matcher(text).find());
        return isLongEnough(text) && !question && (endsSentence(text) || within);
    }

    /** Tells whether a text is surely running text: of two sentences at least, the last of them whole. */
    public static boolean areSentences(String text) {
        return text.length() > LONGEST_TITLE
                && endsSentence(text)
                && SENTENCE_WITHIN.matcher(text).find();
    }

    /** Tells whether a text is the caption of a picture, by the credit in it. */
    public static boolean isCaption(String text) {
        return text.length() < 400
                && (CREDIT.isIn(Plain.of(text))
                        || (text.indexOf('/') > 0 && CREDIT_AT_END.matcher(text).find()));
    }

    /** Tells whether a text is an address of the web; a script or a local file has none. */
    public static boolean isWebAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches();
    }
}
