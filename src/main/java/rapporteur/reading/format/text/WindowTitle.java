package rapporteur.reading.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What browsers show above a web page, and print into PDFs: its title, and behind a divider whose site it is of. */
public final class WindowTitle {

    private static final Pattern DIVIDED = Pattern.compile("(?<title>.{3,300}) [|–—·»:-] (?<site>\\p{Lu}[^|·»]{1,60})");

    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\([Cc]\\) ?\\d{4}|\\bcopyright \\d{4}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private WindowTitle() {}

    /**
     * Returns the name of the site, where the page begins with it or says that it has the copyright, and has a line
     * that is the title. Where others have the copyright it may be a part of their site.
     *
     * @param window the words above the page
     * @param first the line the page begins with, or empty
     * @param lines gives the lines of the page, which are looked at only below a window with a divider
     */
    public static Optional<String> site(String window, String first, Supplier<List<String>> lines) {
        Matcher divided = DIVIDED.matcher(window.strip());
        if (!divided.matches()) {
            return Optional.empty();
        }
        String title = letters(divided.group("title"));
        String site = letters(divided.group("site"));
        List<String> printed = lines.get();
        List<String> copyrights = printed.stream()
                .filter(line -> COPYRIGHT.matcher(line).find())
                .map(WindowTitle::letters)
                .toList();
        boolean named = copyrights.isEmpty()
                ? letters(first).equals(site)
                : copyrights.stream().anyMatch(copyright -> copyright.contains(site));
        return named && printed.stream().anyMatch(line -> letters(line).startsWith(title))
                ? Optional.of(divided.group("site"))
                : Optional.empty();
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
