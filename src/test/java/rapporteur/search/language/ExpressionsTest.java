package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why did the herders take up arms | rebellion",
                "who TOOK UP ARMS first? | rebellion",
                "THEY LAY DOWN THEIR ARMS | ceasefire",
                "when will they lay down their arms | ceasefire",
                "Heads of state met twice | president",
                "families driven from their homes | displaced",
            })
    void haveWordsThatMeanAboutTheSame(String question, String word) {
        assertThat(Expressions.in(question))
                .singleElement()
                .satisfies(meaning -> assertThat(meaning).containsAll(stems(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "take arms up", "the state of the head", "they take up", "élections à Ténékou"})
    void areThereOnlyWholeAndInOrder(String question) {
        assertThat(Expressions.in(question)).isEmpty();
    }

    @Test
    void maySeveralBeInAQuestion() {
        assertThat(Expressions.in("Did peace talks follow the power grab?")).hasSize(2);
    }

    private static Set<String> stems(String word) {
        return Set.copyOf(new Words(WordAnalyzer.allStems(Language.ENGLISH))
                .of(word).stream().map(Words.Word::term).toList());
    }

    @Test
    void eachOfTheListIsFoundAsItIsWritten() {
        List<String> listed = WordFile.lines(Expressions.class, "expressions-en.txt")
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .flatMap(line -> List.of(line.split(",")).stream())
                .toList();

        assertThat(listed)
                .hasSizeGreaterThan(90)
                .allSatisfy(words -> assertThat(Expressions.in(words)).isNotEmpty());
    }
}
