package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

/** Lists of related publications as sites print them, with what stands around them. */
class RelatedListsTest extends ReadingTest {

    private static final String BEFORE = """
            Harbours After the Storm

            The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

            """;

    private static final String CRANES =
            "Cranes for Rent\n\nMarch 2, 2015\n\nBy: Ann Lee\n\nWho rents out cranes.\n\nType: Blog\n\nPorts\n\n";

    private List<RelatedPublication> related(String list) {
        return text(BEFORE + "Related Publications\n\n" + list).related();
    }

    private static List<String> titles(List<RelatedPublication> related) {
        return related.stream().map(RelatedPublication::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View All Publications\n\nHarbour Institute\nThe people behind our work",
                "Harbour Institute\n12 Quay Street, Suite 4\nPortland, ME 04101\nTel: +1.207.555.0100",
                "Institut des Ports\n4 bis, rue du Quai\n76600 Le Havre",
                "Sign up for our letter\nEmail address\nSubscribe",
                "Toutes les publications\nTous les dossiers",
                "S’inscrire à la lettre d’information",
                "Contact us | Careers | Press\nOur history",
                "© 2015 Harbour Institute. All rights reserved.\nOur history",
                "Who We Are\nOur history",
                "Related Experts\n\nBen Roe\nSenior Advisor",
                "Related Events\n\nA Talk on Quays\nJune 7, 2019",
            })
    void endAboveTheFootOfThePage(String foot) {
        List<RelatedPublication> related = related(CRANES + foot + "\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent");
        assertThat(related.getFirst().topics()).containsExactly("Ports");
    }

    @Test
    void goOnBelowButtons() {
        String list = """
                View all
                Cranes for Rent
                March 2, 2015
                See more
                Subscribe to our newsletter
                The Toll
                March 1, 2015
                See more
                """;

        assertThat(titles(related(list))).containsExactly("Cranes for Rent", "The Toll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More for You",
                "More on Ports",
                "More Work from the Institute",
                "Additional Reading",
                "Read More",
                "Up Next",
                "Recommended for you",
                "Explore our work",
                "By the Same Author",
                "Also by Ben Roe",
                "Publications",
                "Related Publications and Events",
                "Contenu associé",
                "Du même auteur",
                "Aller plus loin",
                "From the Quayside",
            })
    void standUnderHeadingsBelowTheText(String heading) {
        var report = text(BEFORE + "About the Report\n\nThis report was paid for by the harbour towns themselves.\n\n"
                + heading + "\n\n" + CRANES);

        assertThat(titles(report.related())).containsExactly("Cranes for Rent");
        assertThat(report.aboutReport().text()).isEqualTo("This report was paid for by the harbour towns themselves.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read More", "Publications", "Up Next", "From the Quayside"})
    void areNotTheReportBelowAMenu(String menu) {
        var report = text(menu + "\n\nHarbours After the Storm\n\nMarch 2, 2015\n\nBy: Ann Lee\n\n"
                + "The harbour towns recovered sooner than their hinterland.\n");

        assertThat(report.related()).isEmpty();
        assertThat(report.published()).hasToString("2015-03-02");
    }

    @Test
    void leaveShortLinesOutOfTheTextAbove() {
        var report = text(BEFORE + "About the Report\n\nThis report was paid for by the harbour towns themselves.\n\n"
                + "Quays and Cranes\n\nThe Toll\n");

        assertThat(report.aboutReport().text()).isEqualTo("This report was paid for by the harbour towns themselves.");
    }
}
