package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart lines that hold several things about a publication: {@code Special Report 331 | April 2013 | By A.
 * Diallo}.
 */
public final class Segments {

    private static final int LONGEST = 250;
    private static final int FEW_WORDS = 4;

    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—/]\\s+|\\s+-{1,3}\\s+");

    /** {@code / By: Jane Doe} below the line with the date, {@code , 3 May 2019} below the name. */
    private static final Pattern LEADING_BAR = Pattern.compile("^[|•·/,]\\s+");

    /** {@code Policy Briefs May 25, 2015, No. 179}: the number is of the series, wherever it stands. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile(
            "(?<before>.{8,100}?(?:19|20)\\d{2}),? (?<number>(?:No|Nr|Vol|Issue|#|[Nn] ?[°º])\\.? ?\\d{1,4}(?:/\\d{1,4})?)");

    /** {@code 1 - 31 March 2022} is what a report is about. */
    private static final Pattern PERIOD =
            Pattern.compile("\\d{1,2} ?(?:[-–—]|to|au) ?\\d{1,2} \\p{L}{3,9}\\.? (?:19|20)\\d{2}");

    /** {@code Bamako, 3–4 May 2017}, {@code Bamako, May 3-4, 2017}: where and when people met. */
    private static final Pattern PERIOD_BEHIND =
            Pattern.compile("(?:" + PERIOD.pattern() + "|\\p{L}{3,9}\\.? \\d{1,2} ?[-–—] ?\\d{1,2}, (?:19|20)\\d{2})$");

    /**
     * {@code Report by Jane Doe}, {@code A research paper by Jane Doe}, {@code Rapport de Mme Dupont, fait au nom de la
     * commission}
     */
    private static final Pattern KICKER_BYLINE = Pattern.compile(
            "(?:an? )?(?<before>.{3,40}?),? (?<byline>(?:(?:published|posted|written) )?(?:by|par|de(?= (?:MM?\\.|Mmes?) )) .{3,150}?)(?:, faite? au nom d[^,]*)?",
            Pattern.CASE_INSENSITIVE);

    /** In small letters, as "By" begins a name more often. */
    private static final Pattern SERIES_BYLINE =
            Pattern.compile("(?<series>\\p{Lu}\\p{L}*(?: \\p{L}+){0,4}) (?<byline>(?:by|par) \\p{Lu}.{3,150})");

    /**
     * {@code RESEARCH Published Mar 5, 2020}, {@code April 3, 2014 (updated May 5, 2015)}. The last label of a line
     * counts; what stands before it is taken apart in turn.
     */
    private static final Pattern LABELLED_DATE = Pattern.compile(
            "(?<before>.{2,150})(?<!\\b(?:first|last|originally|publicly|date))(?:,? \\(?|(?-i:(?<=\\p{L})(?=Published )))(?<date>(?:(?:first|last|originally|publicly) )?"
                    + "(?:published|posted|released|issued|updated|modified|revised|reviewed|publi[ée]e?|veröffentlicht|publicad[ao]|mise? [àa] jour)\\b.{4,60})",
            Pattern.CASE_INSENSITIVE);

    /** {@code Published on March 5, 2020 Updated 5 days ago} */
    private static final Pattern DATE_FIRST =
            Pattern.compile("(?<date>(?:Published on|Publié le) .{5,25}?(?:19|20)\\d{2}) (?<rest>\\p{Lu}.{2,100})");

    /** {@code March 5, 2020 by Jane Doe} */
    private static final Pattern DATE_BYLINE =
            Pattern.compile("(?<before>.{4,80}?),? (?<after>(?:by|par|von)\\b:? .{3,200})", Pattern.CASE_INSENSITIVE);

    /** {@code April 2014, Washington, D.C.}, {@code Policy Brief 12, April 2014, Gao} */
    private static final Pattern DATE_PLACE = Pattern.compile(
            "(?<date>.{6,100}?), (?<place>\\p{Lu}[\\p{L}.’'-]+(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.’'-]+){0,2})");

    /** {@code 17 Jan 2023 Mali}, {@code 17 Jan 2023 Jane Doe}, {@code MARCH 2019 PORT INSTITUTE www.port.org} */
    private static final Pattern DATE_AND_NAME =
            Pattern.compile("(?<date>(?:\\d{1,2} )?\\p{L}{3,9}\\.? (?:19|20)\\d{2}) (?<name>\\p{Lu}.{2,60})");

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:posted|written|published|submitted|soumis|publi[ée]e?) )?(?:by|par|von)\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code —Jane Doe, minister, at the harbour, 9 March 2022}: who said what stands above it. */
    private static final Pattern ATTRIBUTION = Pattern.compile("[—–] ?\\p{Lu}");

    /** Fields whose value may be followed by a date: {@code Series: Special Report, April 2013}. */
    private static final Set<Field.Kind> MAY_BE_DATED =
            EnumSet.of(Field.Kind.TYPE, Field.Kind.SERIES, Field.Kind.PUBLISHER);

    private Segments() {}

    /** Returns the things a line holds, or the line alone where it holds one. */
    public static List<String> of(String line, DateReader dates) {
        return dates.segments(line);
    }

    static List<String> divide(String line, DateReader dates) {
        return List.copyOf(ofBare(withoutLeadingBar(line), dates));
    }

    /** Returns a line without the bar it begins with, which stands between it and the line above it. */
    public static String withoutLeadingBar(String line) {
        return LEADING_BAR.matcher(line).replaceFirst("");
    }

    private static List<String> ofBare(String line, DateReader dates) {
        if (line.length() > LONGEST
                || ATTRIBUTION.matcher(line).lookingAt()
                || Words.areSentences(line)
                || isDate(line, dates)
                || isPeriod(line)) {
            return List.of(line);
        }
        List<String> fields = Field.apart(line);
        if (fields.size() > 1) {
            return fields;
        }
        return Extent.behind(line, dates)
                .orElseGet(() -> Plain.hasDigit(line)
                        ? ofDated(line, dates)
                        : kickerByline(line).orElseGet(() -> List.of(line)));
    }

    private static List<String> ofDated(String line, DateReader dates) {
        return dateFirst(line, dates)
                .or(() -> numberBehind(line, dates))
                .or(() -> DateBesideNumber.in(line, dates))
                .or(() -> kickerByline(line))
                .orElseGet(() -> betweenBars(line, dates));
    }

    private static Optional<List<String>> dateFirst(String line, DateReader dates) {
        Matcher published = DATE_FIRST.matcher(line);
        if (!published.matches() || !isDate(published.group("date"), dates)) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>(List.of(published.group("date")));
        segments.addAll(of(published.group("rest"), dates));
        return Optional.of(segments);
    }

    private static Optional<List<String>> numberBehind(String line, DateReader dates) {
        Matcher numbered = NUMBER_BEHIND.matcher(line);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        List<String> before = of(numbered.group("before"), dates);
        return hasDate(before, dates) ? Optional.of(with(before, numbered.group("number"))) : Optional.empty();
    }

    private static List<String> betweenBars(String line, DateReader dates) {
        List<String> segments = new ArrayList<>();
        for (String piece : BAR.split(line, -1)) {
            boolean dateAbove = !segments.isEmpty() && isDate(segments.getLast(), dates);
            if (!piece.isBlank()) {
                segments.addAll(
                        dateAbove
                                ? seriesByline(piece.strip()).orElseGet(() -> inner(piece.strip(), dates))
                                : inner(piece.strip(), dates));
            }
        }
        return segments.size() > 1
                        && segments.stream().noneMatch(Segments::isSentence)
                        && (hasDate(segments, dates) || areSeriesAndNames(segments) || areFields(segments))
                ? segments
                : List.of(line);
    }

    /** {@code March 22, 2012 – Soldiers seize the palace.} tells what happened that day. */
    private static boolean isSentence(String segment) {
        return Words.endsSentence(segment)
                && Words.areAtLeast(segment, FEW_WORDS)
                && Byline.read(segment).isEmpty();
    }

    /** Tells whether one of the things of a line is a date. */
    public static boolean hasDate(String line, DateReader dates) {
        return hasDate(of(line, dates), dates);
    }

    static boolean hasDate(List<String> segments, DateReader dates) {
        return segments.stream().anyMatch(segment -> isDate(segment, dates));
    }

    /** {@code Series: Port Papers | Number: 88}, {@code by Jane Doe | Filed under: Ports | 2} */
    private static boolean areFields(List<String> segments) {
        return segments.stream().anyMatch(segment -> Field.read(segment).isPresent())
                && segments.stream()
                        .allMatch(segment -> Field.read(segment).isPresent()
                                || Byline.read(segment).isPresent()
                                || Navigation.is(segment));
    }

    /** {@code Policy Brief No. 41 | Jane Doe and John Roe} */
    private static boolean areSeriesAndNames(List<String> segments) {
        List<String> names = Byline.names(segments.getLast());
        return segments.size() == 2
                && PublicationTypes.isKickerOrNumber(segments.getFirst())
                && ((names.size() > 1 && Names.arePeople(names))
                        || Byline.read(segments.getLast()).isPresent());
    }

    /** Returns things of a line with another one behind them. */
    static List<String> with(List<String> segments, String last) {
        List<String> all = new ArrayList<>(segments);
        all.add(last);
        return all;
    }

    private static List<String> inner(String piece, DateReader dates) {
        if (isDate(piece, dates)) {
            return List.of(piece);
        }
        Optional<List<String>> labelled = labelledDate(piece, dates);
        if (labelled.isPresent() || isWholeField(piece)) {
            return labelled.orElse(List.of(piece));
        }
        return DateBehind.in(piece, dates)
                .map(pieces -> kickerByline(pieces.getFirst())
                        .map(before -> with(before, pieces.getLast()))
                        .orElse(pieces))
                .or(() -> kickerByline(piece))
                .or(() -> bylineBehind(piece, dates))
                .or(() -> placeBehind(piece, dates))
                .orElse(List.of(piece));
    }

    /** {@code On the Issues by Jane Doe}, where a date stands before it. */
    private static Optional<List<String>> seriesByline(String piece) {
        Matcher byline = SERIES_BYLINE.matcher(piece);
        return byline.matches() && Byline.read(byline.group("byline")).isPresent()
                ? Optional.of(List.of(byline.group("series"), byline.group("byline")))
                : Optional.empty();
    }

    /** Returns the kind or series that a byline stands behind, and the byline. */
    static Optional<List<String>> kickerByline(String text) {
        Matcher byline = KICKER_BYLINE.matcher(text);
        boolean both = byline.matches()
                && !Plain.hasDigit(byline.group("byline"))
                && PublicationTypes.kicker(byline.group("before"))
                        .map(PublicationTypes.Kicker::type)
                        .or(() -> PublicationTypes.series(byline.group("before")))
                        .isPresent()
                && Byline.read(byline.group("byline")).isPresent();
        return both ? Optional.of(List.of(byline.group("before"), byline.group("byline"))) : Optional.empty();
    }

    /** Tells whether a text is nothing but the days from one to another. */
    public static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches();
    }

    /** Tells whether a text ends with the days from one to another. */
    public static boolean endsWithPeriod(String text) {
        return text.length() <= LONGEST && PERIOD_BEHIND.matcher(text).find();
    }

    private static boolean isWholeField(String piece) {
        return Field.read(piece)
                .filter(field -> !MAY_BE_DATED.contains(field.kind()))
                .isPresent();
    }

    private static Optional<List<String>> labelledDate(String piece, DateReader dates) {
        Matcher matcher = LABELLED_DATE.matcher(piece);
        if (!matcher.matches() || !isDate(matcher.group("date"), dates)) {
            return Optional.empty();
        }
        return Optional.of(with(inner(matcher.group("before").strip(), dates), matcher.group("date")));
    }

    /** Tells whether a line begins with a word that marks a byline, whatever stands behind it. */
    static boolean beginsLikeByline(String line) {
        return BYLINE.matcher(line).find();
    }

    private static Optional<List<String>> bylineBehind(String piece, DateReader dates) {
        Matcher matcher = DATE_BYLINE.matcher(piece);
        if (!matcher.matches() || !isDate(matcher.group("before"), dates)) {
            return Optional.empty();
        }
        String name = BYLINE.matcher(matcher.group("after")).replaceFirst("").strip();
        boolean publisher = !dates.isDate(matcher.group("before")) && Names.isOrganisation(name);
        return Optional.of(List.of(matcher.group("before"), publisher ? name : matcher.group("after")));
    }

    private static Optional<List<String>> placeBehind(String piece, DateReader dates) {
        Matcher name = DATE_AND_NAME.matcher(piece);
        if (name.matches()
                && isDate(name.group("date"), dates)
                && (name.group("name").contains(" www.")
                        || (Character.isDigit(piece.charAt(0))
                                && (Names.isPlace(name.group("name")) || Names.isPerson(name.group("name")))))) {
            return Optional.of(List.of(name.group("date"), name.group("name")));
        }
        Matcher matcher = DATE_PLACE.matcher(piece);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>(inner(matcher.group("date"), dates));
        boolean dated = isDate(segments.getLast(), dates);
        segments.add(matcher.group("place"));
        return dated ? Optional.of(segments) : Optional.empty();
    }

    /**
     * Tells whether a text is a date, with or without a label.
     *
     * @param text a line or a part of one
     */
    public static boolean isDate(String text, DateReader dates) {
        return dates.isDate(text)
                || Field.readDate(text, dates).isPresent()
                || Field.read(text)
                        .filter(Field::isOfDate)
                        .filter(field -> dates.isDate(field.value()))
                        .isPresent();
    }
}
