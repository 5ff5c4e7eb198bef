package rapporteur.reading.format.markdown;

import java.util.regex.Pattern;

/** Takes the markup out of a text that keepers of notes, such as Obsidian, add to Markdown. */
final class WikiMarkup {

    /** {@code ![[map.png]]}, {@code %%a remark%%}, and {@code ^name} behind a paragraph, to link to it. */
    private static final Pattern UNSHOWN =
            Pattern.compile("!\\[\\[[^\\[\\]\\n]*\\]\\]|%%[^%\\n]*%%|(?m: \\^[a-zA-Z][\\w-]+[ \\t]*$)");

    /** {@code [[orl-valley|the Orl valley]]}, but not {@code [[2]](#note-2)}, a link whose words have brackets. */
    private static final Pattern LINK =
            Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]*\\|)?(?<words>[^\\[\\]|\\n]+)\\]\\](?!\\()");

    private static final Pattern HIGHLIGHT = Pattern.compile("==(?<words>[^=\\s](?:[^=\\n]*[^=\\s])?)==");

    /** {@code Author:: Jane Doe} */
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(?<key>[ \\t]{0,3}\\p{L}[\\p{L} -]{0,30}):(?=:[ \\t]+\\S)");

    private WikiMarkup() {}

    /** Returns a text without such markup, in as many lines. */
    static String without(String markdown) {
        String shown = FIELD.matcher(UNSHOWN.matcher(markdown).replaceAll("")).replaceAll("${key}");
        return HIGHLIGHT.matcher(LINK.matcher(shown).replaceAll("${words}")).replaceAll("${words}");
    }
}
