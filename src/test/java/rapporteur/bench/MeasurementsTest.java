package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementsTest {

    private static final Table TABLE = new Table(
            "answers",
            "Answering",
            List.of(
                    Column.words("command", "command"),
                    Column.count("passages", "size"),
                    Column.ratio("ratio", "ratio")),
            List.of(List.of("ask", 100_000, 1.256), List.of("keypoints", 1, Double.NaN)));

    private static final Measurements MEASUREMENTS = new Measurements("2 processors", List.of(TABLE));

    @Test
    void areAlignedForATerminal() {
        assertThat(MEASUREMENTS.as(Format.TEXT)).isEqualTo("""
                2 processors

                Answering
                  command       size  ratio
                  ask        100,000  ×1.26
                  keypoints        1      –
                """);
    }

    @Test
    void areTablesInMarkdown() {
        assertThat(MEASUREMENTS.as(Format.MARKDOWN)).isEqualTo("""
                2 processors

                Answering

                | command | size | ratio |
                | --- | ---: | ---: |
                | ask | 100,000 | ×1.26 |
                | keypoints | 1 | – |
                """);
    }

    @Test
    void areExactInJsonAndNullWhereNotMeasured() throws IOException {
        JsonNode json = new ObjectMapper().readTree(MEASUREMENTS.as(Format.JSON));

        assertThat(json.get("machine").asText()).isEqualTo("2 processors");
        assertThat(json.at("/answers/0/ratio").asDouble()).isEqualTo(1.256);
        assertThat(json.at("/answers/0/passages").asInt()).isEqualTo(100_000);
        assertThat(json.at("/answers/1/ratio").isNull()).isTrue();
    }

    @Test
    void haveAValueForEachColumn() {
        List<Column> columns = List.of(Column.words("a", "a"), Column.words("b", "b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", "", columns, List.of(List.of("one"))))
                .withMessageContaining("\"t\"");
    }
}
