package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.discord.Payloads.command;
import static rapporteur.discord.Payloads.completion;
import static rapporteur.discord.Payloads.interaction;
import static rapporteur.discord.Payloads.onMessage;
import static rapporteur.discord.Payloads.press;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.briefing.Ask;
import rapporteur.briefing.PassageKey;
import rapporteur.briefing.Wording;
import rapporteur.report.Passages;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;

/** A real JDA against a loopback Discord: what each command and button brings. */
class BotAnswersTest {
    private static LoopbackDiscord discord;
    private static RunningBot bot;

    @BeforeAll
    static void start() throws Exception {
        discord = new LoopbackDiscord();
        bot = RunningBot.start(discord, SampleReports.briefing(SampleReports.river()));
    }

    @AfterAll
    static void stop() {
        bot.close();
        discord.close();
    }

    @AfterEach
    void whatWasSentIsAsDiscordWantsIt() {
        assertThat(discord.violations).isEmpty();
    }

    private static ObjectNode slash(String name, Map<String, Object> options) {
        return command(interaction(2), name, options);
    }

    private static Exchange ask(String name, Map<String, Object> options) throws InterruptedException {
        return discord.send(slash(name, options)).await();
    }

    @Test
    void keyPointsAreQuotedInOrder() throws Exception {
        Exchange exchange = ask("keypoints", Map.of());

        assertThat(exchange.text())
                .containsSubsequence(
                        "Key points",
                        "The River Delta and Its Fishers",
                        "> Fishing rights in the delta were granted by village councils until 2014.",
                        "[key point 1](https://example.org/reports/river-delta)",
                        "key point 5",
                        "/keypoints");
        assertThat(exchange.isEphemeral()).isFalse();
        assertThat(exchange.buttons()).containsOnly("In context", "Remove");
    }

    @Test
    void aQuestionBringsExcerptsWithTheWordsInBold() throws Exception {
        Exchange exchange = ask("ask", Map.of("question", "elections"));

        assertThat(exchange.text())
                .contains(
                        "“elections”", "**Elections** to the councils", "[key point 3](https://", "-# /ask elections");
    }

    @Test
    void whereThereAreMoreExcerptsThanPagesItSaysSo() {
        String[] points = IntStream.range(0, 40)
                .mapToObj(i -> "Fishing went on in village " + i + " all through the year.")
                .toArray(String[]::new);
        Report report = new ReportBuilder("nets").keyPoints(points).build();
        Messages messages = new Messages(SampleReports.briefing(report));
        Subject asked = new Subject.Asked(Ask.COMMAND, Map.of("question", "fishing"));
        View first = messages.view(asked, Wording.of(Locale.ENGLISH), 0);

        assertThat(shown(messages, first.onPage(2))).contains("Page 3 of 3", "There is more");
    }

    @Test
    void wherePassagesAreTakenAwayWhileItIsAboutToShowOneItSaysSo() {
        Messages messages = new Messages(SampleReports.briefing(SampleReports.river()));
        Subject gone = new Subject.Context("A".repeat(16));

        assertThat(shown(messages, messages.view(gone, Wording.of(Locale.ENGLISH), 0)))
                .contains("no longer in the library");
    }

