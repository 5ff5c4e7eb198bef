package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.briefing.Link;

class LinksTest {
    private static Link to(String address) {
        return new Link(address, false);
    }

    @Test
    void wordsLeadToTheAddress() {
        assertThat(Links.behind("key *point* 7", to("https://example.org/a_b"), 100))
                .isEqualTo("[key \\*point\\* 7](https://example.org/a%5Fb)");
    }

    @Test
    void anAddressCanNotEndItsLinkEarly() {
        assertThat(Links.address("https://example.org/a) b[c](d\"é"))
                .contains("https://example.org/a%29%20b%5Bc%5D%28d%22%C3%A9");
        assertThat(Links.address("https://example.org/a%20b?q=1&r=2#s"))
                .contains("https://example.org/a%20b?q=1&r=2#s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "ftp://example.org",
                "https://",
                "http:///x",
                "https://x.org:65536"
            })
    void whatIsNoAddressOfTheWebLeavesTheWords(String address) {
        assertThat(Links.behind("words", to(address), 100)).isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource({
        "https://münchen.example/straße, https://xn--mnchen-3ya.example/stra%C3%9Fe",
        "https://my_bucket.example.org:8443/a_b.pdf, https://my_bucket.example.org:8443/a%5Fb.pdf",
        "https://example.org/100%-sure, https://example.org/100%25-sure",
        "https://[2001:db8::1]/x, https://[2001:db8::1]/x",
        "HTTPS://Example.org?q=1, HTTPS://Example.org?q=1"
    })
    void anAddressIsWrittenAsDiscordOpensIt(String address, String written) {
        assertThat(Links.address(address)).contains(written);
    }

    @Test
    void anAddressTooLongForDiscordLeavesTheWords() {
        assertThat(Links.behind("words", to("https://example.org/" + "x".repeat(600)), 100))
                .isEqualTo("words");
    }

    @Test
    void wordsThatDiscordWouldNotLinkStandBesideTheLink() {
        assertThat(Links.behind("[sic]", to("https://example.org"), 100))
                .isEqualTo("\\[sic\\] [↗](https://example.org)");
    }
}
