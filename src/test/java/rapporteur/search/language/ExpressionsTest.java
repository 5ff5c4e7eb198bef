package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Alike;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;
import rapporteur.text.WordFile;

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
        assertThat(Expressions.in(question, Language.ENGLISH))
                .singleElement()
                .satisfies(said -> assertThat(said.meaning()).contains(word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pourquoi ont-ils pris les armes ? | rébellion",
                "qui a rendu SES ARMES | trêve",
                "L'ÉTAT N'A PAS TENU PAROLE | engagement",
                "le plan tombe-t-il à l'eau ? | échec",
                "ceux qui n'ont jamais fermé les yeux | impunité",
            })
    void areKnownInFrenchToo(String question, String word) {
        assertThat(Expressions.in(question, Language.FRENCH))
                .singleElement()
                .satisfies(said -> assertThat(said.meaning()).contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "take arms up", "the state of the head", "they take up", "élections à Ténékou"})
    void areThereOnlyWholeAndInOrder(String question) {
        assertThat(Expressions.in(question, Language.ENGLISH)).isEmpty();
        assertThat(Expressions.in(question, Language.FRENCH)).isEmpty();
        assertThat(Expressions.in(question, Language.ITALIAN)).isEmpty();
    }

    @Test
    void areToldByTheirWordsAsTheyWereTyped() {
        assertThat(Expressions.in("Who Took up THEIR arms in Ténékou?", Language.ENGLISH))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).containsExactlyInAnyOrder("took", "up", "arms"));
    }

    @Test
    void maySeveralBeInAQuestion() {
        assertThat(Expressions.in("Did peace talks follow the power grab?", Language.ENGLISH))
                .hasSize(2);
    }

    private static Findings search(String question) {
        return search(question, "en", "Salt pans are white.", "Bribes open the gates of the pans.", "Gulls nest.");
    }

    private static Findings search(String question, String language, String... texts) {
        PassageIndex index = PassageIndex.of(List.of(Points.of("report", language, texts)));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qui fait la sourde oreille ? | fr | La récolte fut bonne. | L'évêque a négligé les pêcheurs.",
                "Qui fait la sourde oreille ? | en | Harvests were good. | The bishop ignored the fishermen.",
                "Who turns a deaf ear? | fr | La récolte fut bonne. | L'évêque a ignoré les pêcheurs.",
            })
    void leadToWhatSaysItInTheOtherLanguageToo(String question, String language, String other, String found) {
        Findings findings = search(question, language, other, found);

        assertThat(findings.hits().getFirst().excerpt().text()).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void eachOfTheListIsFoundAsItIsWritten(Language language) {
        List<String> listed = WordFile.lines(Expressions.class, "expressions-" + language.tag() + ".txt")
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .flatMap(line -> List.of(line.split(",")).stream())
                .toList();

        assertThat(listed)
                .hasSizeGreaterThan(90)
                .allSatisfy(words -> assertThat(Expressions.in(words, language)).isNotEmpty());
    }
}
