package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PassagesTest {

    @Test
    void namesEachPassageByWhereItStands() {
        Report report = new Report(
                "mali",
                "Mali",
                null,
                "en",
                null,
                null,
                null,
                words("The lede."),
                List.of(words("First."), words("Second.")),
                words("About it."),
                List.of(author("A. One", "One writes."), author("B. Two", null), author("C. Three", "Three too.")),
                List.of(section("The Coup", "It came.", "It went."), section(null, "Loose words.")),
                List.of(related("Later", "A summary."), related("Still later", null)));

        assertThat(Passages.of(report))
                .extracting(Passage::id)
                .containsExactly(
                        "mali#lede",
                        "mali#kp1",
                        "mali#kp2",
                        "mali#the-coup-1",
                        "mali#the-coup-2",
                        "mali#text-1",
                        "mali#about-report",
                        "mali#about-author",
                        "mali#about-author-2",
                        "mali#related-1",
                        "mali#related-2");
    }

    @Test
    void quotesTheTitleOfARelatedPublicationWithoutSummary() {
        Report report = withRelated(List.of(related("Still later", null)));

        assertThat(Passages.of(report)).extracting(Passage::text).containsExactly("Still later");
    }

    @Test
    void givesSectionsOfOneNameDifferentIds() {
        Report report = withSections(List.of(
                section("Conclusion", "One."),
                section("Conclusion", "Two."),
                section("CONCLUSION!", "Three."),
                section("Related", "Four."),
                section("About author", "Five."),
                section("ملخص", "Six.")));

        assertThat(Passages.of(report)).extracting(Passage::anchor).doesNotHaveDuplicates();
        assertThat(Passages.of(report))
                .extracting(Passage::anchor)
                .containsExactly(
                        "conclusion-1",
                        "conclusion-2",
                        "conclusion-3",
                        "section-related-1",
                        "section-about-author-1",
                        "text-1");
    }

    @Test
    void cutsLongTextBetweenSentencesAndLosesNoWord() {
        String text = IntStream.range(0, 200)
                .mapToObj(i -> "Sentence number " + i + " of a long paragraph.")
                .collect(Collectors.joining(" "));
        List<Passage> passages = Passages.of(withSections(List.of(section("Long", text))));

        assertThat(passages).hasSizeGreaterThan(3).allSatisfy(passage -> {
            assertThat(passage.text())
                    .hasSizeLessThanOrEqualTo(Passages.LONGEST_RUNNING_TEXT)
                    .endsWith(".");
            assertThat(text).contains(passage.text());
        });
        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void cutsTextWithoutSentencesOrWordsWithoutSplittingACharacter() {
        String text = "😀".repeat(3_001);
        List<Passage> passages = Passages.of(withSections(List.of(section("Odd", text))));

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(passages)
                .allSatisfy(passage -> assertThat(Character.isHighSurrogate(
                                passage.text().charAt(passage.text().length() - 1)))
                        .isFalse());
    }

    @Test
    @Timeout(60)
    void cutsMillionsOfCharactersWithoutASpaceInBoundedTime() {
        String text = "1".repeat(6_000_000);

        assertThat(Passages.of(withSections(List.of(section("Digits", text)))).stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum())
                .isEqualTo(text.length());
    }

    private static Report withSections(List<Section> sections) {
        return new ReportBuilder("r").sections(sections).build();
    }

    private static Report withRelated(List<RelatedPublication> related) {
        return new ReportBuilder("r").related(related).build();
    }

    private static Paragraph words(String text) {
        return new Paragraph(text, null);
    }

    private static Author author(String name, @Nullable String bio) {
        return new Author(name, bio == null ? null : words(bio));
    }

    private static Section section(@Nullable String heading, String... paragraphs) {
        return new Section(
                heading, List.of(paragraphs).stream().map(PassagesTest::words).toList());
    }

    private static RelatedPublication related(String title, @Nullable String summary) {
        return new RelatedPublication(
                title, null, List.of(), null, List.of(), summary == null ? null : words(summary), null);
    }
}
