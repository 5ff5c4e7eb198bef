package rapporteur.discord;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Makes reports and questions of all that could go wrong: empty, endless, and full of Discord's own notation. */
final class HostileReports {
    private static final List<String> WORDS = List.of(
            "elections",
            "the",
            "council",
            "drought",
            "**bold**",
            "_it_",
            "```",
            "`code`",
            "@everyone",
            "<@123>",
            "<t:1:R>",
            "https://example.org/x?y=(z)",
            "[text](https://example.org)",
            "||spoiler||",
            "# heading",
            "1.",
            "-#",
            "> quote",
            "\\",
            "\u200b",
            "\u202e",
            "\u00a0",
            "\uD83D\uDE00",
            "é",
            "a|b%7C",
            "\"quoted\"",
            "report:x");

    private final Random random;

    HostileReports(Random random) {
        this.random = random;
    }

    List<Report> reports() {
        int count = random.nextInt(4);
        return IntStream.range(0, count).mapToObj(this::report).toList();
    }

    private Report report(int number) {
        boolean huge = random.nextInt(6) == 0;
        return new Report(
                "report-" + number + "-" + "x".repeat(random.nextInt(48)),
                maybe(() -> text(300)),
                maybe(this::date),
                maybe(() -> "en"),
                maybe(this::address),
                maybe(() -> text(200)),
                maybe(() -> text(200)),
                maybe(this::paragraph),
                list(huge ? 2_000 : 30, this::paragraph),
                maybe(this::paragraph),
                list(4, () -> new Author(text(200), maybe(this::paragraph))),
                list(4, () -> new Section(maybe(() -> text(200)), list(5, this::paragraph))),
                list(huge ? 300 : 10, this::publication));
    }

    private RelatedPublication publication() {
        return new RelatedPublication(
                text(400),
                maybe(this::date),
                list(12, () -> text(100)),
                maybe(() -> text(100)),
                list(12, () -> text(100)),
                maybe(this::paragraph),
                maybe(this::address));
    }

    private PublicationDate date() {
        return switch (random.nextInt(3)) {
            case 0 -> PublicationDate.of(1900 + random.nextInt(200));
            case 1 -> PublicationDate.of(2020, 1 + random.nextInt(12));
            default -> PublicationDate.of(LocalDate.ofEpochDay(random.nextInt(30_000)));
        };
    }

    private String address() {
        return switch (random.nextInt(4)) {
            case 0 -> text(100);
            case 1 -> "https://example.org/" + "x".repeat(random.nextInt(700));
            case 2 -> "https://example.org/" + text(60);
            default -> "https://example.org/a.pdf";
        };
    }

    private Paragraph paragraph() {
        int length = random.nextInt(12) == 0 ? 10_000 : 400;
        return new Paragraph(text(length), random.nextBoolean() ? null : 1 + random.nextInt(500));
    }

    /** Returns a text that is not blank, of words or of one endless word. */
    String text(int longest) {
        int length = 1 + random.nextInt(longest);
        String separator = random.nextInt(8) == 0 ? "" : " ";
        StringBuilder text = new StringBuilder(word());
        while (text.length() < length) {
            text.append(separator).append(word());
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String question() {
        return Typed.cleaned(text(400) + " elections");
    }

    Map<String, String> options(Command command) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Option option : command.options()) {
            if (option.required() || random.nextBoolean()) {
                String value = random.nextInt(3) == 0 ? "elections" : text(option.maxLength());
                options.put(option.name(), Cut.beginning(Typed.cleaned(value + "."), option.maxLength() + 1));
            }
        }
        return options;
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most)).toList();
    }
}
