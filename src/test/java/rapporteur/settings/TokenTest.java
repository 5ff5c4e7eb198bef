package rapporteur.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final String USUAL = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    @TempDir
    Path folder;

    @Test
    void showsItselfOnlyWhereAskedByName() throws SettingsException {
        Token token = TokenSource.of(" " + USUAL + "\n", null).read();
        assertThat(token.reveal()).isEqualTo(USUAL);
        assertThat(token).hasToString("(hidden)");
        assertThat("" + TokenSource.of(USUAL, null)).doesNotContain(USUAL);
    }

    @Test
    void knowsItsUsualForm() throws SettingsException {
        assertThat(TokenSource.of(USUAL, null).read().hasUsualForm()).isTrue();
        assertThat(TokenSource.of("a-token-for-a-test", null).read().hasUsualForm())
                .isFalse();
    }

    @Test
    @Timeout(10)
    void isHiddenInTextsOfAnyLength() {
        String word = "a".repeat(500_000);

        assertThat(Token.hideIn(word + " is no " + USUAL + ".")).isEqualTo(word + " is no (hidden).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bot " + USUAL, USUAL + "\n" + USUAL, "abc\u0000def", "abc\u00a0def", "abc\u200bdef"})
    void refusesWhatNoHeaderCanCarryWithoutRepeatingIt(String text) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TokenSource.of(text, null).read())
                .withMessageContaining("DISCORD_TOKEN")
                .withMessageContaining("white space inside")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(USUAL, "abc"));
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TokenSource.of(USUAL + "é", null).read())
                .withMessageContaining("letters that no token has")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(USUAL));
    }

    @Test
    void comesFromAFileWhereTheEnvironmentHasNone() throws IOException, SettingsException {
        Path file = Files.writeString(folder.resolve("token"), USUAL + "\r\n");
        assertThat(TokenSource.of(null, file).read().reveal()).isEqualTo(USUAL);
        assertThat(TokenSource.of("another", file).read().reveal()).isEqualTo("another");
    }

    @Test
    void isReadWithoutTheMarkThatSomeEditorsBeginAFileWith() throws IOException, SettingsException {
        Path file = Files.writeString(folder.resolve("token"), "\uFEFF" + USUAL + "\r\n");
        assertThat(TokenSource.of(null, file).read().reveal()).isEqualTo(USUAL);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertRefusal(null, "DISCORD_TOKEN_FILE");
        assertRefusal(folder.resolve("none"), "no file");
        assertRefusal(folder, "it is a folder");
        assertRefusal(Files.writeString(folder.resolve("empty"), " \n"), "is empty");
        assertRefusal(Files.write(folder.resolve("long"), new byte[10_000]), "too long");
    }

    private static void assertRefusal(@Nullable Path file, String reason) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TokenSource.of(null, file).read())
                .withMessageContaining(reason)
                .withMessageContaining(file == null ? "DISCORD_TOKEN" : file.toString())
                .withMessageMatching("(?s).*\\.");
    }
}
