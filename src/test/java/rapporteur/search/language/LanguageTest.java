package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.text.WordFile;

class LanguageTest {

    private static String stem(Language language, String word) {
        return new Words(WordAnalyzer.allStems(language)).of(word).getFirst().term();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, violence, violent",
        "ENGLISH, decision, decided",
        "ENGLISH, stabilisation, stability",
        "ENGLISH, publications, publication",
        "ENGLISH, minorities, minority",
        "ENGLISH, religious, religion",
        "ENGLISH, presidential, president",
        "ENGLISH, electoral, elections",
        "ENGLISH, mutineers, mutiny",
        "ENGLISH, militarised, military",
        "ENGLISH, Sept, September",
        "ENGLISH, agreed, agreements",
        "ENGLISH, governmental, government",
        "ENGLISH, recognition, recognized",
        "ENGLISH, representatives, represented",
        "ENGLISH, fuelled, fueling",
        "ENGLISH, secularity, secularism",
        "ENGLISH, shariah, sharia",
        "ENGLISH, democratic, democracy",
        "ENGLISH, voters, voting",
        "ENGLISH, registration, registered",
        "ENGLISH, donors, donated",
        "ENGLISH, provincial, provinces",
        "ENGLISH, strategic, strategy",
        "ENGLISH, midwife, midwives",
        "ENGLISH, life, lives",
        "ENGLISH, persons, people",
        "ENGLISH, workers, worked",
        "ENGLISH, tallest, tall",
        "ENGLISH, richer, rich",
        "ENGLISH, heaviest, heavily",
        "ENGLISH, height, high",
        "ENGLISH, investors, invested",
        "ENGLISH, prosecutors, prosecution",
        "ENGLISH, environmental, environment",
        "ENGLISH, diversion, diverted",
        "ENGLISH, boycott, boycotted",
        "ENGLISH, staff, staffing",
        "ENGLISH, free, freed",
        "ENGLISH, lower, lowered",
        "ENGLISH, queue, queued",
        "ENGLISH, experience, experienced",
        "ENGLISH, production, productions",
        "ENGLISH, oppose, opponents",
        "ENGLISH, coast, coastal",
        "ENGLISH, submit, submission",
        "FRENCH, vérification, vérifier",
        "FRENCH, grévistes, grève",
        "FRENCH, cotisations, cotisent",
        "FRENCH, pêcheurs, pêche",
        "FRENCH, expulsions, expulsé",
        "FRENCH, reçoivent, réception",
        "FRENCH, violence, violents",
        "FRENCH, signent, signé",
        "FRENCH, recommandons, recommande",
        "FRENCH, proposons, proposition",
        "FRENCH, demandaient, demander",
        "FRENCH, attaquèrent, attaque",
        "FRENCH, établissent, établir",
        "FRENCH, couvrait, couvrir",
        "FRENCH, gèrent, gérer",
        "FRENCH, votent, vote",
        "FRENCH, vendu, vendent",
        "FRENCH, négocié, négociateurs",
        "FRENCH, soutenaient, soutien",
        "FRENCH, présidents, présidente",
        "FRENCH, gouvernements, gouvernement",
        "SPANISH, elecciones, elección",
        "SPANISH, garantizaron, garantizar",
        "SPANISH, gobierna, gobiernan",
        "SPANISH, solución, solucionaba"
    })
    void bringsTheFormsOfAWordToOneStem(Language language, String one, String other) {
        assertThat(stem(language, one)).isEqualTo(stem(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, important, imports",
        "ENGLISH, international, internal",
        "ENGLISH, minority, minor",
        "ENGLISH, publications, public",
        "ENGLISH, emergency, emerge",
        "ENGLISH, according, accord",
        "ENGLISH, university, universal",
        "ENGLISH, transition, transit",
        "ENGLISH, organ, organization",
        "ENGLISH, Boeing, being",
        "ENGLISH, originality, origin",
        "ENGLISH, naturalization, nature",
        "ENGLISH, nationality, nation",
        "ENGLISH, stately, state",
        "ENGLISH, experimenting, experience",
        "ENGLISH, unit, united",
        "ENGLISH, accountability, accounts",
        "ENGLISH, officers, offices",
        "ENGLISH, lasting, last",
        "ENGLISH, diversion, diverse",
        "FRENCH, violent, violer",
        "SPANISH, legión, legal",
        "SPANISH, región, regional"
    })
    void keepsWordsApartThatMeanSomethingElse(Language language, String one, String other) {
        assertThat(stem(language, one)).isNotEqualTo(stem(language, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"irregular-forms-en.txt", "irregular-forms-fr.txt", "kept-apart-en.txt"})
    void listsNoFormTwiceAndNoFormOfAForm(String file) {
        List<List<String>> lines = WordFile.lines(Language.class, file)
                .map(WordFile::words)
                .filter(line -> !line.isEmpty())
                .map(line -> line.stream().map(Folding::of).toList())
                .toList();
        List<String> forms =
                lines.stream().flatMap(line -> line.stream().skip(1)).toList();

        assertThat(Stream.concat(lines.stream().map(List::getFirst), forms.stream()))
                .doesNotHaveDuplicates();
    }
}
