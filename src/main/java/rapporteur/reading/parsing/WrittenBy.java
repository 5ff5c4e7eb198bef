package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.head.BareBylines;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Subjects;
import rapporteur.reading.parsing.line.Words;

/** Finds who wrote a report in its text, for pages that name the authors nowhere else. */
final class WrittenBy {

    /** The full stop of an initial ends no sentence. */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:This (?:report|paper|brief|briefing|study|publication)"
                    + " was (?:researched and |conceived and )?(?:written|authored) by"
                    + "|(?:Ce rapport|Cette étude|Cette note) a été (?:rédigée?|écrite?) par)"
                    + " (?<names>.{5,200}?)(?:,? and (?:edited|reviewed|translated|coordinated|designed|supervised) by .{3,100}?)?(?<![\\s.]\\p{Lu})\\.(?: |$)");

    private static final Pattern FOR_WHOM =
            Pattern.compile(" (?:for|on behalf of|pour) (?:the |la |le |l[’'])?\\p{Lu}.*$");

    /** {@code Dr Jane Doe is a fellow at the Institute}; who does not do research may as well be a person told of. */
    private static final Pattern RESEARCHER = Pattern.compile(
            "^ (?:is|ist|est|es|è) (?:\\S+ ){0,5}?\\S*"
                    + "(?i:fellow|associate|researche?r|research|analyst|professor|lecturer|scholar|editor|journalist|columnist|correspondent|wissenschaftler|forschung|chercheu|investigador|ricercat)");

    /** Whom to ask is not who wrote. */
    private static final Pattern OF_PRESS = Pattern.compile("\\b(?:press|media|communications?|presse)\\b");

    private static final int MOST_PARAGRAPHS_BELOW = 4;
    private static final int LONGEST_BELOW = 160;

    private WrittenBy() {}

    /** Returns whom the first sentence names that says who wrote the report, or whom the text ends with; else none. */
    static List<String> in(List<Part> parts) {
        List<Part> told = parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED && part.kind() != PartKind.NAVIGATION)
                .filter(part -> part.headingText() == null || !KnownHeadings.isOfSpeakers(part.headingText()))
                .toList();
        List<Block> text = told.stream().flatMap(part -> part.blocks().stream()).toList();
        return text.stream()
                .flatMap(block -> names(block.text()).stream())
                .findFirst()
                .or(() -> onCardAtTheEnd(told.getLast()))
                .or(() -> toldAtTheEnd(text))
                .or(() -> signedAtTheEnd(told.getLast().blocks()))
                .orElse(List.of());
    }

    private static Optional<List<String>> names(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find()
                ? Optional.of(Byline.names(
                                FOR_WHOM.matcher(sentence.group("names")).replaceFirst("")))
                        .filter(Names::arePeople)
                : Optional.empty();
    }

    /** {@code Jane Doe} above {@code Dr Jane Doe is a geologist.}, whatever people do that way. */
    private static Optional<List<String>> onCardAtTheEnd(Part last) {
        String heading = last.headingText();
        boolean card = heading != null
                && last.blocks().size() == 1
                && Names.arePeople(List.of(heading))
                && AuthorNotes.beginsWith(last.blocks().getFirst().text(), heading);
        return card && heading != null ? Optional.of(List.of(heading)) : Optional.empty();
    }

    /** The last paragraph says what researchers are; only short notices stand below it. */
    private static Optional<List<String>> toldAtTheEnd(List<Block> blocks) {
        int below = 0;
        for (int i = blocks.size() - 1; i > 0; i--) {
            String text = blocks.get(i).text();
            List<String> people = researchers(text);
            boolean listed = blocks.get(i).is(Block.Kind.ITEM); // as those are who spoke, signed or were asked
            people = people.isEmpty() && !listed ? namesWithRoles(text) : people;
            if (!people.isEmpty()) {
                return Optional.of(people);
            }
            below += Words.isProse(text) ? 1 : 0;
            if (below > MOST_PARAGRAPHS_BELOW || text.length() > LONGEST_BELOW) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Jane Doe, Researcher, Institute of Ports, and John Roe, Consultant} */
    private static List<String> namesWithRoles(String text) {
        return BareBylines.isNameWithRole(text)
                        && !OF_PRESS.matcher(Plain.of(text)).find()
                ? Byline.names(text)
                : List.of();
    }

    private static List<String> researchers(String text) {
        List<String> people = new ArrayList<>();
        for (String sentence : Subjects.SENTENCE_START.split(text, -1)) {
            Names.personAtStart(sentence)
                    .filter(name -> RESEARCHER
                            .matcher(sentence.substring(name.length()))
                            .find())
                    .ifPresent(people::add);
            if (people.isEmpty()) {
                return List.of();
            }
        }
        return people;
    }

    /** {@code Jane Doe} above {@code Senior Economist}, below the whole text. */
    private static Optional<List<String>> signedAtTheEnd(List<Block> blocks) {
        List<String> people = new ArrayList<>();
        int at = blocks.size() - 1;
        while (at > 0 && isOfSignature(blocks, at)) {
            if (BareBylines.isRole(blocks.get(at)) && isPerson(blocks.get(at - 1))) {
                people.addFirst(blocks.get(at - 1).text());
            }
            at--;
        }
        boolean belowText = at >= 0 && Words.isProse(blocks.get(at).text());
        return belowText && !people.isEmpty() ? Optional.of(people) : Optional.empty();
    }

    private static boolean isOfSignature(List<Block> blocks, int index) {
        Block line = blocks.get(index);
        if (OF_PRESS.matcher(Plain.of(line.text())).find()) {
            return false;
        }
        boolean role = BareBylines.isRole(line);
        boolean named = isPerson(line) && index + 1 < blocks.size() && BareBylines.isRole(blocks.get(index + 1));
        return role || named || (!Words.isProse(line.text()) && Names.isOrganisation(line.text()));
    }

    private static boolean isPerson(Block line) {
        return Names.arePeople(List.of(line.text()));
    }
}
