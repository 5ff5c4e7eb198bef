package rapporteur.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.library.Library;
import rapporteur.report.Passage;
import rapporteur.report.Passages;

class GeneratedLibraryTest {

    private static List<Passage> passages(Library library) {
        return library.reports().stream()
                .flatMap(report -> Passages.of(report).stream())
                .toList();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(GeneratedLibrary.ofReports(40)).isEqualTo(GeneratedLibrary.ofReports(40));
    }

    @Test
    void holdsTheReportsOfASmallerOne() {
        assertThat(GeneratedLibrary.ofReports(40).reports())
                .startsWith(GeneratedLibrary.ofReports(7).reports().toArray(rapporteur.report.Report[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 14, 15, 16, 1_000})
    void hasAsManyPassagesAsWanted(int wanted) {
        assertThat(passages(GeneratedLibrary.ofPassages(wanted)))
                .hasSize(wanted)
                .extracting(Passage::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasFifteenPassagesToAReport() {
        assertThat(passages(GeneratedLibrary.ofReports(1_000)).size()).isBetween(14_500, 15_500);
    }

    @Test
    void hasSentencesWithSingleSpacesAsReportsHaveOnceRead() {
        assertThat(passages(GeneratedLibrary.ofReports(100)))
                .extracting(Passage::text)
                .allSatisfy(text -> assertThat(text).matches("\\p{Lu}[^\\s]*( [^\\s]+)*\\."));
    }

    @Test
    void usesFewWordsOftenAndManySeldom() {
        Map<String, Long> counts = passages(GeneratedLibrary.ofReports(300)).stream()
                .flatMap(passage -> List.of(passage.text().split("\\P{L}+")).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(counts.get("the")).isGreaterThan(2_500);
        assertThat(counts.values()).filteredOn(count -> count == 1).hasSizeGreaterThan(counts.size() / 3);
    }

    @Test
    void spellsNoTwoWordsOfItsVocabularyAlike() {
        assertThat(IntStream.range(0, Vocabulary.SIZE).mapToObj(Vocabulary::word))
                .doesNotHaveDuplicates();
    }
}
