package rapporteur.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

class OtherFormsTest {

    @ParameterizedTest
    @CsvSource({
        "EU sanctions, 'The European Union lifted its sanctions.'",
        "eu sanctions, 'The European Union lifted its sanctions.'",
        "European Union sanctions, 'The EU lifted its sanctions.'",
        "sanctions de l’UE, 'The European Union lifted its sanctions.'",
        "northern wells, 'The wells of the north are dry.'",
        "wells in the southeast, 'The southeastern wells are dry.'",
        "Pékin, 'Beijing brokered talks.'",
        "the Nile, 'Les rives du Nil.'",
        "Who are the IDPs?, 'Internally displaced peoples fled south.'",
        "What did the U.S. do?, 'The United States sent aid.'",
        "US aid, 'The United States sent aid.'",
        "l’aide des États-Unis, 'The United States sent aid and help.'",
        "the CAR, 'In the Central African Republic rebels advanced.'",
        "UK delegation, 'A delegation from Britain came.'",
        "North Korea, 'Some North Korean units steal money.'",
        "South Africa, 'The South African government spoke.'",
        "Saudi Arabia, 'Saudi money paid for it.'",
        "govt dept, 'A department of the government closed.'"
    })
    void findsWhatIsKnownByTwoNames(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
        assertThat(findings.hits().getFirst().excerpt().highlights()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "United Nations, United Nations",
        "What did the united nations do?, united nations",
        "the Security Council, Security Council",
        "Union africaine, Union africaine",
        "South Korea, South Korea",
        "Asian Development Bank, Asian Development Bank",
        "UN, UN"
    })
    void findsAKnownNameOnlyWhereItsWordsStandTogether(String question, String name) {
        Findings apart = Points.search(
                question,
                "The United States spoke of security in African nations, with a union council, l’union, les voix africaines, of Korea and the south, Asian banks and development.");

        assertThat(apart.match()).isEqualTo(Match.NONE);
        assertThat(apart.missing()).containsExactly(name.split(" "));
        assertThat(Points.search(question, "Then the " + name + " and the council acted.")
                        .missing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Algerians, 'Talks in Algeria ended.'",
        "turks, 'Talks in Turkey ended.'",
        "Spaniards, 'Les Espagnols parlent.'",
        "Zimbabwean, 'Talks in Zimbabwe ended.'",
        "Tchad, 'Talks in Chad ended.'"
    })
    void countsACountryForItsPeopleAsAFormAndNoCorrection(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.corrections()).isEmpty();
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Chinese loans, 'Loans from China grew.'",
        "China's loans, 'Chinese loans grew.'",
        "Who trains the Nigerians?, 'Training in Nigeria began.'",
        "les soldats tchadiens, 'Soldiers of Chad arrived, les soldats.'",
        "I.B.K., 'Then Ibrahim Boubacar Keïta resigned.'",
        "IBK, 'Then Ibrahim Boubacar Keïta resigned.'",
        "What did ATT do?, 'Amadou Toumani Touré’s government fell.'",
        "What is the IEBC?, 'The Independent Electoral and Boundaries Commission met.'",
        "TPNW, 'It signed the Treaty on the Prohibition of Nuclear Weapons.'",
        "la rébellion touarègue, 'The Tuareg rebellion, la rébellion, returned.'"
    })
    void findsAPeopleByItsCountryAndBackAndANameByItsInitials(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
        assertThat(findings.hits().getFirst().excerpt().highlights()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-09-10", "2020-9-10", "10/09/2020", "09/10/2020", "10.9.2020", "2020-09"})
    void findsADateInWordsByOneInNumbers(String question) {
        Findings findings = Points.search(question, "Soldiers took power on 10 September 2020.");

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the 1990's, 'In the 1990s rebels returned.'",
        "the 90s, 'In the 1990s rebels returned.'",
        "in the nineties, 'In the 1990s rebels returned.'",
        "3 months of protest, 'The protest lasted three months.'",
        "three months of protest, 'The protest lasted 3 months.'",
        "trois mois de protest, 'The protest lasted three months, mois.'",
        "1260 firms, 'Of 1,260 firms, ninety closed.'",
        "1 260 firms, 'Of 1,260 firms, ninety closed.'",
        "'1,260 firms', 'Of 1260 firms, ninety closed.'",
        "90 firms, 'Of 1260 firms, ninety closed.'",
        "August 18th, 'It happened on 18 August.'",
        "26th of August 2020, 'Soldiers took power on 26 August 2020.'",
        "Sept. 2018, 'Voting began in September 2018.'",
        "Mar. 2018, 'Voting began in March 2018.'",
        "janvier 2018, 'Voting began in January 2018.'",
        "18 août, 'It happened on 18 August.'",
        "70 percent, 'About 70 per cent of the voters came.'",
        "70 per cent, 'About 70 percent of the voters came.'",
        "$4bn, 'The harbour cost 4 billion dollars.'",
        "4 billion, 'The harbour cost $4bn.'",
        "2.5m tonnes, 'Then 2.5 million tonnes of wheat rotted.'",
        "60k voters, 'Some 60,000 voters came.'",
        "45 km of railway, 'A railway of 45 kilometres was built.'",
        "a 45-kilometre railway, 'A railway of 45 km was built.'",
        "18 Mds, 'Le port a coûté 18 milliards.'"
    })
    void findsNumbersInWordsAndBack(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-45", "2020-02-30", "99/99/2020", "2020-00"})
    void findsNothingByNumbersThatAreNoDate(String question) {
        assertThat(Points.search(question, "Soldiers took power on 10 September.")
                        .match())
                .isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 provinces", "seven provinces", "4k", "9m"})
    void takesNoOtherWordForANumber(String question) {
        assertThat(Points.search(question, "In September the provinces of the k-m line had 4 or 9 mayors.")
                        .missing())
                .containsExactly(question.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. O. Konaré", "A.O. Konaré", "O Konaré"})
    void expectsNoInitialsToBeFound(String question) {
        assertThat(Points.search(question, "Then Konaré led.").missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U.N. Troops", "U.K. policy", "C.I.A. operations"})
    void expectsAbbreviationsWithFullStopsToBeFound(String question) {
        assertThat(Points.search(question, "Then Konaré led.").missing()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Mbokolo, fr, 'Alors M’Bokolo a parlé.'",
        "ngozi, fr, 'Vers N’Gozi.'",
        "Ngolo, en, 'Then N’Golo spoke.'",
        "N'Golo, en, 'Then Ngolo spoke.'",
        "n’zara, en, 'Then N''Zara spoke.'",
        "N'Zara's speech, en, 'The speech of Ndori and N''Zara.'",
        "the d'Ost's speech, en, 'The speech of the d''Ost.'",
        "O'Hara's speech, en, 'The speech of O''Hara.'"
    })
    void findsANameWithAnApostropheByOneWithout(String name, String language, String text) {
        try (PassageIndex index = PassageIndex.of(List.of(Points.of("report", language, text)))) {
            Findings findings = index.search(new Question(name, Scope.EVERYTHING, 1));

            assertThat(findings.match()).isEqualTo(Match.WORDS);
            assertThat(findings.missing()).isEmpty();
            assertThat(index.search(new Question("Mali", Scope.EVERYTHING, 1)).missing())
                    .containsExactly("Mali");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "What did N'Zara say?, N'Zara",
        "Alors N’Zara a parlé, N’Zara",
        "m'bow, m'bow",
        "N'oubliez pas Oslo, Oslo",
        "Il n'habite pas Oslo, Oslo",
        "l'Oslo, Oslo"
    })
    void namesAllOfANameWithAnApostropheAndNothingThatIsElided(String question, String missing) {
        assertThat(Points.search(question, "Someone said: on l'habite, ne l'oubliez pas.")
                        .missing())
                .contains(missing);
    }

    @Test
    void takesNoSmallWordForInitials() {
        assertThat(Points.search("ibk", "Then Ibrahim Boubacar Keïta resigned.").missing())
                .containsExactly("ibk");
    }

    @Test
    void takesNoSmallWordForAnAbbreviationThatItOnlySpells() {
        assertThat(Points.search("car bombs", "In the Central African Republic rebels advanced.")
                        .missing())
                .containsExactly("car", "bombs");
    }

    @Test
    void takesNoWordForAnotherNameOfAPlaceThatOnlyHasItsStem() {
        assertThat(Points.search("Crimea", "A crime was solved.").missing()).containsExactly("Crimea");
    }

    @ParameterizedTest
    @CsvSource({
        "North Africa, 'The North is poor and dry. Most of Africa is not.'",
        "South Sudan, 'The South of Chad and the west of Sudan.'",
        "Horn of Africa, 'They sounded a horn at the northern end. Africa is dry.'"
    })
    void takesNoWordsOfAPlaceApartForIt(String place, String text) {
        assertThat(Points.search(place, text).missing())
                .containsExactly(place.replace(" of", "").split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "North Africa, 'North and West Africa are neighbours.'",
        "Eastern Europe, 'Central and Eastern Europe.'",
        "West Africa, 'The West African states met.'",
        "Afrique du Nord, 'North Africa is dry.'"
    })
    void findsAPlaceThatSharesAWordWithAnother(String place, String text) {
        assertThat(Points.search(place, text).missing()).isEmpty();
    }

    @Test
    void whatTheLibraryExplainsIsMeantBeforeWhatIsKnown() {
        assertThat(Points.search(
                                "the CAR",
                                "The Council on African Research (CAR) met. The Central African Republic did not.")
                        .hits()
                        .getFirst()
                        .excerpt()
                        .text())
                .startsWith("The Council");
    }

    @ParameterizedTest
    @CsvSource({
        "pre-coup status quo, 'A precoup status quo.'",
        "non-violent action, 'Nonviolent action grew.'",
        "counterterrorism, 'Counter-terrorism failed.'",
        "gill nets, 'Gillnets were banned.'",
        "COP 27, 'They met at COP27.'",
        "cop 27, 'They met at COP27.'",
        "covid19, 'COVID-19 spread.'",
        "fisherman, 'Eleven fishermen drowned.'",
        "middleman, 'The middlemen profit.'"
    })
    void findsOneWordForTwoWithAHyphenAndBack(String question, String text) {
        Findings findings = Points.search(question, text);

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @Test
    void takesNoTwoWordsFarApartForACompound() {
        assertThat(Points.search("households", "The house voted. The army holds the north.")
                        .missing())
                .containsExactly("households");
    }

    @Test
    void takesNoWordThatBeginsAQuestionForAPartOfAName() {
        assertThat(Points.search("Democratising Mali", "In Mali democratization stalled.")
                        .missing())
                .isEmpty();
    }
}
