package rapporteur.reading.format.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.cos.COSArray;
import org.junit.jupiter.api.Test;
import rapporteur.reading.page.UnreadablePageException;

class PdfPageTest {

    @Test
    void faultOfTheProgramIsNoDamageOfTheFile() {
        assertThatThrownBy(() -> PdfPage.withinTime(() -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
    }

    @Test
    void exceptionOfTheLibraryTellsOfDamage() {
        assertThatThrownBy(() -> PdfPage.withinTime(() -> {
                    new COSArray().get(7);
                    throw new AssertionError("an array without elements has none");
                }))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("is no sound PDF");
    }
}
