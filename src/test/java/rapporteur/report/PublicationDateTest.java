package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-04", "2020-02-29"})
    void isWrittenAsItWasRead(String iso) {
        assertThat(PublicationDate.parse(iso)).map(PublicationDate::toString).hasValue(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "April 2013", "2013-13", "2013-02-30", "13-04-2013", "2013-4", "20130"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05,2013-04,true",
        "2013-04-17,2013-04,false",
        "2013-05-01,2013-04,true",
        "2013,2013-04,false",
        "2014,2013-04,true",
        "2013-04,2013-04,false",
        "2012-12-31,2013,false"
    })
    void isAfterAnotherOnlyWhenCertain(String one, String other, boolean after) {
        assertThat(date(one).isAfter(date(other))).isEqualTo(after);
    }

    @Test
    void reachesToTheLastDayItCanMean() {
        assertThat(date("2012-02").last()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(date("2012").last()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(date("2012-02-03").last()).isEqualTo(LocalDate.of(2012, 2, 3));
    }

    @Test
    void forgetsWhatItsPrecisionLeavesOpen() {
        LocalDate day = LocalDate.of(2013, 4, 17);
        assertThat(new PublicationDate(day, PublicationDate.Precision.MONTH)).isEqualTo(PublicationDate.of(2013, 4));
        assertThat(new PublicationDate(day, PublicationDate.Precision.YEAR)).isEqualTo(PublicationDate.of(2013));
    }

    private static PublicationDate date(String iso) {
        return PublicationDate.parse(iso).orElseThrow();
    }
}
