package rapporteur.reading.parsing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;

/** Finds the title among the lines above the lede. */
final class TitleFinder {

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)^microsoft (?:word|powerpoint) .*|.*\\.(?:docx?|pdf|indd|qxd|pptx?|rtf|txt|tex)$|^(?:untitled|document|layout)\\s*\\d*$|\\S+");

    private static final Pattern GOES_ON = Pattern.compile("\\p{Ll}[\\p{L}’'-]* ");

    private static final Pattern WITHIN_TITLE =
            Pattern.compile("(?:AND|OF|IN|FOR|TO|ON|FROM|ET|DE|DU|DES|EN|AU|AUX|POUR|DANS) ");

    private static final Pattern ENDS_WITHIN_TITLE =
            Pattern.compile("(?:,| (?:and|of|the|an?|et|du|des?|la|les?|pour|dans|en|aux?))$");

    /** In headings and in capitals; {@code The World We Live In} is whole. */
    private static final Pattern ENDS_WITHIN_HEADING = Pattern.compile(
            " (?:and|of|for|the|an|with|from|(?<!(?:live|believe|are|[’']re) )in|et|de|du|des|la|le|les|pour|dans)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE_MARK = Pattern.compile("(?<=\\p{Ll}{2})[*∗⋆†‡]+(?:,[*∗⋆†‡]+)*$");

    /** {@code CO1207 | Harbours After the Storm} */
    private static final Pattern BEHIND_NUMBER = Pattern.compile("\\p{Lu}{1,4}-?\\d{3,6} \\| (?<title>\\p{Lu}[^|]+)");

    private static final int FEW_WORDS = 3;
    private static final int MOST_LINES_OF_TITLE = 4;

    private static final int LEAST_SECTIONS = 2;

    private final List<Block> lines;
    private final List<Block> page;
    private final Metadata metadata;
    private final TitleLines titleLines;
    private final TitleChoice choice;

    TitleFinder(List<Block> lines, List<Block> page, Metadata metadata, DateReader dates) {
        this.lines = lines.subList(0, Math.min(lines.size(), TitleChoice.MOST_LINES));
        this.page = page;
        this.metadata = metadata;
        this.titleLines = new TitleLines(this.lines, dates);
        this.choice = new TitleChoice(this.lines, page, metadata, dates);
    }

    /**
     * The title and the lines it stands in.
     *
     * @param text the title, or {@code null}
     * @param lines the indexes of the lines that only repeat it
     */
    record Title(@Nullable String text, List<Integer> lines) {}

    Title find() {
        return field().or(() -> choice.find()
                        .filter(line -> !isOfSectionBehindCover(line))
                        .map(this::at))
                .orElseGet(this::withoutLine);
    }

    /**
     * Where the cover of a PDF is a picture, and what the file calls itself known, the first heading is a section's.
     */
    private boolean isOfSectionBehindCover(int index) {
        Block line = lines.get(index);
        Integer number = line.spot().page();
        return number != null
                && number > 1
                && index + 1 == lines.size()
                && line.is(Block.Kind.HEADING)
                && metadataTitle() != null
                && page.stream()
                                .filter(block -> block.is(Block.Kind.HEADING) && block.depth() == line.depth())
                                .count()
                        > LEAST_SECTIONS;
    }

    private Title withoutLine() {
        String stated = metadataTitle();
        return stated == null ? behindSeries() : new Title(stated, repetitions(stated));
    }

    /** {@code Peace Brief 52 | Harbours After the Storm}, where nothing else is a title. */
    private Title behindSeries() {
        return IntStream.range(0, lines.size())
                .filter(i -> Plain.hasDigit(lines.get(i).text()))
                .boxed()
                .flatMap(i -> PublicationTypes.kicker(lines.get(i).text()).stream()
                        .map(PublicationTypes.Kicker::field)
                        .filter(field -> field != null && Words.areAtLeast(field, FEW_WORDS))
                        .map(field -> new Title(field, List.of())))
                .findFirst()
                .orElse(new Title(null, List.of()));
    }

    /** {@code Title: Mali After the Coup} */
    private Optional<Title> field() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Field> field = Field.read(lines.get(i).text());
            if (field.isPresent()
                    && field.get().kind() == Field.Kind.TITLE
                    && !field.get().value().isEmpty()) {
                return Optional.of(new Title(
                        field.get().value(), with(i, repetitions(field.get().value()))));
            }
        }
        return Optional.empty();
    }

    /**
     * A line in small letters goes on with the one above it, and so does what follows {@code The Harbours of} or
     * {@code Harbours,}; all in capitals so does {@code AND THE SEA}. No byline does, nor what stands below a heading
     * in the letters of text.
     */
    private boolean goesOn(int line) {
        String text = lines.get(line).text();
        String next = lines.get(line + 1).text();
        boolean smaller =
                lines.get(line).isCertainHeading() && !lines.get(line + 1).isCertainHeading();
        if (smaller || Byline.read(next).isPresent()) {
            return false;
        }
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && next.equals(next.toUpperCase(Locale.ROOT));
        boolean headings =
                lines.get(line).isCertainHeading() && lines.get(line + 1).isCertainHeading();
        return GOES_ON.matcher(next).lookingAt()
                || ENDS_WITHIN_TITLE.matcher(text).find()
                || (capitals && WITHIN_TITLE.matcher(next).lookingAt())
                || ((capitals || headings) && ENDS_WITHIN_HEADING.matcher(text).find());
    }

    /** A title that ends with a colon goes on in the next line. */
    private Title at(int line) {
        StringBuilder title = new StringBuilder(asInTexts(lines.get(line).text()));
        List<Integer> taken = new ArrayList<>(repetitions(title.toString()));
        int most = Math.min(line + MOST_LINES_OF_TITLE, lines.size());
        for (int next = line + 1; next < most && titleLines.mayBeTitle(next); next++) {
            boolean colon = next == line + 1 && lines.get(line).text().endsWith(":");
            if (PublicationTypes.isType(lines.get(next).text()) || (!colon && !goesOn(next - 1))) {
                break;
            }
            title.append(' ').append(lines.get(next).text());
            taken.add(next);
        }
        return new Title(
                NOTE_MARK.matcher(withoutNumber(title.toString())).replaceFirst(""),
                taken.stream().distinct().sorted().toList());
    }

    /** Of two copies of a title, the one that is not all in capitals. */
    private String asInTexts(String title) {
        boolean capitals = title.chars().noneMatch(Character::isLowerCase);
        return lines.stream()
                .map(Block::text)
                .filter(copy -> capitals && copy.equalsIgnoreCase(title) && !copy.equals(title))
                .findFirst()
                .orElse(title);
    }

    private static String withoutNumber(String title) {
        Matcher number = BEHIND_NUMBER.matcher(title);
        return number.matches() ? number.group("title") : title;
    }

    private static List<Integer> with(int line, List<Integer> others) {
        return IntStream.concat(IntStream.of(line), others.stream().mapToInt(Integer::intValue))
                .sorted()
                .boxed()
                .toList();
    }

    private List<Integer> repetitions(String title) {
        return IntStream.range(0, lines.size())
                .filter(i -> Plain.same(lines.get(i).text(), title))
                .boxed()
                .toList();
    }

    private @Nullable String metadataTitle() {
        String stated = metadata.title();
        if (stated == null) {
            return null;
        }
        if (metadata.trusted()) {
            return stated;
        }
        boolean sensible =
                Words.areAtLeast(stated, 2) && !FILE_NAME.matcher(stated).matches();
        return sensible ? stated : null;
    }
}
