package rapporteur.search.index;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.search.language.Language;

/**
 * The words that belong to a passage without standing in its text: its heading, its keywords, and what its place is
 * called by those who ask for it, "the author" or a date.
 */
public final class PlaceWords {

    private static final List<String> FRENCH_MONTHS = List.of(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ", -1));

    private PlaceWords() {}

    /**
     * Returns the words that belong to a passage.
     *
     * @param language the language of its report
     */
    public static String of(Passage passage, Language language) {
        StringBuilder words = new StringBuilder(passage.heading() == null ? "" : passage.heading());
        passage.keywords().forEach(keyword -> words.append('\n').append(keyword));
        switch (passage.place()) {
            case Place.AboutAuthor _ ->
                words.append('\n').append(language == Language.FRENCH ? "auteur auteure autrice" : "author");
            case Place.Related(int _, PublicationDate published)
            when published != null -> words.append('\n').append(date(published, language));
            default -> {}
        }
        return words.toString();
    }

    /**
     * Returns a date at its precision in words; java.time's own would load the data of all locales first, which a short
     * run feels.
     */
    private static String date(PublicationDate date, Language language) {
        LocalDate first = date.first();
        String year = Integer.toString(first.getYear());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH -> month(first.getMonth(), language) + " " + year;
            case DAY -> first.getDayOfMonth() + " " + month(first.getMonth(), language) + " " + year;
        };
    }

    /** Returns the name of a month, in French or else in English. */
    public static String month(Month month, Language language) {
        String name = month.name();
        return language == Language.FRENCH
                ? FRENCH_MONTHS.get(month.getValue() - 1)
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
