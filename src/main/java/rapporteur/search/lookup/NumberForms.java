package rapporteur.search.lookup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;

/** How else dates and numbers may be written: in words for digits, and back; months in the other language. */
final class NumberForms {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

    /** {@code 1990's}, {@code '90s}, {@code 90s} */
    private static final Pattern DECADE = Pattern.compile("[’']?(?<century>19|20)?(?<tens>\\d)0[’']?s");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{4,9}|\\d{1,3}(?:[,. \\u00A0\\u202F]\\d{3}){1,3}");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");
    private static final Pattern SEPARATORS = Pattern.compile("[,. \\u00A0\\u202F]");
    private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private static final Pattern ORDINAL = Pattern.compile("(?<number>\\d{1,2})(?:st|nd|rd|th|er|[eè]me|e)");

    /** {@code 11bn}, {@code 137k}, {@code 972 km} */
    private static final Pattern QUANTITY = Pattern.compile("(?<number>\\d+(?:[.,]\\d+)*)[ -]?(?<unit>\\p{L}+)");

    /** What stands in letters right behind a number; of several the commoner in briefings first. */
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("k", List.of("thousand", "mille")),
            Map.entry("m", List.of("million", "millions", "metres", "mètres")),
            Map.entry("mn", List.of("million", "millions")),
            Map.entry("mln", List.of("million", "millions")),
            Map.entry("bn", List.of("billion", "milliards")),
            Map.entry("bln", List.of("billion", "milliards")),
            Map.entry("b", List.of("billion")),
            Map.entry("md", List.of("milliards", "billion")),
            Map.entry("mds", List.of("milliards", "billion")),
            Map.entry("tn", List.of("trillion")),
            Map.entry("km", List.of("kilometres", "kilomètres")),
            Map.entry("kg", List.of("kilograms", "kilos")),
            Map.entry("ha", List.of("hectares")),
            Map.entry("mw", List.of("megawatts", "mégawatts")));

    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private static final Map<String, List<String>> NUMBERS = numbers(
            "2 two deux",
            "3 three trois",
            "4 four quatre",
            "5 five cinq",
            "6 six",
            "7 seven sept",
            "8 eight huit",
            "9 nine neuf",
            "10 ten dix",
            "11 eleven onze",
            "12 twelve douze",
            "13 thirteen treize",
            "14 fourteen quatorze",
            "15 fifteen quinze",
            "16 sixteen seize",
            "17 seventeen dix-sept",
            "18 eighteen dix-huit",
            "19 nineteen dix-neuf",
            "20 twenty vingt",
            "30 thirty trente",
            "40 forty quarante",
            "50 fifty cinquante",
            "60 sixty soixante",
            "70 seventy soixante-dix",
            "80 eighty quatre-vingts",
            "90 ninety quatre-vingt-dix",
            "100 hundred cent",
            "1000 thousand mille");

    private static final Map<String, String> MONTHS = months();

    private NumberForms() {}

    private static Map<String, List<String>> numbers(String... lines) {
        Map<String, List<String>> numbers = new HashMap<>();
        for (String line : lines) {
            List<String> forms = List.of(line.split(" ", -1));
            forms.forEach(form -> numbers.put(form, forms));
        }
        return numbers;
    }

    /** Each month's name in the other language; May is left out, as "may" only asks. */
    private static Map<String, String> months() {
        Map<String, String> months = new HashMap<>();
        for (Month month : Month.values()) {
            if (month != Month.MAY) {
                String english = PlaceWords.month(month, Language.ENGLISH);
                String french = PlaceWords.month(month, Language.FRENCH);
                months.put(Folding.of(english), french);
                months.put(Folding.of(french), english);
            }
        }
        return months;
    }

    /** Returns the other forms of what was typed; empty where it is neither number nor date. */
    static List<String> of(String typed) {
        List<String> dates = inWords(typed);
        if (!dates.isEmpty()) {
            return dates;
        }
        if (THOUSANDS.matcher(typed).matches()) {
            return thousands(SEPARATORS.matcher(typed).replaceAll(""), typed);
        }
        String small = typed.toLowerCase(Locale.ROOT);
        List<String> quantities = quantities(small);
        if (!quantities.isEmpty()) {
            return quantities;
        }
        Matcher ordinal = ORDINAL.matcher(small);
        if (ordinal.matches()) {
            return List.of(ordinal.group("number"));
        }
        String month = MONTHS.get(Folding.of(typed));
        if (month != null) {
            return List.of(month);
        }
        List<String> number = NUMBERS.getOrDefault(small, List.of());
        return number.isEmpty()
                ? decades(small)
                : number.stream().filter(form -> !form.equals(small)).toList();
    }

    /** Tells whether a text is a number in a word, which has no other forms: "sept" may be September's. */
    static boolean isInWords(String text) {
        return NUMBERS.containsKey(text) && !Character.isDigit(text.charAt(0));
    }

    /** {@code 1260}, {@code 1,260}, {@code 1 260}: a number with its thousands apart, in each way, and without. */
    private static List<String> thousands(String digits, String typed) {
        String apart = GROUP.matcher(digits).replaceAll(",");
        return Stream.of(digits, apart, apart.replace(',', '.'), apart.replace(',', ' '))
                .filter(form -> !form.equals(typed))
                .toList();
    }

    /** A number with a unit in letters for one in words, and back. Thousands are written out as well. */
    private static List<String> quantities(String typed) {
        Matcher quantity = QUANTITY.matcher(typed);
        if (!quantity.matches()) {
            return List.of();
        }
        String number = quantity.group("number");
        String unit = quantity.group("unit");
        List<String> forms = new ArrayList<>();
        if (unit.equals("k") && SMALL.matcher(number).matches()) {
            forms.add(number + "000");
            forms.addAll(thousands(number + "000", typed));
        }
        UNITS.getOrDefault(unit, List.of()).forEach(word -> forms.add(number + " " + word));
        UNITS.forEach((letters, words) -> {
            if (words.contains(unit) || words.contains(unit + "s")) {
                forms.add(number + letters);
                forms.add(number + " " + letters);
            }
        });
        return forms;
    }

    /** Of the nineties those of the century that is past, or nearly. */
    private static List<String> decades(String typed) {
        int named = DECADES.indexOf(typed);
        if (named >= 0) {
            return List.of("19" + (named + 2) + "0s");
        }
        Matcher decade = DECADE.matcher(typed);
        if (!decade.matches()) {
            return List.of();
        }
        String tens = decade.group("tens") + "0s";
        return decade.group("century") == null
                ? List.of("19" + tens, "20" + tens)
                : List.of(decade.group("century") + tens);
    }

    /**
     * Returns how a date may be written in the languages that are analyzed by their own rules; of day and month in
     * numbers either may come first. Empty for a text that is no date.
     */
    private static List<String> inWords(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return yearFirst.group(3) == null
                    ? month(number(yearFirst, 1), number(yearFirst, 2))
                    : day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(typed);
        if (!yearLast.matches()) {
            return List.of();
        }
        int year = number(yearLast, 4);
        List<String> either = new ArrayList<>(day(year, number(yearLast, 3), number(yearLast, 1)));
        either.addAll(day(year, number(yearLast, 1), number(yearLast, 3)));
        return either;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static List<String> month(int year, int month) {
        try {
            YearMonth date = YearMonth.of(year, month);
            return Stream.of(Language.ENGLISH, Language.FRENCH)
                    .map(language -> PlaceWords.month(date.getMonth(), language) + " " + year)
                    .toList();
        } catch (DateTimeException noDate) {
            return List.of();
        }
    }

    private static List<String> day(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException noDate) {
            return List.of();
        }
        return month(year, month).stream().map(written -> day + " " + written).toList();
    }
}