    private static String shown(Messages messages, View view) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(messages.show(view, ""))
                .build()
                .toData()
                .toString();
    }

    @Test
    void aQuestionTurnsNoLineAround() throws Exception {
        Exchange exchange = ask("ask", Map.of("question", "\u202Esmuggling\u2066"));

        assertThat(exchange.text()).contains("“smuggling”", "-# /ask smuggling").doesNotContain("\u202E", "\u2066");
    }

    @Test
    void aTitleTurnsNoLineAround() {
        Report report = SampleReports.titled("Wells\u202E and \u2067Fishers");
        Messages messages = new Messages(SampleReports.briefing(report));
        View answer = messages.view(
                new Subject.Asked(Ask.COMMAND, Map.of("question", "fishing")), Wording.of(Locale.ENGLISH), 0);
        View context = messages.view(
                new Subject.Context(PassageKey.of(Passages.of(report).getFirst())), Wording.of(Locale.ENGLISH), 0);

        for (View view : List.of(answer, context)) {
            assertThat(new MessageCreateBuilder()
                            .useComponentsV2()
                            .setComponents(messages.show(view, ""))
                            .build()
                            .toData()
                            .toString())
                    .contains("Wells", "Fishers")
                    .doesNotContain("\u202E", "\u2067");
        }
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsPretended() throws Exception {
        Exchange exchange = ask("ask", Map.of("question", "zebras"));

        assertThat(exchange.text()).contains("zebras").doesNotContain("> ");
    }

    @Test
    void anAuthorComesWithBioAndWorks() throws Exception {
        Exchange exchange = ask("author", Map.of("name", "lindqvist"));

        assertThat(exchange.text())
                .contains(
                        "**Maya Lindqvist**",
                        "> Maya Lindqvist is a geographer",
                        "- [The River Delta and Its Fishers](https://example.org/reports/river-delta)",
                        "- [Selling the River](https://example.org/podcast/selling-the-river)");
    }

    @Test
    void relatedPublicationsComeNewestFirstAndASearchIsCalledOne() throws Exception {
        Exchange exchange = ask("related", Map.of("since", "all"));

        assertThat(exchange.text())
                .containsSubsequence(
                        "**[Selling the River](https://example.org/podcast/selling-the-river)**",
                        "> How fishing rights became a thing that can be bought.",
                        "Maya Lindqvist, Idrissa Koné",
                        "**Dry Years**",
                        "2017",
                        "[search for it](https://example.org/search?q=Dry%20Years)");
    }

    @Test
    void aReportIsShownAtAGlance() throws Exception {
        Exchange exchange = ask("report", Map.of());

        assertThat(exchange.text())
                .contains(
                        "### The River Delta and Its Fishers",
                        "By Maya Lindqvist",
                        "March 2019 · Field Notes · Delta Institute",
                        "5 key points",
                        "> Two years of drought");
        assertThat(exchange.message().findValuesAsText("url"))
                .containsExactly("https://example.org/reports/river-delta");
    }

    @Test
    void theLibraryNamesReportsAndWhatCouldNotBeReadOrLookedOdd() throws Exception {
        Exchange exchange = ask("library", Map.of());

        assertThat(exchange.text())
                .contains(
                        "1 report",
                        "river-delta",
                        "⚠️ drafts/broken\\_\\*file\\*.pdf is encrypted.",
                        "drafts/copy\\_\\*of\\*.txt: the date");
    }

    @Test
    void helpShowsEachCommandWithExamples() throws Exception {
        Exchange exchange = ask("help", Map.of());

        assertThat(exchange.text()).contains("**/keypoints**", "**/ask**", "-# /author Maya Lindqvist", "**/help**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keypoints", "author", "related", "report", "library", "help"})
    void everyCommandAnswersInFrench(String name) throws Exception {
        ObjectNode interaction = slash(name, Map.of());
        interaction.put("locale", "fr");

        Exchange exchange = discord.send(interaction).await();

        assertThat(exchange.buttons()).contains("Retirer").doesNotContain("Remove");
        assertThat(exchange.text()).doesNotContain("Key points", "March 2019");
    }

    @Test
    void anUnknownLocaleIsAnsweredInEnglish() throws Exception {
        ObjectNode interaction = slash("related", Map.of());
        interaction.put("locale", "ja");

        assertThat(discord.send(interaction).await().text()).contains("1 May 2021");
    }

    @Test
    void aPrivateAnswerIsEphemeralAndCanBeShared() throws Exception {
        Exchange exchange = ask("keypoints", Map.of("topic", "drought", "private", true));
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.buttons()).contains("Share").doesNotContain("Remove");

        Exchange shared = discord.send(press(interaction(3), exchange.button("Share"), exchange.message()))
                .await();

        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.text()).contains("The **drought** of 2016", "-# Shared by **Ada**");
        assertThat(shared.buttons()).contains("Remove");
    }

    @Test
    void anExcerptIsShownInContextWithACitation() throws Exception {
        Exchange exchange = ask("ask", Map.of("question", "postponed"));

        Exchange context = discord.send(press(interaction(3), exchange.button("In context"), exchange.message()))
                .await();

        assertThat(context.isEphemeral()).isTrue();
        assertThat(context.text())
                .containsSubsequence(
                        "### Key point 3",
                        "-# The drought of 2016",
                        "> Elections to the councils were postponed twice",
                        "-# Young fishers leave",
                        "```\nMaya Lindqvist, “The River Delta and Its Fishers”, Field Notes, Delta Institute, March 2019,"
                                + " key point 3, https://example.org/reports/river-delta.\n```");
        Exchange next = discord.send(press(interaction(3), context.button("Passage after"), context.message()))
                .await();
        assertThat(next.callback().path("type").asInt()).isEqualTo(7);
        assertThat(next.text()).contains("> Young fishers leave");
    }

    @Test
    void theAskerRemovesAPublicAnswer() throws Exception {
        Exchange exchange = ask("keypoints", Map.of());

        Exchange removal = discord.send(press(interaction(3), exchange.button("Remove"), exchange.message()))
                .await();

        assertThat(removal.awaitChange().isRemoved()).isTrue();
        assertThat(removal.callback().path("type").asInt()).isEqualTo(6);
    }

    @Test
    void someoneElseDoesNotUnlessTheyManageMessages() throws Exception {
        Exchange exchange = ask("keypoints", Map.of());
        String remove = exchange.button("Remove");

        Exchange refused = discord.send(
                        press(Payloads.by(interaction(3), Payloads.BOB, "Bob", 2048), remove, exchange.message()))
                .await();
        assertThat(refused.isEphemeral()).isTrue();
        assertThat(refused.text()).contains("Only the person who asked");

        Exchange removed = discord.send(
                        press(Payloads.by(interaction(3), Payloads.BOB, "Bob", 8192), remove, exchange.message()))
                .await();
        assertThat(removed.awaitChange().isRemoved()).isTrue();
    }

    @Test
    void directMessagesAreAnsweredToo() throws Exception {
        Exchange exchange =
                discord.send(Payloads.inPrivate(slash("keypoints", Map.of()))).await();

        assertThat(exchange.text()).contains("Fishing rights");
        Exchange removal = discord.send(
                        Payloads.inPrivate(press(interaction(3), exchange.button("Remove"), exchange.message())))
                .await();
        assertThat(removal.awaitChange().isRemoved()).isTrue();
    }

    @Test
    void aMessageIsLookedUpPrivately() throws Exception {
        Exchange exchange = discord.send(
                        onMessage(interaction(2), "Hey @everyone, has anyone read why young people take to smuggling?"))
                .await();

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.text()).contains("**smuggling**");
    }

    @Test
    void onlyWordsOfAMessageAreLookedUp() throws Exception {
        Exchange exchange = discord.send(onMessage(
                        interaction(2),
                        "<@1234567890> did you see https://example.org/news/drought-1?day=2 on <:fish:12345> smuggling,"
                                + " <t:1700000000:R>? ```fishing``` </ask:99> 🎣 @here"))
                .await();

        assertThat(exchange.text()).contains("### “smuggling fishing”", "**smuggling**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! ?",
                "🎉👍🏽❤️ 🇫🇷",
                "<@1234567890> <#99> <a:fish:12345> </ask:99>",
                "https://example.org/a (www.example.org/b)"
            })
    void aMessageWithoutWordsGetsASentence(String message) throws Exception {
        Exchange exchange = discord.send(onMessage(interaction(2), message)).await();

        assertThat(exchange.text()).contains("no words to look for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "river", "rivr", "The Riv"})
    void reportsAreOfferedWhileTyping(String typed) throws Exception {
        Exchange exchange = discord.send(completion(interaction(4), "report", "report", typed))
                .await();

        assertThat(exchange.callback().at("/data/choices").findValuesAsText("value"))
                .containsExactly("river-delta");
        assertThat(exchange.callback().at("/data/choices").findValuesAsText("name"))
                .containsExactly("The River Delta and Its Fishers");
    }

    @Test
    void topicsNamesAndTypesAreOffered() throws Exception {
        Map<String, String> options = Map.of("topic", "related", "name", "author", "type", "related");
        for (Map.Entry<String, String> option : options.entrySet()) {
            Exchange exchange = discord.send(completion(interaction(4), option.getValue(), option.getKey(), ""))
                    .await();

            assertThat(exchange.callback().at("/data/choices"))
                    .as(option.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void whatWasTypedAndNotChosenWorksToo() throws Exception {
        assertThat(ask("report", Map.of("report", "delta and its")).text()).contains("### The River Delta");
    }

    @Test
    void buttonsOfAnotherVersionAreAnsweredKindly() throws Exception {
        Exchange exchange = ask("keypoints", Map.of());
        for (String id : List.of(
                "0|next|2",
                "2ten|||0|x",
                "1ten||0|0||qnone|",
                "1ten||0|0||k",
                "1r|",
                "nonsense",
                "1ten||9999999|0||qask|x|")) {
            Exchange pressed =
                    discord.send(press(interaction(3), id, exchange.message())).await();

            assertThat(pressed.isEphemeral()).as(id).isTrue();
            assertThat(pressed.text()).as(id).contains("another version");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone <@1400000000000000001> <#1> <t:1> </ask:1> <:a:1>",
                "**bold** _it_ ~~no~~ ||spoiler|| `code` ```block```",
                "# heading",
                "> quote",
                "- item",
                "1. item",
                "[masked](https://example.org) https://example.org",
                "\u200b\u202e \u0000 \ud800 \ufeff",
                "   ",
                "\n\n",
                "\"",
                "AND OR NOT (",
                "%7C|%25|",
                "🏳️‍🌈🏳️‍🌈🏳️‍🌈"
            })
    void hostileQuestionsGetOneWellFormedAnswer(String question) throws Exception {
        Exchange exchange = ask("ask", Map.of("question", question));

        assertThat(exchange.text()).isNotBlank();
        assertThat(exchange.text().replace("\\<", "")).doesNotContain("<@", "<#", "<t:");
        ask("keypoints", Map.of("topic", question, "report", question));
        ask("related", Map.of("topic", question, "since", question, "type", question));
        ask("author", Map.of("name", question));
    }

    @Test
    void aVeryLongQuestionIsCutAndSaysSo() throws Exception {
        Exchange exchange = ask("ask", Map.of("question", "drought and elections ".repeat(250)));

        assertThat(exchange.text()).contains("The question is long").contains("**drought**");
    }
}
