package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;

/** Tells "Authors" above the names of a byline from "Authors" above notes about them. */
final class AuthorLabel {

    private static final Pattern SHE_OR_HE =
            Pattern.compile("^(?:(?:he|she|they|elle|il|ils|elles|the authors?)\\b|l'aut(?:eur|rice))");

    private AuthorLabel() {}

    /**
     * Tells whether a line is the label of names that stand in the lines below it, with no notes about the people.
     *
     * @param index where the line is
     */
    static boolean isAboveNames(List<Block> blocks, int index) {
        if (!Byline.isAlone(blocks.get(index).text())
                || index + 1 == blocks.size()
                || !arePeople(blocks.get(index + 1))) {
            return false;
        }
        List<Block> below = blocks.subList(index + 1, blocks.size());
        return below.stream()
                .filter(block -> Words.isProse(block.text()))
                .findFirst()
                .filter(prose -> !isAboutPeople(prose.text(), below))
                .isPresent();
    }

    private static boolean arePeople(Block line) {
        return !Words.isProse(line.text()) && Byline.areNames(line.text());
    }

    private static boolean isAboutPeople(String prose, List<Block> names) {
        return SHE_OR_HE.matcher(Plain.of(prose)).find()
                || names.stream()
                        .takeWhile(line -> !Words.isProse(line.text()))
                        .filter(AuthorLabel::arePeople)
                        .flatMap(line -> Byline.names(line.text()).stream())
                        .anyMatch(name -> prose.startsWith(Names.core(name)) || startsWithSurname(prose, name));
    }

    /** {@code Doe is …}, {@code Ms. Doe is …} */
    private static boolean startsWithSurname(String prose, String name) {
        int at = prose.indexOf(Names.surname(name));
        return at >= 0 && at <= "Professor ".length();
    }
}
