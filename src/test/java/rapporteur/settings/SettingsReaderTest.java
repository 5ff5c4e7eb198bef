package rapporteur.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.settings.SearchSettings.Semantic;
import rapporteur.settings.SearchSettings.Store;

class SettingsReaderTest {

    private static final String TOKEN = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";

    @TempDir
    Path root;

    @Test
    void hasADefaultForEverything() throws SettingsException {
        Settings settings = reader(Map.of("XDG_CACHE_HOME", "/caches")).read();

        assertThat(settings.library()).isEqualTo(root.resolve("seeds"));
        assertThat(settings.language()).isEqualTo(Language.AUTO);
        assertThat(settings.language().locale()).isEmpty();
        assertThat(settings.searchLink()).isNull();
        assertThat(settings.search())
                .isEqualTo(new SearchSettings(Semantic.AUTO, Store.MEMORY, Path.of("/caches/rapporteur")));
        assertThat(settings.discord().token().isPresent()).isFalse();
        assertThat(settings.discord().restUrl()).isNull();
        assertThat(settings.discord().gatewayUrl()).isNull();
        assertThat(settings.discord().guilds()).isEmpty();
        assertThat(settings.discord().privateCommands()).isEmpty();
        assertThat(settings.effective()).extracting(EffectiveSetting::origin).containsOnly(Origins.DEFAULT);
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void readsADeviceAsFarAsSettingsCanGo() throws SettingsException {
        SettingsReader reader = reader(Map.of());

        assertThat(catchThrowableOfType(SettingsException.class, () -> reader.read(Path.of("/dev/zero"))))
                .hasMessage("\"/dev/zero\" is too large to be a settings file.");
        assertThat(reader.read(Path.of("/dev/null")).library()).isEqualTo(root.resolve("seeds"));
    }

    @Test
    void readsEverySettingFromTheFile() throws IOException, SettingsException {
        write("""
                library = "my reports"
                language = fr
                search-link = "https://search.example/find?q={title}&lang=en"
                search { semantic = OFF, store = disk, folder = "/var/cache/reports" }
                discord {
                  token-file = token.txt
                  rest-url = "http://127.0.0.1:4000/api/v10"
                  gateway-url = "ws://127.0.0.1:4001"
                  guilds = [613425648685547541, "81384788765712384"]
                  private = [ask, /author]
                }
                """);
        Files.writeString(root.resolve("token.txt"), TOKEN + "\n");

        Settings settings = reader(Map.of()).read();

        assertThat(settings.library()).isEqualTo(root.resolve("my reports"));
        assertThat(settings.language().locale()).contains(Locale.FRENCH);
        assertThat(settings.searchLink().to("Coup & crisis"))
                .hasToString("https://search.example/find?q=Coup%20%26%20crisis&lang=en");
        assertThat(settings.search())
                .isEqualTo(new SearchSettings(Semantic.OFF, Store.DISK, Path.of("/var/cache/reports")));
        assertThat(settings.discord().token().read().reveal()).isEqualTo(TOKEN);
        assertThat(settings.discord().restUrl()).isEqualTo(URI.create("http://127.0.0.1:4000/api/v10"));
        assertThat(settings.discord().gatewayUrl()).isEqualTo(URI.create("ws://127.0.0.1:4001"));
        assertThat(settings.discord().guilds()).containsExactlyInAnyOrder(613425648685547541L, 81384788765712384L);
        assertThat(settings.discord().privateCommands()).containsExactlyInAnyOrder("ask", "author");
    }

    @Test
    void showsNoTokenWhereItsFileIsNotThere() throws IOException, SettingsException {
        write("discord.token-file = token.txt");
        assertThat(reader(Map.of()).read().effective())
                .noneMatch(setting -> setting.value().equals("(hidden)"));

        Files.writeString(root.resolve("token.txt"), TOKEN);
        assertThat(reader(Map.of()).read().effective())
                .filteredOn(setting -> setting.name().equals("discord.token"))
                .extracting(EffectiveSetting::value)
                .containsExactly("(hidden)");
    }

    @Test
    void readsWhatASettingsFileIncludesFromBesideIt() throws IOException, SettingsException {
        Path file = Files.createTempFile(Path.of(""), "settings", ".conf");
        Path included = Files.createTempFile(Path.of(""), "included", ".conf");
        try {
            Files.writeString(file, "include \"" + included + "\"");
            Files.writeString(included, "language = fr");

            assertThat(reader(Map.of()).read(file).language()).isEqualTo(Language.FR);

            Files.writeString(file, "include required(\"absent.conf\")");
            assertThat(catchThrowableOfType(
                            SettingsException.class, () -> reader(Map.of()).read(file)))
                    .hasMessageContaining("one that it requires");
        } finally {
            Files.delete(file);
            Files.delete(included);
        }
    }

    @Test
    void putsTheEnvironmentBeforeTheFile() throws IOException, SettingsException {
        write("discord { rest-url = \"http://file/api/v10\", gateway-url = \"ws://file\", token-file = absent }");
        Files.writeString(root.resolve("token.txt"), TOKEN);

        Settings settings = reader(Map.of(
                        "DISCORD_REST_URL", "http://variable/api/v10",
                        "DISCORD_GATEWAY_URL", "",
                        "DISCORD_TOKEN_FILE", root.resolve("token.txt").toString()))
                .read();

        assertThat(settings.discord().restUrl()).isEqualTo(URI.create("http://variable/api/v10"));
        assertThat(settings.discord().gatewayUrl()).isEqualTo(URI.create("ws://file"));
        assertThat(settings.discord().token().read().reveal()).isEqualTo(TOKEN);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceWithFileAndLine() throws IOException {
        Path file = write("""
                libary = reports
                language = klingon
                search {
                  semantics = on
                  store = [memory]
                }
                discord.guilds = [12, "my server"]
                discord.private = [aks]
                search-link = "https://search.example/"
                """);

        List<String> sentences = sentences(Map.of("DISCORD_GATEWAY_URL", "http://127.0.0.1"));

        assertThat(sentences)
                .containsExactly(
                        "environment variable DISCORD_GATEWAY_URL: \"discord.gateway-url\" takes an address that begins with"
                                + " wss:// or ws://.",
                        file + ", line 1: there is no setting \"libary\"; did you mean \"library\"?",
                        file + ", line 2: \"language\" can't be \"klingon\"; it takes auto, en, fr.",
                        file + ", line 4: there is no setting \"search.semantics\"; did you mean \"search.semantic\"?",
                        file + ", line 5: \"search.store\" takes one value and no list.",
                        file
                                + ", line 7: \"discord.guilds\" can't have \"my server\"; it takes ids of servers, numbers such as"
                                + " 613425648685547541 (in Discord: developer mode, then Copy Server ID).",
                        file + ", line 8: \"discord.private\" can't have \"aks\"; did you mean \"ask\"?",
                        file + ", line 9: \"search-link\" has no {title} where the title goes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "semantic = on                     | there is no setting \"semantic\"; did you mean \"search.semantic\"?",
                "serach { semantic = on }          | there is no setting \"serach\"; did you mean \"search\"?",
                "search.stroe = disk               | did you mean \"search.store\"?",
                "Library = x                       | did you mean \"library\"?",
                "colour = red                      | there is no setting \"colour\"; there are library, language,",
                "search = on                       | \"search\" is a group of settings; set one of them: search.semantic, ",
                "library { folder = x }            | \"library\" takes a value and no settings in braces.",
                "library = null                    | \"library\" has no value; leave the line out for the default.",
                "library = \"\"                    | \"library\" takes the path of a folder and can't be empty.",
                "library = [a, b]                  | \"library\" takes one value and no list.",
                "discord.guilds = 12               | \"discord.guilds\" takes a list, in square brackets.",
                "discord.guilds = [[12]]           | \"discord.guilds\" takes a list of single values.",
                "discord.guilds = [-1]             | can't have \"-1\"",
                "discord.guilds = [\"9999999999999999999\"] | can't have \"9999999999999999999\"",
                "discord.guilds = [99999999999999999999] | can't have \"99999999999999999999\"",
                "discord.private = [wagner]        | the commands are ask, author, keypoints.",
                "discord.rest-url = discord.com    | \"discord.rest-url\" takes an address that begins with https:// or http://.",
                "discord.rest-url = \"http:///x\"  | \"discord.rest-url\" ",
                "discord.rest-url = \"http://a b\" | \"discord.rest-url\" is no address",
                "discord.rest-url = \"http://x:65536\" | \"discord.rest-url\" takes an address with a port from 1 to 65535.",
                "discord.gateway-url = \"https://gateway\" | takes an address that begins with wss:// or ws://.",
                "search-link = \"https://{title}.example/\" | has {title} in the name of the host; it belongs behind it.",
                "search-link = \"ftp://x/{title}\" | takes an address that begins with https:// or http://.",
                "search.semantic = true            | can't be \"true\"; it takes auto, on, off.",
                "library = ${HOME}                 | ${HOME}",
                "library = \"unfinished            | this is no HOCON: ",
            })
    void saysWhatIsWrong(String line, String expected) throws IOException {
        Path file = write("# a comment\n" + line + "\n");
        assertThat(sentences(Map.of()))
                .singleElement()
                .asString()
                .startsWith(file + ", line 2: ")
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a {"})
    void saysOfAFileThatIsTooDeeplyNestedThatItIsNoSettings(String bracket) throws IOException {
        Path file = write("a = " + bracket.repeat(100_000));
        assertThat(sentences(Map.of())).containsExactly("\"" + file + "\" is too deeply nested to be a settings file.");
    }

    @Test
    void leavesOutWhatTheParserTellsProgrammers() throws IOException {
        write("include \"rapporteur.conf\"");
        assertThat(sentences(Map.of()))
                .singleElement()
                .asString()
                .contains("you probably have a cycle in your includes")
                .doesNotContain("Trace")
                .endsWith("includes.");
    }

    @Test
    void namesAllLinesAValueIsPutTogetherFrom() throws IOException, SettingsException {
        Path file = write("discord.guilds = [12]\ndiscord.guilds += 13");
        assertThat(reader(Map.of()).read().effective())
                .contains(new EffectiveSetting("discord.guilds", "12, 13", file + ", lines 1-2"));
    }

    @Test
    void namesAFileThatIsMissingOrAFolder() {
        Path missing = root.resolve("no.conf");
        assertThat(sentences(() -> reader(Map.of()).read(missing)))
                .containsExactly("There is no settings file \"" + missing + "\".");
        assertThat(sentences(() -> reader(Map.of()).read(root)))
                .singleElement()
                .asString()
                .contains(root.toString(), "folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passesOverNoFileThatCanNotBeLookedAt() throws IOException {
        Path itself = Path.of("rapporteur.conf");
        Files.createSymbolicLink(Files.createDirectories(root.resolve("config")).resolve(itself), itself);
        assertThat(sentences(Map.of())).singleElement().asString().contains("rapporteur.conf", "can't be read");
    }

    @Test
    void takesNoSystemProperty() throws IOException, SettingsException {
        write("language = en");
        System.setProperty("language", "fr");
        System.setProperty("search.semantic", "nonsense");
        try {
            assertThat(reader(Map.of()).read().language()).isEqualTo(Language.EN);
        } finally {
            System.clearProperty("language");
            System.clearProperty("search.semantic");
        }
    }

    @Test
    void resolvesReferencesWithinTheFile() throws IOException, SettingsException {
        write("search.folder = /data/cache\nlibrary = ${search.folder}/reports");
        assertThat(reader(Map.of()).read().library()).isEqualTo(Path.of("/data/cache/reports"));
    }

    @Test
    void takesTheTildeForTheHomeFolder() throws IOException, SettingsException {
        write("library = \"~/reports\"");
        assertThat(reader(Map.of()).read().library()).isEqualTo(Path.of(System.getProperty("user.home"), "reports"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discord.token = \"%s\"",
                "discord { token = %s }",
                "token = \"%s\"",
                "discord.token-file = \"%s\"",
                "language = \"%s\"",
                "discord.guilds = [\"%s\"]",
                "discord.private = [\"%s\"]",
                "library = \"%s\" \"",
                "%s"
            })
    void neverRepeatsATokenThatStandsWhereItShouldNot(String line) throws IOException {
        write(line.formatted(TOKEN));
        assertThat(sentences(Map.of()))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("ZnCjm1XVW7vRze4b7Cq4se7kKWs"));
    }

    @Test
    void showsWhatIsInForceAndWhereItComesFromAndNoSecret() throws IOException, SettingsException {
        Path file = write("""

                library = reports
                search.semantic = OFF
                discord.guilds = [12, 13]
                discord.rest-url = "http://user:secret@proxy/api/v10"
                """);

        Settings settings = reader(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_GATEWAY_URL", "ws://gateway"))
                .read();

        assertThat(settings.effective())
                .contains(
                        new EffectiveSetting("library", root.resolve("reports").toString(), file + ", line 2"),
                        new EffectiveSetting("language", "auto", "default"),
                        new EffectiveSetting("search-link", "(none)", "default"),
                        new EffectiveSetting("search.semantic", "off", file + ", line 3"),
                        new EffectiveSetting("discord.token", "(hidden)", "environment variable DISCORD_TOKEN"),
                        new EffectiveSetting("discord.guilds", "12, 13", file + ", line 4"),
                        new EffectiveSetting(
                                "discord.gateway-url", "ws://gateway", "environment variable DISCORD_GATEWAY_URL"));
        assertThat(settings.toString()).doesNotContain(TOKEN);
        assertThat(settings.effective().toString()).doesNotContain("user:secret");
        assertThat(settings.effective())
                .extracting(EffectiveSetting::name)
                .startsWith("library", "language")
                .endsWith("discord.guilds", "discord.private")
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheLibraryAnOptionNames() throws SettingsException {
        Settings settings = reader(Map.of()).read().withLibrary(Path.of("some/where"));
        assertThat(settings.library()).isEqualTo(Path.of("some/where"));
        assertThat(settings.effective()).contains(new EffectiveSetting("library", "some/where", "option --library"));
    }

    @Test
    void shipsAFileOfSettingsThatChangesNothing() throws SettingsException {
        Path shipped = Path.of("config", "rapporteur.conf");
        assertThat(reader(Map.of()).read(shipped))
                .usingRecursiveComparison()
                .isEqualTo(reader(Map.of()).read());
    }

    @Test
    void shipsExamplesThatAreRight() throws IOException, SettingsException {
        String shipped = Files.readString(Path.of("config", "rapporteur.conf"));
        String active = shipped.replaceAll("(?m)^# (?=.*[={}])(?!The )", "");
        write(active);
        Settings settings = reader(Map.of()).read();
        assertThat(settings.effective().stream()
                        .filter(setting -> setting.origin().contains("line")))
                .hasSizeGreaterThan(7);
    }

    private Path write(String text) throws IOException {
        Files.createDirectories(root.resolve("config"));
        return Files.writeString(root.resolve("config/rapporteur.conf"), text);
    }

    private SettingsReader reader(Map<String, String> environment) {
        return new SettingsReader(root, environment, List.of("ask", "keypoints", "author"));
    }

    private List<String> sentences(Map<String, String> environment) {
        return sentences(() -> reader(environment).read());
    }

    private static List<String> sentences(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(SettingsException.class, reading).sentences();
    }
}
