package rapporteur.reading.format.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells by their sequence which raised numbers of a document count its notes, wherever the notes themselves stand: they
 * begin at one, once or in each chapter or on each page, and go on from page to page. Word processors count the notes
 * at the end in Roman numbers.
 */
public final class NoteNumbers {

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ROMAN = Pattern.compile("(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final Map<Character, Integer> DIGITS = Map.of('c', 100, 'l', 50, 'x', 10, 'v', 5, 'i', 1);

    private static final Pattern BETWEEN = Pattern.compile(" ?[,;–-] ?");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()*∗†‡§¶]");

    /** Of notes on who the authors are, right behind their names; ordinals have digits or capitals before them. */
    private static final Pattern LETTER = Pattern.compile("[a-h]");

    private static final Pattern NAME = Pattern.compile(".*\\p{Ll}{2}");

    /** {@code 10⁶} and {@code km²} are no notes. */
    private static final Pattern BEFORE_POWER =
            Pattern.compile("(?:.*[^\\d.,])?10|(?:.*[^\\p{L}])?(?:[kcdm]?m|[a-zA-Z])");

    private final Sequence arabic = new Sequence();
    private final Sequence roman = new Sequence();
    private final Sequence letters = new Sequence();

    /**
     * Returns the numbers of which raised letters consist, or none where they are others, or may be a power.
     *
     * @param raised the letters, such as {@code 3,4} or {@code [5]}
     * @param word the end of the word before them
     */
    public static List<String> in(String raised, String word) {
        List<String> numbers = List.of(BETWEEN.split(BRACKETS.matcher(raised).replaceAll(""), -1));
        boolean behindName = NAME.matcher(word).matches();
        return numbers.stream()
                                .allMatch(number -> isNumber(number)
                                        || (behindName && LETTER.matcher(number).matches()))
                        && !BEFORE_POWER.matcher(word).matches()
                ? numbers
                : List.of();
    }

    private static boolean isNumber(String letters) {
        return ARABIC.matcher(letters).matches() || ROMAN.matcher(letters).matches();
    }

    /**
     * Takes the next page of the document, or the whole of one without pages.
     *
     * @return those of notes
     */
    public Set<String> ofPage(Set<String> raised) {
        SortedMap<Integer, String> inArabic = new TreeMap<>();
        SortedMap<Integer, String> inRoman = new TreeMap<>();
        SortedMap<Integer, String> inLetters = new TreeMap<>();
        for (String number : raised) {
            if (ARABIC.matcher(number).matches()) {
                inArabic.put(Integer.valueOf(number), number);
            } else if (LETTER.matcher(number).matches()) {
                inLetters.put(number.charAt(0) - 'a' + 1, number);
            } else {
                inRoman.put(romanValue(number), number);
            }
        }
        Set<String> ofNotes = new HashSet<>(arabic.next(inArabic));
        ofNotes.addAll(roman.next(inRoman));
        ofNotes.addAll(letters.next(inLetters));
        return ofNotes;
    }

    private static int romanValue(String number) {
        int value = 0;
        int highest = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = DIGITS.getOrDefault(number.charAt(i), 0);
            value += digit < highest ? -digit : digit;
            highest = Math.max(highest, digit);
        }
        return value;
    }

    /** Numbers that go on from page to page. */
    private static final class Sequence {

        /** One number may be missing between two, as it stands in a picture. */
        private static final int LARGEST_STEP = 2;

        private int last;

        /** Takes the numbers of the next page; returns those that begin at one or go on from the page before. */
        private Set<String> next(SortedMap<Integer, String> numbers) {
            Set<String> taken = new HashSet<>();
            int continued = last > 0 ? reached(numbers, last, taken) : last;
            last = numbers.containsKey(1) ? reached(numbers, 0, taken) : continued;
            return taken;
        }

        private static int reached(SortedMap<Integer, String> numbers, int before, Set<String> taken) {
            int reached = before;
            for (Map.Entry<Integer, String> number : numbers.tailMap(before + 1).entrySet()) {
                if (number.getKey() > reached + LARGEST_STEP) {
                    break;
                }
                taken.add(number.getValue());
                reached = number.getKey();
            }
            return reached;
        }
    }
}
