package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapporteur.report.Report;

/** Reports in scripts that put no spaces between words. */
class UnspacedScriptsTest extends ReadingTest {

    @Test
    void shortSentenceBelowTheTitleIsTheLede() {
        Report report = html("<main><h1>離島の港と航路</h1><p>2021年4月8日</p><p>離島の港は減り続けている。</p>"
                + "<p>航路の半分は赤字である。本報告は十二の島を調べた。</p><h2>港の数</h2><p>三十年で四割減った。</p></main>");

        assertThat(report.title()).isEqualTo("離島の港と航路");
        assertThat(report.published()).hasToString("2021-04-08");
        assertThat(report.lede().text()).isEqualTo("離島の港は減り続けている。");
        assertThat(running(report)).containsExactly("航路の半分は赤字である。本報告は十二の島を調べた。", "港の数", "三十年で四割減った。");
    }

    @Test
    void nothingIsLostFromMarkdown() {
        Report report = markdown("# 乡村学校的午餐\n\n2022年9月\n\n乡村学校的午餐由村民轮流准备。\n\n## 厨房\n\n厨房多由教室改成。\n");

        assertThat(report.published()).hasToString("2022-09");
        assertThat(report.lede().text()).isEqualTo("乡村学校的午餐由村民轮流准备。");
        assertThat(running(report)).containsExactly("厨房", "厨房多由教室改成。");
    }

    @Test
    void lineOfLettersWithoutCaseIsAHeading() {
        Report report = text("""
                مطاعم المدارس

                مارس 2022

                يطبخ أهل القرى بالتناوب طعام المدارس، ويسأل هذا التقرير عمن يدفع ثمنه.

                المطابخ

                كثير من المطابخ كان صفوفا للدراسة.
                """);

        assertThat(running(report)).containsExactly("المطابخ", "كثير من المطابخ كان صفوفا للدراسة.");
        assertThat(report.sections()).extracting(section -> section.heading()).containsExactly("المطابخ");
    }
}
