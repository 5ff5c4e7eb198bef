package rapporteur.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.EnglishWords;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Suzan, Susan, USIP’s Susan Stigant left Sudan.",
        "Konary, Konaré, Then Konaré led.",
        "Kolins, Collins, Then Collins spoke.",
        "eleksions, elections, The elections failed.",
        "Tuaregg, Tuareg, A Tuareg rebellion returned.",
        "rebelions, rebellion, A Tuareg rebellion returned.",
        "detat, état, A coup d’état followed.",
        "Wadambo, Ouadambo, The road to Ouadambo is closed.",
        "Kalladi, Galladi, The widow of Galladi spoke.",
        "sience, science, Since then science has changed.",
        "relgion, religion, 'In the region, one religion of the region grew.'"
    })
    void takesWordsThatSoundAlikeForOneAnother(String typed, String meant, String text) {
        assertThat(Points.search(typed, text).corrections()).containsExactly(Map.entry(typed, meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Aelections\u202C", "elec\u200Btions", "elec\u00ADtions", "\u2068elections"})
    void readsAQuestionWithoutWhatNobodySees(String question) {
        Findings findings = Points.search(question, "The elections failed.");

        assertThat(findings.missing()).isEmpty();
        assertThat(findings.corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leections, elections, The elections failed.",
        "amli, Mali, They left Mali.",
        "emocracy, democracy, A new democracy.",
        "trafick, trafficking, Illicit trafficking grew.",
        "trafickers, trafficking, Illicit trafficking grew.",
        "barricaid, barricaded, They barricaded the bridge.",
        "blocade, blockaded, They blockaded the bridge.",
        "negociators, negotiated, They negotiated for weeks.",
        "vorruption, corruption, Widespread corruption.",
        "imigration, migration, The migration grew."
    })
    void forgivesSlipsInTheFirstLettersAndInOtherForms(String typed, String meant, String text) {
        assertThat(Points.search(typed, text).corrections()).containsExactly(Map.entry(typed, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wer wurde umbenannt?, Der Täter ist unbekannt., ''",
        "it, Chi ha staccato il manifesto?, Il manifesto fu stampato a Salto., ''",
        "de, Wann wechsle ich den Boten?, Ein Wechsel der Boten steht bevor., Wechsel",
        "es, ¿Quién ganó las eleciones?, Las elecciones fallaron., elecciones",
        "it, Di che parla il poeta?, La porta era chiusa., ''",
        "de, Wer hat geschossen?, Die Brücke ist geschlossen., ''"
    })
    void takesNoOtherWordForOneInALanguageItHasNoListOf(String language, String question, String text, String meant) {
        try (PassageIndex index = PassageIndex.of(List.of(Points.of("report", language, text)))) {
            assertThat(index.search(new Question(question, Scope.EVERYTHING, 1))
                            .corrections()
                            .values())
                    .containsExactlyElementsOf(meant.isEmpty() ? List.of() : List.of(meant));
        }
    }

    @ParameterizedTest
    @CsvSource({"mali, They left Bali.", "Fouré, President Touré fled.", "ratify, They gratify him."})
    void takesNoWordWithAnotherFirstLetterForAShortOne(String typed, String text) {
        assertThat(Points.search(typed, text).corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Opositon, opposition, The opposition was weak.",
        "Elctoins, elections, The elections failed.",
        "Agreemnt, agreements, Two agreements failed.",
        "Ilicit trade, illicit, The illicit trade grew.",
        "Poeple of the north, people, The people of the north fled."
    })
    void capitalThatOpensAQuestionTellsOfNoName(String question, String meant, String text) {
        assertThat(Points.search(question, text).corrections().values()).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throught the north",
                "wiithout the north",
                "teh north",
                "accross the north",
                "untill the north",
                "wher is the north",
                "the north 🤔",
                "quick question: the north",
                "qu'as-tu sur the north",
                "t'as vu la north"
            })
    void slipOfAWordThatOnlyAsksIsNotMissing(String question) {
        assertThat(Points.search(question, "The north is poor.").missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dividend, The people were divided.",
        "calamity, Its capacity grew.",
        "caucuses, The causes are many.",
        "appease, It appeared late.",
        "Prudent, The president left.",
        "Streeter, People took to the streets.",
        "paste, The past is over.",
        "Jones, Then Jon Temin came.",
        "secularity, Its security grew.",
        "Bole, They met in Bol."
    })
    void takesNoWordOfEnglishForAMisspellingOfAnother(String typed, String text) {
        Findings findings = Points.search(typed, text);

        assertThat(findings.corrections()).isEmpty();
        assertThat(findings.missing()).containsExactly(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Konaté, Then Konaré led.",
        "konate, Then Konaré led.",
        "Franck, France sent troops.",
        "Marcy, It was in March.",
        "Malawian, A Malian left.",
        "malawian, A Malian left.",
        "finlande, Its finance failed.",
        "Karbas, Then Kaba led.",
        "Caltania, They sailed to Cartagia.",
        "meladore, The matadores came.",
        "Loïse, The mayor of Loirse resigned."
    })
    void takesNoNameForAnother(String name, String text) {
        assertThat(Points.search(name, text).missing()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Konari, Konaré, Then Konaré led.",
        "Kanoré, Konaré, Then Konaré led.",
        "Konré, Konaré, Then Konaré led.",
        "Konnaré, Konaré, Then Konaré led.",
        "Frqnce, France, They left France.",
        "heakth, Health, They founded Global Health."
    })
    void takesSlipsInShortNamesForThem(String typed, String meant, String text) {
        assertThat(Points.search(typed, text).corrections()).containsExactly(Map.entry(typed, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "Chang, It began to change.",
        "Gaines, They were gaining ground.",
        "Dominic, The dominance of one party.",
        "Mr Gaines, Mister was gaining ground."
    })
    void takesNoNameForAFormOfAWord(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isIn(Match.NONE, Match.MEANING);
        assertThat(findings.missing()).contains(question.replace("Mr ", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "stigent, Stigant, USIP’s Susan Stigant spoke.",
        "trafficing, trafficking, The trafficking of goods.",
        "presidant, president, The president left."
    })
    void saysWhichSpellingItTookThoughTheStemsAreOne(String typed, String meant, String text) {
        assertThat(Points.search(typed, text).corrections()).containsExactly(Map.entry(typed, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "démocratie, Democracy and democratic reform.",
        "democratie, Democracy and democratic reform.",
        "sécurité, The security of the north.",
        "radicalisation, The radicalization of youth.",
        "radicalization, The radicalisation of youth."
    })
    void takesNoWordSpeltOtherwiseElsewhereForAMisspelling(String typed, String text) {
        Findings findings = Points.search(typed, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la décentralisation",
                "Qu'est-ce que la décentralisation ?",
                "les réfugiés",
                "les secrétaires",
                "la municipalité",
                "la libéralisation",
                "une municipalité",
            })
    void findsFrenchWordsThatDifferInTheirEndingsOnly(String question) {
        Findings findings = Points.search(
                question, "Decentralization and liberalization helped refugees, secretaries and municipalities.");

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @Test
    void namesWhatMayBeAnAbbreviationThoughItIsAnArticleOfAnotherLanguage() {
        assertThat(Points.search("UN convoys", "Salt was sold.").missing()).containsExactly("UN", "convoys");
    }

    @ParameterizedTest
    @CsvSource({
        "la charia, They applied sharia.",
        "la gouvernance locale, Local governance failed.",
        "Quel est l’ordre constitutionnel ?, The constitutional order fell.",
        "les membres, Its members left.",
        "la légitimité, Its legitimacy is gone.",
        "l'aide humanitaire, Its humanitarian aide left.",
        "les recommandations, Four recommendations were made."
    })
    void findsFrenchWordsThatLookLikeTheEnglishOnes(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"statusquo, The status quo remained.", "coupd’etat, A coup d’état followed."})
    void findsWordsRunTogether(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "teh elections,",
        "what shoud follow elections,",
        "happend to elections,",
        "what about les elections,",
        "est-ce que quelqu’un sait ce qu’ils disaient des elections ?,",
        "remind me of the elections,",
        "sorry to bother you: any idea on ex-elections,",
        "biden on elections, biden",
        "givers of elections, givers"
    })
    void expectsNoMisspeltWordThatOnlyAsksToBeFound(String question, String missing) {
        assertThat(Points.search(question, "Elections follow.").missing())
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aardvarks", "abandon", "dividend", "zoom", "zucchini"})
    void knowsWordsOfEnglish(String word) {
        assertThat(EnglishWords.has(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aachen", "elections", "statue", "zurich"})
    void knowsCommonWords(String word) {
        assertThat(CommonWords.has(word)).isTrue();
    }

    @Test
    void knowsNoOthersAsCommon() {
        assertThat(List.of("", "the", "statu", "zzzz", "élan")).noneMatch(CommonWords::has);
    }

    @Test
    void knowsNothingElse() {
        assertThat(List.of("", "#", "a", "aaaa", "dividen", "zzzz", "élan")).noneMatch(EnglishWords::has);
    }

    @Test
    void takesNoFrenchNameForAWordOfTheSameShortStem() {
        try (PassageIndex index = PassageIndex.of(List.of(Points.of("report", "fr", "En mars la pluie tomba.")))) {
            assertThat(index.search(new Question("Marie", Scope.EVERYTHING, 1)).missing())
                    .containsExactly("Marie");
        }
    }
}
