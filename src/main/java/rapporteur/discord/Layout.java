package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import rapporteur.briefing.Wording;
import rapporteur.discord.ButtonId.Manner;
import rapporteur.discord.ButtonId.Remove;
import rapporteur.discord.ButtonId.Show;
import rapporteur.discord.Draft.Item;

/**
 * Lays out a draft as a message of one container. A page takes items while there is room for their text, and at most
 * {@value Draft#MOST_PER_PAGE}, which keeps it within the 40 components that Discord takes, nested ones counted.
 *
 * @see <a href="https://docs.discord.com/developers/components/reference">Discord's components and their limits</a>
 */
final class Layout {
    /** The most characters of all texts of a message. */
    static final int MOST_TEXT = 4_000;

    private static final int PAGE_LINE = 60;
    private static final int LONGEST_SHARED_LINE = 160;
    private static final int BUTTONS_IN_ROW = 5;
    private static final int BLUE = 0x2B6A99;

    private final Wording wording;

    Layout(Wording wording) {
        this.wording = wording;
    }

    /** Returns the small line that says who shared a message. */
    String sharedLine(String name) {
        return Markdown.SMALL
                + Cut.end(wording.text("discord.shared", Markdown.bold(Cut.end(name, 60))), LONGEST_SHARED_LINE);
    }

    /** Tells whether a line is one that says who shared a message. */
    boolean isSharedLine(String line) {
        return line.startsWith(
                Markdown.SMALL + wording.text("discord.shared", "").strip());
    }

    /**
     * Lays out a page.
     *
     * @param view which page is wanted, by whom; past the last page, the last is shown
     * @param sharedLine the line that says who shared it, or empty
     */
    Container page(Draft draft, View view, String sharedLine) {
        List<List<Item>> pages = pages(draft);
        int page = Math.clamp(view.page(), 0, pages.size() - 1);
        List<ContainerChildComponent> children = new ArrayList<>();
        children.add(TextDisplay.of(head(draft)));
        List<Item> items = pages.get(page);
        for (int i = 0; i < items.size(); i++) {
            children.add(item(items.get(i), view, i));
        }
        children.add(Separator.createDivider(Spacing.SMALL));
        children.add(TextDisplay.of(foot(draft, page, pages.size(), sharedLine)));
        List<Button> buttons = buttons(draft, view.onPage(page), pages.size());
        for (int i = 0; i < buttons.size(); i += BUTTONS_IN_ROW) {
            children.add(ActionRow.of(buttons.subList(i, Math.min(buttons.size(), i + BUTTONS_IN_ROW))));
        }
        return Container.of(children).withAccentColor(BLUE);
    }

    private static String head(Draft draft) {
        return draft.notes().isEmpty() ? draft.heading() : draft.heading() + "\n" + String.join("\n", draft.notes());
    }

    private static List<List<Item>> pages(Draft draft) {
        int room = MOST_TEXT - head(draft).length() - draft.foot().length() - PAGE_LINE - LONGEST_SHARED_LINE;
        List<List<Item>> pages = new ArrayList<>();
        List<Item> page = new ArrayList<>();
        int left = room;
        for (Item item : draft.items()) {
            if (!page.isEmpty()
                    && (page.size() == draft.perPage() || item.text().length() > left)) {
                pages.add(page);
                page = new ArrayList<>();
                left = room;
            }
            page.add(item);
            left -= item.text().length();
        }
        pages.add(page);
        return pages;
    }

    private ContainerChildComponent item(Item item, View view, int ordinal) {
        TextDisplay text = TextDisplay.of(item.text());
        if (item.key() == null) {
            return text;
        }
        View context = view.of(new Subject.Context(item.key())).by(0);
        Show show = new Show(Manner.OPEN, context, ordinal);
        return Section.of(Button.secondary(show.encoded(), wording.text("discord.button.context")), text);
    }

    private String foot(Draft draft, int page, int pages, String sharedLine) {
        StringBuilder foot = new StringBuilder(draft.foot());
        if (pages > 1) {
            foot.append('\n')
                    .append(Markdown.SMALL)
                    .append(wording.text("discord.page", Integer.toString(page + 1), Integer.toString(pages)));
        }
        if (!sharedLine.isEmpty()) {
            foot.append('\n').append(sharedLine);
        }
        return foot.toString();
    }

    private List<Button> buttons(Draft draft, View view, int pages) {
        List<Button> buttons = new ArrayList<>();
        draft.ways().forEach((label, subject) -> buttons.add(turn(label, view.of(subject))));
        if (pages > 1) {
            buttons.add(turn("button.previous", view.onPage(Math.max(0, view.page() - 1)))
                    .withDisabled(view.page() == 0));
            buttons.add(turn("button.next", view.onPage(view.page() + 1)).withDisabled(view.page() == pages - 1));
        }
        if (draft.address() != null) {
            buttons.add(Button.link(draft.address(), wording.text("discord.button.read")));
        }
        buttons.add(
                view.isPrivate()
                        ? Button.secondary(
                                new Show(Manner.SHARE, view, 0).encoded(), wording.text("discord.button.share"))
                        : Button.secondary(new Remove(view.asker()).encoded(), wording.text("discord.button.remove")));
        return buttons;
    }

    private Button turn(String label, View view) {
        return Button.secondary(new Show(Manner.TURN, view, 0).encoded(), wording.text("discord." + label));
    }
}
