package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "A.TXT",
                "b.html",
                "b.htm",
                "c.md",
                "c.markdown",
                "d.pdf",
                "sources of power.txt",
                "Readme for ministers.pdf"
            })
    void reportsAreToldByTheirNames(String name) {
        assertThat(ReportFiles.isReport(Path.of("library", name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.conf",
                "SOURCES.md",
                "README.md",
                "readme.txt",
                "LICENSE",
                "LICENSE.txt",
                "licence.md",
                "NOTICE.txt",
                ".hidden.txt",
                "~$a.html",
                "a.txt~",
                "a.txt.part",
                "a.docx",
                "a.csv",
                "a",
                "#a.txt#",
            })
    void otherFilesAreNone(String name) {
        assertThat(ReportFiles.isReport(Path.of("library", name))).isFalse();
    }

    @Test
    void idsAreMadeOfStems() {
        assertThat(ReportFiles.id(Path.of("x/Mali’s Précarious  Democracy (2013).TXT")))
                .isEqualTo("malis-precarious-democracy-2013");
        assertThat(ReportFiles.id(Path.of("a".repeat(80) + ".txt"))).hasSize(60);
        assertThat(ReportFiles.id(Path.of("تقرير.txt"))).startsWith("report-");
        assertThat(ReportFiles.id(Path.of("تقرير.txt"))).isNotEqualTo(ReportFiles.id(Path.of("报告.txt")));
    }
}
