package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class MixedLanguagesTest {

    private static final PassageSequence ENGLISH = sequence(
            "en",
            "Officials met in Minsk in March.",
            "Prices rose by eleven percent.",
            "The decision on medicine came late.",
            "Security got worse.");
    private static final PassageSequence FRENCH = sequence(
            "fr", "Les éleveurs ont formé une alliance.", "La police a été réformée à Minsk.", "Le soldat a tiré.");

    private static PassageSequence sequence(String language, String... texts) {
        return Points.of(language, language, texts);
    }

    private static Findings ask(String question, PassageSequence... library) {
        try (PassageIndex index = PassageIndex.of(List.of(library))) {
            return index.search(new Question(question, Scope.EVERYTHING, 5));
        }
    }

    private static List<String> ids(Findings findings) {
        return findings.hits().stream().map(hit -> hit.passage().id()).toList();
    }

    @Test
    void takesNoWordOfOneLanguageForOneOfAnotherThatOnlyTheStemmerMakesAlike() {
        Findings findings = ask("What did the former officials do?", ENGLISH, FRENCH);

        assertThat(ids(findings)).containsExactly("en#kp1");
        assertThat(findings.missing()).containsExactly("former");
    }

    @Test
    void findsAWordThatBothLanguagesWriteAlikeInBoth() {
        assertThat(ids(ask("What happened in Minsk?", ENGLISH, FRENCH))).containsExactlyInAnyOrder("en#kp1", "fr#kp2");
        assertThat(ids(ask("Qu’a fait la police ?", ENGLISH, FRENCH))).containsExactly("fr#kp2");
    }

    @ParameterizedTest
    @CsvSource({"negotiating, en#kp1", "négociateurs, fr#kp1", "Wasser, de#kp1", "água, pt#kp1"})
    void findsOtherFormsOfAWordBesideReportsInALanguageItDoesNotKnow(String word, String found) {
        PassageSequence english = sequence("en", "The parties negotiated in secret.");
        PassageSequence french = sequence("fr", "Le négociateur est parti.");
        PassageSequence german = sequence("de", "Das Wasser wird knapp.");
        PassageSequence portuguese = sequence("pt", "A água acabou.");

        assertThat(ids(ask(word, english, french, german, portuguese))).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "smuggling, Illicit trafficking grew., La contrebande a augmenté.",
        "la contrebande, Smuggling grew., Le trafic a augmenté."
    })
    void findsNearSynonymsOfAWordThatIsThereOnlyInTheOtherLanguage(String question, String english, String french) {
        assertThat(ids(ask(question, sequence("en", english, "Rain fell."), sequence("fr", french, "Il a plu."))))
                .containsExactlyInAnyOrder("en#kp1", "fr#kp1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qu'a écrit la police sur l'or ?", "l’or a-t-il été la cause d’alliances ?"})
    void takesAQuestionWithElidedWordsForFrenchWhereEnglishIsAsLikely(String question) {
        assertThat(ask(question, ENGLISH, FRENCH).missing()).contains("or").doesNotContain("sur", "la");
    }

    @Test
    void findsAFrenchWordInEnglishByItsEnding() {
        assertThat(ids(ask("Que dit-on de la sécurité ?", ENGLISH))).containsExactly("en#kp4");
    }

    @ParameterizedTest
    @CsvSource({
        "la coupe des pins, coupe, The coup failed.",
        "le marché du sel, marché, They march for salt.",
        "l'armée, armée, The arm of the crane broke."
    })
    void takesAFrenchWordForNoOtherThatOnlyLooksLikeItInEnglish(String question, String missing, String text) {
        assertThat(ask(question, sequence("en", text)).missing()).contains(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "l'envoyé européen, The European envoy left.",
        "l'indépendance, Independence came late.",
        "le port et son urgence, They felt the urgency.",
        "la crise, A crisis came.",
        "le marché, The market shut.",
        "la marche, A long march began."
    })
    void findsItByWhatItIsInEnglish(String question, String text) {
        assertThat(ids(ask(question, sequence("en", "Boats are late.", text)))).containsExactly("en#kp2");
    }

    @ParameterizedTest
    @CsvSource({
        "¿Qué dice el informe sobre la corrupción?, corruption",
        "¿Cuáles son las causas de los conflictos?, conflict",
        "Che cosa dice il rapporto sulla corruzione?, corruption",
        "Quali sono le cause del conflitto?, conflict",
        "Was sagt der Bericht über die Demokratie?, democracy",
        "Was war mit der politischen Reform?, political reform"
    })
    void findsAWordOfAQuestionInAnotherLanguageInEnglishByItsEnding(String question, String text) {
        PassageSequence english = sequence("en", "Boats are late.", "The causes of " + text + " are known.");

        assertThat(ids(ask(question, english))).containsExactly("en#kp2");
        assertThat(ask(question, english).missing()).isEmpty();
        assertThat(ask("Costa", sequence("en", "The cost is known.")).missing()).containsExactly("Costa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"la décentralisation au Niger", "decentralization in Niger"})
    void findsAWordInBothLanguagesWhateverItsEnding(String question) {
        PassageSequence english = sequence("en", "Decentralization failed.");
        PassageSequence french = sequence("fr", "La décentralisation a échoué.");

        assertThat(ids(ask(question, english, french))).containsExactlyInAnyOrder("en#kp1", "fr#kp1");
    }

    @ParameterizedTest
    @CsvSource({
        "fertilizer price, 'Le prix des engrais a doublé.'",
        "Why do phishing e-mails work?, 'L’hameçonnage vise surtout les mairies.'",
        "les médicaments contre le paludisme, Medicine against malaria is scarce.",
        "les réserves bancaires, The banking sector is short of euros.",
        "la banquise fond, Ice breaks up earlier every year."
    })
    void ranksThePassageThatSaysItInTheOtherLanguageFirst(String question, String passage) {
        String language = question.startsWith("les ") || question.startsWith("la ") ? "en" : "fr";
        List<String> found = ids(ask(question, ENGLISH, FRENCH, Points.of("only", language, passage)));

        assertThat(found).first().isEqualTo("only#kp1");
    }

    @Test
    void stemsATranslationInItsOwnLanguageOnly() {
        PassageSequence french = sequence("fr", "La route du bord de mer.", "Une frontière fermée.");

        assertThat(ids(ask("quelle frontière ?", sequence("en", "A border post."), french)))
                .containsExactlyInAnyOrder("en#kp1", "fr#kp2");
    }

    @Test
    void takesNoWordForAPlaceOfTwoWhereAnotherLanguageLeavesOneOut() {
        PassageSequence spanish = sequence("es", "El barro es rojo.");

        assertThat(ask("attacks in the Red Sea", sequence("en", "The lagoon turned red."), spanish)
                        .missing())
                .containsExactly("attacks", "Red", "Sea");
        assertThat(ask("guards in El Salvador", spanish, sequence("es", "Los guardias de El Salvador."))
                        .missing())
                .doesNotContain("Salvador");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Que dit-on des procès ?",
                "Qu’est-ce que la démission a changé ?",
                "Et les médecins ?",
                "Combien d’élèves ?"
            })
    void takesNoFrenchWordForAMisspeltEnglishOne(String question) {
        assertThat(ask(question, ENGLISH).corrections()).isEmpty();
        assertThat(ask(question, ENGLISH, FRENCH).corrections()).isEmpty();
    }

    @Test
    void takesNoFrenchWordForAnotherOne() {
        assertThat(ask("Que veulent les électeurs ?", FRENCH).corrections()).isEmpty();
        assertThat(ask("démission", sequence("fr", "La décision a tardé.")).corrections())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Combien d’élevuers ?, élevuers, éleveurs", "une allaince, allaince, alliance"})
    void correctsWhatIsMisspeltInItsOwnLanguage(String question, String typed, String meant) {
        assertThat(ask(question, ENGLISH, FRENCH).corrections()).containsEntry(typed, meant);
    }
}
