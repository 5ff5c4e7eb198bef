package rapporteur.discord;

import java.util.List;
import java.util.function.Function;
import rapporteur.search.Highlight;

/** Cuts texts to what Discord has room for: at a word, and marked. */
final class Cut {
    /** What stands where something was cut. */
    static final String MARK = "…";

    private Cut() {}

    /** Returns a text, or the whole words of its beginning that fit with the mark. */
    static String end(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, wordEnd(text, limit - MARK.length())) + MARK;
    }

    /** Returns a text, or the whole words of its beginning that fit without a mark, where no person reads it. */
    static String beginning(String text, int limit) {
        return text.substring(0, wordEnd(text, limit));
    }

    /** Returns a text, or the whole words of its end that fit with the mark. */
    static String start(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int from = text.length() - limit + MARK.length();
        int space = text.indexOf(' ', from - 1);
        int start = space >= 0 && space < text.length() - limit / 2 ? space + 1 : from;
        return MARK + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }

    /**
     * Returns the longest beginning of a text whose Markdown fits, marked where it was cut.
     *
     * @param limit the most characters of Markdown, at least 10
     */
    static String highlighted(String text, List<Highlight> highlights, int limit) {
        return fitting(text, limit, part -> Markdown.highlighted(part, within(highlights, part.length())));
    }

    /** Returns the longest beginning of a text whose Markdown fits, marked where it was cut. */
    static String escaped(String text, int limit) {
        return fitting(text, limit, Markdown::escape);
    }

    private static String fitting(String text, int limit, Function<String, String> markdown) {
        String whole = markdown.apply(text);
        if (whole.length() <= limit) {
            return whole;
        }
        int room = Math.min(limit - MARK.length(), text.length() - 1);
        while (true) {
            int end = wordEnd(text, room);
            String part = markdown.apply(text.substring(0, end)) + MARK;
            if (part.length() <= limit || end == 0) {
                return part;
            }
            room = Math.max(0, end - Math.max(1, part.length() - limit));
        }
    }

    private static List<Highlight> within(List<Highlight> highlights, int end) {
        return highlights.stream().filter(one -> one.end() <= end).toList();
    }

    /** Returns the offset of the last end of a word up to a limit, or the limit in the middle of a very long word. */
    static int wordEnd(String text, int limit) {
        if (limit <= 0 || limit >= text.length()) {
            return Math.clamp(limit, 0, text.length());
        }
        int end = limit;
        while (end > limit / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (end > limit / 2) {
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
