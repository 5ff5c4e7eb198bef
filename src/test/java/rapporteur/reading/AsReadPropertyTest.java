package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.report.Paragraph;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/** Whatever a file holds: every text of its report stands in the file as read, and reading it never fails. */
class AsReadPropertyTest extends ReadingTest {

    private static final List<String> LINES = List.of(
            "Harbours After the Storm",
            "Harbours After the Storm",
            "Summary",
            "Key Findings:",
            "Résumé",
            "What’s new?",
            "Why does it matter? It does, as all know.",
            "About the Report",
            "About the Author",
            "About the Authors",
            "Related Publications",
            "À lire aussi",
            "Contents",
            "References",
            "Introduction",
            "II. The Raids",
            "By: Ann Lee; Ben Roe",
            "By",
            "Ann Lee",
            "March 2015",
            "Monday, March 2, 2015",
            "04/10/2026",
            "Special Report 331 | April 2013",
            "Type: Podcast",
            "Justice, Security & Rule of LawGender",
            "Gender; Youth",
            "View All Publications",
            "We use cookies to improve this site.",
            "Photo: A crane. (AP)",
            "Ann Lee is a lawyer at Leiden. Ben Roe is a sailor. He sails.",
            "• One point that is a whole sentence. • Another one that is too.",
            "• A point of some length, which goes on",
            "  – a point within",
            "1. A numbered point, or a heading",
            "(a) By night",
            "and on the next line it ends.",
            "The gov-",
            "ernment took note of it.",
            "re\u00ADcovered\u00A0towns of the coast",
            "The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.",
            "----",
            "",
            "",
            "",
            "https://port.example/1",
            "😀 مرحبا",
            "\uD800",
            "Published on 5 March 2015",
            "Last updated: 3 May 2021",
            "* * *",
            "| a | b |",
            "a".repeat(400),
            "([{<",
            "Title: x",
            "Topics: A, B, C");

    static Stream<Long> seeds() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>();
        Stream.of(report.lede(), report.aboutReport())
                .filter(text -> text != null)
                .map(Paragraph::text)
                .forEach(texts::add);
        report.keyPoints().forEach(point -> texts.add(point.text()));
        report.authors().stream()
                .filter(author -> author.bio() != null)
                .forEach(author -> texts.add(author.bio().text()));
        report.sections().forEach(section -> section.paragraphs().forEach(paragraph -> texts.add(paragraph.text())));
        report.related().forEach(related -> texts.add(related.title()));
        report.related().stream()
                .filter(related -> related.summary() != null)
                .forEach(related -> texts.add(related.summary().text()));
        Passages.of(report).forEach(passage -> texts.add(passage.text()));
        return texts;
    }

    private static void assertVerbatim(Path file) throws UnreadableFileException {
        String asRead = ReportReader.page(file).asRead();
        assertThat(texts(read(file).report()))
                .allSatisfy(text -> assertThat(asRead).contains(text));
    }

    private static List<String> lines(Random random) {
        return random.ints(2 + random.nextInt(40), 0, LINES.size())
                .mapToObj(LINES::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void text(long seed) throws UnreadableFileException {
        assertVerbatim(file(
                "report.txt", "Harbours\n" + String.join(seed % 3 == 0 ? "\n\n" : "\n", lines(new Random(seed)))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void markdown(long seed) throws UnreadableFileException {
        Random random = new Random(seed);
        List<String> marks = List.of("", "", "# ", "## ", "- ", "1. ", "> ", "**", "    ");
        String text = String.join(
                "\n\n",
                lines(random).stream()
                        .map(line -> marks.get(random.nextInt(marks.size())) + line)
                        .toList());

        assertVerbatim(file("report.md", "# Harbours\n\n" + text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void html(long seed) throws UnreadableFileException {
        Random random = new Random(seed);
        List<String> tags = List.of(
                "p",
                "p",
                "h2",
                "h3",
                "li",
                "ul",
                "div",
                "span",
                "a href='/x'",
                "td",
                "strong",
                "section",
                "article",
                "br");
        StringBuilder html = new StringBuilder("<html><body><h1>Harbours</h1>");
        for (String line : lines(random)) {
            html.append('<')
                    .append(tags.get(random.nextInt(tags.size())))
                    .append('>')
                    .append(line.replace("<", "&lt;"));
            html.append(random.nextBoolean() ? "</p></li></h2></h3></a></strong>" : "");
        }

        assertVerbatim(file("report.html", html.toString()));
    }

    @ParameterizedTest
    @MethodSource("pdfSeeds")
    void pdf(long seed) throws UnreadableFileException {
        Random random = new Random(seed);
        Pdfs pdf = Pdfs.make();
        for (int page = 0; page < 3; page++) {
            pdf.page().lines(Pdfs.BOLD, 18, 60, 60, List.of("Harbours " + page));
            for (int column = 0; column < 2; column++) {
                List<String> lines = lines(random).stream()
                        .filter(line -> !line.isEmpty() && line.chars().allMatch(c -> c < 127 || c == '•' || c == '–'))
                        .map(line -> line.substring(0, Math.min(line.length(), 45)))
                        .toList();
                pdf.lines(random.nextInt(5) == 0 ? Pdfs.BOLD : Pdfs.PLAIN, 10, 60 + 260 * column, 120, lines);
            }
        }
        assertVerbatim(pdf.save(folder.resolve("report.pdf")));
    }

    static Stream<Long> pdfSeeds() {
        return seeds().limit(15);
    }
}
