package rapporteur.reading.parsing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.BylineTrimmings;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;

/** Collects from single lines who wrote a publication. Each method that reads tells whether the line says it. */
final class ImprintAuthors {

    /** No report has more; a file made to be slow may. */
    private static final int MOST = 200;

    private static final Pattern BAR = Pattern.compile("[|•·]|\\s/\\s");

    /** What the names of towns begin with, and those of people do not. */
    private static final Pattern TOWN = Pattern.compile(
            "(?:Addis|Buenos|Cape|Ciudad|Den|El|Fort|Grand|Hong|Kuala|Lake|Le|Las?|Los|Mont|Mount|New|Nova|Phnom|Porte?|Porto|Puerto|Rio|Sainte?|San|Santa|Santo|São|Sidi|St\\.?|Tel|Ville?)[ -]");

    private final DateReader dates;
    private final List<String> names = new ArrayList<>();

    /** Whether the next line is to be of names. */
    private boolean announced;

    /** Whether further names may follow in lines of their own. */
    private boolean goOn;

    /** Whether the last line was the title, or the series right below it. */
    private boolean belowTitle;

    /** Whether the last line below the lede was a byline. */
    private boolean bylineBelow;

    ImprintAuthors(DateReader dates) {
        this.dates = dates;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    boolean areAnnounced() {
        return announced;
    }

    /** Takes the next line for names. */
    void announce() {
        announced = true;
    }

    /** Where the next line turns out to be something else. */
    void forgetAnnouncement() {
        announced = false;
    }

    /** Tells that the next line stands right below the title. */
    void passTitle() {
        belowTitle = true;
    }

    /** Tells which line was read; between the title and the names its series may stand. */
    void passLine(String line) {
        belowTitle = belowTitle && PublicationTypes.isKickerOrNumber(line);
    }

    /** Reads the line below an announcement. */
    boolean readAnnounced(String line) {
        boolean read = announced && !Segments.isDate(line, dates);
        announced = false;
        if (read) {
            goOn = true;
            add(Byline.names(line));
        }
        return read;
    }

    /** Reads a line below names: further ones stand in lines of their own, each perhaps with what the person is. */
    boolean readFurther(String line) {
        boolean may =
                goOn || (!names.isEmpty() && BylineTrimmings.WITH.matcher(line).lookingAt());
        return may && !Byline.is(line) && addPeople(line);
    }

    /** Reads a line that announces names, as {@code By} does alone. */
    boolean readAnnouncement(String line) {
        goOn = Byline.isUnfinished(line);
        announced = Byline.isAlone(line);
        return announced;
    }

    /** Reads a part of a line that a word marks as a byline. */
    boolean readByline(String segment) {
        Optional<List<String>> byline = Byline.read(segment)
                .or(() -> belowTitle && names.isEmpty() ? Byline.readOneWord(segment) : Optional.empty());
        byline.ifPresent(this::add);
        return byline.isPresent();
    }

    /** Reads a line below the lede, where a byline counts if there is none above it. */
    boolean readBelow(String line) {
        bylineBelow = (names.isEmpty() || bylineBelow) && readByline(line);
        return bylineBelow;
    }

    /** Reads a line of nothing but names of people, which no word marks as a byline. */
    boolean readBare(String line, boolean affiliated) {
        return !announced
                && (names.isEmpty() || affiliated)
                && !Words.isCaption(line)
                && Segments.of(line, dates).size() == 1
                && !Byline.is(line)
                && addPeople(line);
    }

    /**
     * Reads a part of a line, {@code Jane Doe | April 2013}; before a comma and a date stand rather the names of
     * places, but not right below the title, and beside a byline the name of the site.
     */
    boolean readBareSegment(String segment, String line) {
        List<String> people = Byline.names(segment);
        boolean several = people.size() > 1;
        return !line.equals(segment)
                && !(line.startsWith(segment) && isBeforeByline(line))
                && (several || people.stream().allMatch(segment::contains))
                && (several
                        || BAR.matcher(line).find()
                        || line.startsWith(segment + " on ")
                        || (belowTitle
                                && line.startsWith(segment + ",")
                                && !TOWN.matcher(segment).lookingAt())
                        || (line.endsWith(" " + segment) && line.indexOf(',') < 0))
                && addPeople(segment);
    }

    /** {@code Le Quai | 14.03.2022 | Par Jane Doe} */
    private boolean isBeforeByline(String line) {
        return Segments.of(line, dates).stream()
                .anyMatch(segment -> Byline.read(segment).isPresent());
    }

    private boolean addPeople(String line) {
        List<String> people = Byline.names(line);
        boolean all = Names.arePeople(people)
                && Field.readLabel(line).isEmpty()
                && !(Plain.hasDigit(line) && Segments.isDate(line, dates))
                && KnownHeadings.kindOf(line).isEmpty()
                && !isTownAndCountry(line, people.getFirst());
        if (all) {
            add(people);
            goOn = true;
        }
        return all;
    }

    /** {@code Hekla, Iceland} is no name that is turned around. */
    private static boolean isTownAndCountry(String line, String person) {
        return !line.startsWith(person)
                && Names.isPlace(line.substring(line.lastIndexOf(',') + 1).strip());
    }

    private void add(List<String> people) {
        people.stream()
                .filter(name -> names.size() < MOST && !names.contains(name))
                .forEach(names::add);
    }
}
