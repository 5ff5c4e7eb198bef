package rapporteur.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a report into its passages and names each. */
public final class Passages {

    /** Running text is cut between sentences into passages of about this many characters at most. */
    static final int LONGEST_RUNNING_TEXT = 1_500;

    private static final int LONGEST_SLUG = 40;
    private static final Set<String> RESERVED = Set.of("related", "about-author");

    private final Report report;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> countBySlug = new HashMap<>();

    private Passages(Report report) {
        this.report = report;
    }

    /** Returns a report's passages in the order a reader meets them; their ids differ from one another. */
    public static List<Passage> of(Report report) {
        return new Passages(report).cut();
    }

    private List<Passage> cut() {
        if (report.lede() != null) {
            add("lede", new Place.Lede(), null, List.of(), report.lede());
        }
        for (int i = 0; i < report.keyPoints().size(); i++) {
            int number = i + 1;
            add(
                    "kp" + number,
                    new Place.KeyPoint(number),
                    null,
                    List.of(),
                    report.keyPoints().get(i));
        }
        report.sections().forEach(this::addSection);
        if (report.aboutReport() != null) {
            add("about-report", new Place.AboutReport(), null, List.of(), report.aboutReport());
        }
        addAuthors();
        for (int i = 0; i < report.related().size(); i++) {
            addRelated(i + 1, report.related().get(i));
        }
        return List.copyOf(passages);
    }

    private void addAuthors() {
        int number = 0;
        for (Author author : report.authors()) {
            if (author.bio() != null) {
                number++;
                String anchor = number == 1 ? "about-author" : "about-author-" + number;
                add(anchor, new Place.AboutAuthor(author.name()), author.name(), List.of(), author.bio());
            }
        }
    }

    private void addRelated(int number, RelatedPublication related) {
        List<String> keywords = new ArrayList<>(related.authors());
        keywords.addAll(related.topics());
        if (related.type() != null) {
            keywords.add(related.type());
        }
        Place place = new Place.Related(number, related.published());
        Paragraph words = related.summary() != null ? related.summary() : new Paragraph(related.title(), null);
        add("related-" + number, place, related.title(), keywords, words);
    }

    private void addSection(Section section) {
        String slug = slug(section.heading());
        int inSection = 0;
        for (Paragraph paragraph : section.paragraphs()) {
            for (String piece : pieces(paragraph.text())) {
                inSection++;
                int number = countBySlug.merge(slug, 1, Integer::sum);
                Place place = new Place.Running(section.heading(), inSection);
                add(slug + "-" + number, place, section.heading(), List.of(), new Paragraph(piece, paragraph.page()));
            }
        }
    }

    private static String slug(@Nullable String heading) {
        String slug = heading == null ? "" : Slug.of(heading, LONGEST_SLUG);
        if (slug.isEmpty()) {
            return "text";
        }
        return RESERVED.contains(slug) ? "section-" + slug : slug;
    }

    private void add(String anchor, Place place, @Nullable String heading, List<String> keywords, Paragraph words) {
        passages.add(new Passage(report.id(), anchor, place, words.page(), heading, keywords, words.text()));
    }

    /** Cuts a long text between sentences, or between words where a sentence alone is too long. */
    private List<String> pieces(String text) {
        if (text.length() <= LONGEST_RUNNING_TEXT) {
            return List.of(text);
        }
        Locale locale = report.language() == null ? Locale.ROOT : Locale.forLanguageTag(report.language());
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST_RUNNING_TEXT) {
            String window = text.substring(start, start + LONGEST_RUNNING_TEXT + 1);
            sentences.setText(window);
            int end = sentences.preceding(window.length());
            end = end > 0 ? end : wordEnd(window);
            addPiece(pieces, window.substring(0, end));
            start += end;
        }
        addPiece(pieces, text.substring(start));
        return pieces;
    }

    /** Returns where the last word ends that a text has whole. */
    private static int wordEnd(String text) {
        int limit = text.length() - 1;
        int space = text.lastIndexOf(' ', limit);
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static void addPiece(List<String> pieces, String piece) {
        String words = piece.strip();
        if (!words.isEmpty()) {
            pieces.add(words);
        }
    }
}
