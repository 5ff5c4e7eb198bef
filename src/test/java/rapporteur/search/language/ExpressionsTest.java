package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Alike;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

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
                "Was the plan paper-thin? | superficial",
                "councillors who turn a deaf ear | ignored",
                "they put off the census | postponed",
            })
    void haveWordsThatMeanAboutTheSame(String question, String word) {
        assertThat(Expressions.in(question))
                .singleElement()
                .satisfies(said -> assertThat(said.meaning()).containsAll(stems(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "take arms up", "the state of the head", "they take up", "élections à Ténékou"})
    void areThereOnlyWholeAndInOrder(String question) {
        assertThat(Expressions.in(question)).isEmpty();
    }

    @Test
    void areToldByTheirWordsAsTheyWereTyped() {
        assertThat(Expressions.in("Who Took up THEIR arms in Ténékou?"))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).containsExactlyInAnyOrder("took", "up", "arms"));
    }

    @Test
    void maySeveralBeInAQuestion() {
        assertThat(Expressions.in("Did peace talks follow the power grab?")).hasSize(2);
    }

    private static Findings search(String question) {
        PassageIndex index = PassageIndex.of(List.of(Points.of(
                "report", "en", "Salt pans are white.", "Bribes open the gates of the pans.", "Gulls nest.")));
        try (index;
                PassageIndex withMeaning = index.withMeaning(new Alike(), (_, _) -> {})) {
            return withMeaning.search(new Question(question, Scope.EVERYTHING, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"Who gets brown envelopes?, envelopes", "cooks lining their pockets, pockets"})
    void leadToWhatSaysItInOneWordThoughTheirOwnWordsAreMissing(String question, String missing) {
        Findings findings = search(question);

        assertThat(findings.hits().getFirst().passage().anchor()).isEqualTo("kp2");
        assertThat(findings.match()).isEqualTo(Match.MEANING);
        assertThat(findings.missing()).contains(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who owns the Brown Envelopes shop?", "envelopes of brown paper"})
    void leadNowhereAsANameOrInPieces(String question) {
        assertThat(search(question).hits().getFirst().passage().anchor()).isEqualTo("kp1");
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
