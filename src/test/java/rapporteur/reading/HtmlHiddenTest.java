package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** What a page did not show when it was saved. */
class HtmlHiddenTest extends ReadingTest {

    private static final String HEAD = "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
            + "<p>Millers on the lake grind at night because the wind comes then. This report asks who sets the price.</p>";

    @Test
    void panelBelowItsButtonIsASection() {
        Report report = html(
                "<article>" + HEAD
                        + "<button class=accordion>Methods</button><div style='display: none;'><p>We asked forty millers.</p></div>"
                        + "<button>Key findings</button><div style='display:none'><ul><li>The mill owner sets the price on Mondays.</li>"
                        + "<li>Nobody else is asked about it.</li></ul></div><h2>The price</h2><p>It is set on Mondays.</p></article>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("Methods", "The price");
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void panelsMayBelongToAnElementThatServesAsAButton() {
        String panel = "<li><div class=%s><div>%s</div></div><div style='display: none;'><p>%s</p></div></li>";
        Report report = html(
                "<body><h1>Lake Flour</h1><p>Millers on the lake grind at night because the wind comes then.</p><ul>"
                        + panel.formatted("'toggle-header' tabindex=0", "Methods", "We asked forty millers.")
                        + panel.formatted("accordion-title", "The price", "It is set on Mondays.") + "</ul></body>");

        assertThat(running(report))
                .containsExactly("Methods", "We asked forty millers.", "The price", "It is set on Mondays.");
    }

    @Test
    void menuBelowItsButtonIsLeftOut() {
        Report report = html("<article>" + HEAD
                + "<h2>The price</h2><p>It is set on Mondays.</p><button>Options</button><ul style='display:none'>"
                + "<li><a href=/s>Send it to somebody</a></li></ul></article>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void slidesOutOfSightAreItemsAndTheirCopiesAreNot() {
        String slide = "<div class='slide%s'%s><a href='/%3$s'><h3>%3$s</h3><p>May 2018</p></a></div>";
        String hidden = " aria-hidden=true";
        Report report = html("<main>" + HEAD + "<h2>The price</h2><p>It is set on Mondays.</p></main>"
                + "<section><h2>Related publications</h2><div>"
                + slide.formatted(" copy", hidden, "Salt and Wind")
                + slide.formatted(" shown", "", "Wells and Wills")
                + slide.formatted("", hidden, "Salt and Wind")
                + slide.formatted(" copy", hidden, "Wells and Wills")
                + "</div></section>");

        assertThat(report.related())
                .extracting(RelatedPublication::title)
                .containsExactly("Wells and Wills", "Salt and Wind");
    }

    @Test
    void panelsAreTextWhereNothingMarksTheReport() {
        Report report = html("<div id=app>" + HEAD
                + "<a aria-controls=menu>Menu</a><div id=menu hidden><ul><li><a href=/p>Papers and more</a></li></ul></div>"
                + "<h4><a aria-controls=m>Methods</a></h4><div id=m hidden><p>We asked forty millers.</p></div></div>");

        assertThat(running(report)).containsExactly("Methods", "We asked forty millers.");
    }

    @Test
    void detailsAreASectionWhereNoTextGoesOnBelowThem() {
        String details = "<details><summary>How we asked</summary><p>We asked forty millers.</p></details>";

        assertThat(html("<article>" + HEAD + "<h2>The price</h2><p>It is set on Mondays.</p>" + details + "</article>")
                        .sections())
                .extracting(Section::heading)
                .containsExactly("The price", "How we asked");
        assertThat(html("<article>" + HEAD + "<h2>The price</h2>" + details + "<p>It is set on Mondays.</p></article>")
                        .sections())
                .extracting(Section::heading)
                .containsExactly("The price");
    }

    @Test
    void textGoesOnBelowAPanelAmongParagraphs() {
        Report report = html("<article><h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
                + "<div><button>How we did this</button><div hidden><p>We asked forty millers on the lake in May 2019.</p></div></div>"
                + "<p>Millers on the lake grind at night because the wind comes then.</p></article>");

        assertThat(report.sections()).extracting(Section::heading).doesNotContain("How we did this");
        assertThat(running(report)).contains("Millers on the lake grind at night because the wind comes then.");
    }
}
