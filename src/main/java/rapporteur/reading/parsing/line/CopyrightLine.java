package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.reading.page.Block;

/** The line at the foot of a page that says whose it is: {@code © 2020 Institute of Ports. All rights reserved.} */
public final class CopyrightLine {

    private static final int LONGEST = 120;

    /** Further above, pictures have such lines. */
    private static final int LINES_OF_FOOT = 15;

    /** So many stand on a cover and the pages behind it. */
    private static final int MOST_BLOCKS_OF_HEAD = 100;

    private static final String YEARS = "(?:19|20)\\d{2}(?: ?[–-] ?(?:19|20)\\d{2})?";

    private static final Pattern LINE = Pattern.compile("(?:(?i:copyright) )?(?:©|\\([Cc]\\)) ?(?:(?i:copyright) )?(?:"
            + YEARS
            + ",? (?:by (?:the )?|[–-] )?(?<behind>\\p{Lu}[^.,|·©]{2,60}?)|(?<before>\\p{Lu}[^.,|·©\\d]{2,60}?),? "
            + YEARS
            + ")(?: ?[.,|·–-].*)?");

    /** But for whoever wrote it, took a picture, or grants a licence, and for the links that may stand right behind. */
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?!.*\\b(?i:rights reserved|authors?|images?|photos?|pictures?|commons|privacy|cookies?|policy|terms|conditions|site ?map|contact|powered)\\b)"
                    + "\\p{Lu}[\\p{L}’'&-]*(?: (?:for|of|and|the|without|de|des|du|pour|\\p{Lu}[\\p{L}’'&-]*|&)){1,6}");

    private CopyrightLine() {}

    /**
     * Returns the organisation such a line names at the foot of a page or in an imprint, where no other names another.
     */
    public static Optional<String> owner(List<Block> page) {
        ImprintPages imprint = ImprintPages.of(page.subList(0, Math.min(page.size(), MOST_BLOCKS_OF_HEAD)));
        List<Block> foot = page.subList(Math.max(0, page.size() - LINES_OF_FOOT), page.size());
        List<String> owners = Stream.concat(
                        page.stream().limit(MOST_BLOCKS_OF_HEAD).filter(imprint::hold), foot.stream())
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(CopyrightLine::named)
                .distinct()
                .toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static Stream<String> named(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Stream.empty();
        }
        String behind = matcher.group("behind");
        return Stream.of(behind == null ? matcher.group("before") : behind)
                .filter(owner -> Names.isOrganisation(owner) || isCalledLikeAnOrganisation(owner));
    }

    /** {@code Port Rights Watchers}, {@code Doctors for Ports}: capitalised words that are nobody's name. */
    private static boolean isCalledLikeAnOrganisation(String owner) {
        return CAPITALISED.matcher(owner).matches() && !Names.isPerson(owner) && !Byline.areNames(owner);
    }
}
