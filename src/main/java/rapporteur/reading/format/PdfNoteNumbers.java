package rapporteur.reading.format;

import java.util.HashSet;
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
final class PdfNoteNumbers {

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ROMAN = Pattern.compile("(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final Map<Character, Integer> DIGITS = Map.of('c', 100, 'l', 50, 'x', 10, 'v', 5, 'i', 1);

    private final Sequence arabic = new Sequence();
    private final Sequence roman = new Sequence();

    /** Tells whether letters are a number, in either form. */
    static boolean isNumber(String letters) {
        return ARABIC.matcher(letters).matches() || ROMAN.matcher(letters).matches();
    }

    /**
     * Takes the next page of the document.
     *
     * @param raised the raised numbers of the page
     * @return those of notes
     */
    Set<String> ofPage(Set<String> raised) {
        SortedMap<Integer, String> inArabic = new TreeMap<>();
        SortedMap<Integer, String> inRoman = new TreeMap<>();
        for (String number : raised) {
            if (ARABIC.matcher(number).matches()) {
                inArabic.put(Integer.valueOf(number), number);
            } else {
                inRoman.put(romanValue(number), number);
            }
        }
        Set<String> ofNotes = new HashSet<>(arabic.next(inArabic));
        ofNotes.addAll(roman.next(inRoman));
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
