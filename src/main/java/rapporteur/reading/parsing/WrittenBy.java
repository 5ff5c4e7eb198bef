package rapporteur.reading.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says who wrote the report, among the acknowledgements of pages that name the authors nowhere else.
 */
final class WrittenBy {

    /** The full stop of an initial ends no sentence. */
    private static final Pattern SENTENCE = Pattern.compile("^(?:This (?:report|paper|brief|briefing|study|publication)"
            + " was (?:researched and |conceived and )?(?:written|authored) by"
            + "|(?:Ce rapport|Cette étude|Cette note) a été (?:rédigée?|écrite?) par)"
            + " (?<names>.{5,200}?)(?<![\\s.]\\p{Lu})\\.(?: |$)");

    private WrittenBy() {}

    /** Returns whom the first such sentence names, if all of them are people; else none. */
    static List<String> in(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> names(block.text()).stream())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<List<String>> names(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find()
                ? Optional.of(Byline.names(sentence.group("names"))).filter(Names::arePeople)
                : Optional.empty();
    }
}
