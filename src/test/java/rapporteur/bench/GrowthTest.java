package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class GrowthTest {

    private static final Growth GROWTH = new Growth(
            "2 processors",
            List.of(
                    new Growth.Size(
                            1,
                            15,
                            900,
                            0.2,
                            new Latency(0.1, 0.4),
                            Latency.UNKNOWN,
                            Latency.UNKNOWN,
                            Double.NaN,
                            0.2,
                            0.2),
                    new Growth.Size(
                            1_000,
                            15_000,
                            9_000,
                            21,
                            new Latency(0.5, 2.5),
                            Latency.UNKNOWN,
                            Latency.UNKNOWN,
                            Double.NaN,
                            3,
                            1)));

    private static Document drawn(Growth growth) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(growth.svg())));
    }

    @Test
    void hasARowForEachSize() {
        assertThat(GROWTH.measurements().as(Format.TEXT)).contains("1,000    15,000", "2.500", "–");
    }

    @Test
    void drawsWhatWasMeasuredWithinTheImage() throws IOException, SAXException, ParserConfigurationException {
        Document svg = drawn(GROWTH);
        NodeList points = svg.getElementsByTagName("circle");

        assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(3);
        assertThat(points.getLength()).isEqualTo(2 * 5);
        for (int i = 0; i < points.getLength(); i++) {
            Element point = (Element) points.item(i);
            assertThat(Double.parseDouble(point.getAttribute("cx"))).isBetween(0.0, (double) LogPlot.WIDTH);
            assertThat(Double.parseDouble(point.getAttribute("cy"))).isBetween(0.0, (double) LogPlot.HEIGHT);
        }
    }

    @Test
    void drawsAllThereIsToMeasure() throws IOException, SAXException, ParserConfigurationException {
        Latency latency = new Latency(0.1, 0.4);
        Growth all = new Growth(
                "2 processors",
                List.of(new Growth.Size(10_000, 150_000, 900, 0.2, latency, latency, latency, 60, 40, 4)));

        assertThat(drawn(all).getElementsByTagName("circle").getLength()).isEqualTo(8);
    }

    @Test
    void leavesOutAPlotOfNothing() throws IOException, SAXException, ParserConfigurationException {
        Growth withoutStart = new Growth(
                "2 processors",
                List.of(new Growth.Size(
                        1,
                        15,
                        900,
                        0.2,
                        new Latency(0.1, 0.4),
                        Latency.UNKNOWN,
                        Latency.UNKNOWN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN)));

        assertThat(drawn(withoutStart).getElementsByTagName("g").getLength()).isEqualTo(2);
    }
}
