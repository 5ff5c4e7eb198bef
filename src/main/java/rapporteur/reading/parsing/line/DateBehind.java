package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the date from the end of a line: {@code Africa Report N°227, 25 June 2015}, {@code By Jane Doe on 5 March
 * 2020}.
 */
final class DateBehind {

    /** With its label. */
    private static final int LONGEST_DATE = 80;

    /** {@code Jane Doe on 9 March 2022} */
    private static final String ON = "on ";

    /** At the end of a sentence too. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\.?");

    /** {@code HARBOUR POLICY BRIEF NO 10}: reports have titles that end so. */
    private static final Pattern SERIES_IN_CAPITALS = Pattern.compile(
            "[^\\p{Ll}]{0,60}\\b(?:BRIEF|BRIEFING|PAPER|NOTE|INSIGHTS?|ALERT|COMMENTARY|BULLETIN|MEMO)(?: (?:NO\\.? ?|N°|#)?\\d{1,4})?");

    private DateBehind() {}

    /** Returns what stands before the longest date at the end, and the date; empty where none says when it came out. */
    static Optional<List<String>> in(String piece, DateReader dates) {
        for (int space = piece.indexOf(' '); space > 0; space = piece.indexOf(' ', space + 1)) {
            String date = withoutParentheses(piece.substring(space + 1));
            if (date.length() <= LONGEST_DATE && Segments.isDate(date, dates)) {
                String before = piece.substring(0, space).strip();
                String bare = withoutComma(before);
                return isDated(before, date)
                        ? Optional.of(bare.isEmpty() ? List.of(date) : List.of(bare, date))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a date says when what stands before it came out. Behind a comma it does, and behind a byline; a
     * year alone may as well be the end of a title.
     */
    private static boolean isDated(String before, String date) {
        if ((Segments.beginsLikeByline(before)
                        && Byline.read(withoutComma(before)).isPresent())
                || Segments.kickerByline(withoutComma(before)).isPresent()) {
            return true;
        }
        if (before.endsWith(",")) {
            return !YEAR.matcher(date).matches() || isImprint(withoutComma(before));
        }
        return !YEAR.matcher(date).matches()
                && (Names.isPlace(withoutComma(before))
                        || SERIES_IN_CAPITALS.matcher(before).matches()
                        || areSeveralPeople(before)
                        || (date.startsWith(ON) && (Byline.areNames(before) || Names.isOrganisation(before))));
    }

    /** {@code By Jane Doe (May 2012)} */
    private static String withoutParentheses(String text) {
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }

    /** {@code Jane Doe, John Roe, and Edgar Poe May 2012} */
    private static boolean areSeveralPeople(String text) {
        List<String> names = Byline.names(text);
        return names.size() > 1 && names.stream().allMatch(Names::isPerson);
    }

    /** A series, a publisher or a place. */
    private static boolean isImprint(String text) {
        return text.indexOf(' ') < 0
                || PublicationTypes.series(text).isPresent()
                || PublicationTypes.kicker(text).isPresent()
                || Names.isOrganisation(text);
    }

    /** Of {@code Stockholm: April 2022} the colon is taken too. */
    private static String withoutComma(String text) {
        return text.endsWith(",") || text.endsWith(":")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }
}
