package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;

/**
 * What a memorandum says of itself: whom it is from and what it is about stand in fields that mean something else on
 * other pages, as {@code Subject: Ports} is a topic there.
 */
final class MemoFields {

    private static final int LONGEST = 300;

    private static final Pattern FROM =
            Pattern.compile("^(?:from|de(?: la part de)?|von|di) ?: ?(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:subject|re|objet|betreff|betrifft|asunto|oggetto) ?: ?(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** {@code To: The Board}, {@code M E M O R A N D U M}, {@code Note à la ministre} */
    private static final Pattern MEMO = Pattern.compile(
            "(?:to|cc|à|a|pour|destinataires?|an|para) ?: ?\\S.*|(?:m ?e ?m ?o(?: ?r ?a ?n ?d ?u ?m)?|m[ée]morandum|note|lettre|letter|nota)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MemoFields() {}

    /**
     * Returns the lines of a head with {@code From: Jane Doe} as a byline and {@code Subject: The Ports} as a title, if
     * both stand there and a line says whom it is to, or that it is a memorandum; else the lines as they are.
     */
    static List<Block> named(List<Block> lines) {
        boolean memo = lines.stream().anyMatch(line -> MEMO.matcher(line.text()).matches())
                && lines.stream().anyMatch(line -> from(line).isPresent())
                && lines.stream().anyMatch(line -> subject(line).isPresent());
        return memo
                ? lines.stream()
                        .map(line -> from(line).or(() -> subject(line)).orElse(line))
                        .toList()
                : lines;
    }

    private static Optional<Block> from(Block line) {
        return behind(FROM, line)
                .filter(names -> Byline.names(names).stream().anyMatch(Byline::isName))
                .map(names -> line.withText("Author: " + names));
    }

    private static Optional<Block> subject(Block line) {
        return behind(SUBJECT, line).map(subject -> line.withText("Title: " + subject));
    }

    private static Optional<String> behind(Pattern label, Block line) {
        Matcher matcher = label.matcher(line.text());
        return line.text().length() <= LONGEST && matcher.find()
                ? Optional.of(line.text().substring(matcher.end()))
                : Optional.empty();
    }
}
