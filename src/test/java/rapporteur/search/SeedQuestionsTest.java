package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.embedding.SentenceModel;
import rapporteur.reading.ReportReader;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

/** Questions of every kind on the bundled report: which part of them is answered by the first three passages. */
class SeedQuestionsTest {

    private static final int FIRST = 3;
    private static List<SeedQuestion> questions = List.of();
    private static PassageIndex byWords = PassageIndex.of(List.of());

    private record SeedQuestion(String kind, String text, List<String> expected) {}

    @BeforeAll
    static void read() throws Exception {
        var report = new ReportReader()
                .read(Path.of("seeds/malis-precarious-democracy.txt"))
                .report();
        byWords = PassageIndex.of(List.of(PassageSequence.of(report)));
        questions = readQuestions(Path.of("src/test/resources/rapporteur/search/seed-questions.tsv"));
    }

    private static List<SeedQuestion> readQuestions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(columns -> new SeedQuestion(columns[0], columns[1], List.of(columns[2].split(" "))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"keyword, 1.00", "natural, 0.90", "paraphrase, 0.25", "french, 0.85", "misspelt, 1.00", "names, 1.00"})
    void byWords(String kind, double floor) {
        check(byWords, kind, floor);
    }

    @Test
    void byMeaning() {
        assumeThatCode(() -> SentenceModel.load().close()).doesNotThrowAnyException();
        try (SentenceModel model = SentenceModel.load()) {
            PassageIndex byMeaning = byWords.withMeaning(model, (done, all) -> {});
            Map.of("keyword", 1.0, "natural", 0.9, "paraphrase", 0.83, "french", 0.89, "misspelt", 1.0, "names", 1.0)
                    .forEach((kind, floor) -> check(byMeaning, kind, floor));
            assertMissingAreNamed(byMeaning);
        } catch (rapporteur.embedding.ModelUnavailableException unexpected) {
            fail(unexpected);
        }
    }

    @Test
    void whatTheReportDoesNotHaveIsNamed() {
        assertMissingAreNamed(byWords);
    }

    private static void assertMissingAreNamed(PassageIndex index) {
        for (SeedQuestion question : of("unanswerable")) {
            Findings findings = index.search(new Question(question.text(), Scope.EVERYTHING, FIRST));
            assertThat(findings.missing()).as(question.text()).containsAll(question.expected());
        }
    }

    private static void check(PassageIndex index, String kind, double floor) {
        List<SeedQuestion> asked = of(kind);
        List<String> failed = new ArrayList<>();
        for (SeedQuestion question : asked) {
            List<String> found = index.search(new Question(question.text(), Scope.EVERYTHING, FIRST)).hits().stream()
                    .map(hit -> hit.passage().anchor())
                    .toList();
            if (question.expected().stream().noneMatch(found::contains)) {
                failed.add(question.text() + " → " + found);
            }
        }
        assertThat(1 - (double) failed.size() / asked.size())
                .as(kind + ", not answered: " + failed)
                .isGreaterThanOrEqualTo(floor - 1e-9);
    }

    private static List<SeedQuestion> of(String kind) {
        return questions.stream()
                .filter(question -> question.kind().equals(kind))
                .toList();
    }
}
