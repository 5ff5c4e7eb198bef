package rapporteur.console;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Takes every candidate offered: those who offer have matched them already, slips of the keyboard forgiven. */
final class OfferedMatcher implements CompletionMatcher {

    private String typed = "";
    private List<Candidate> offered = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        typed = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        offered = List.copyOf(candidates);
        return offered;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return offered.stream()
                .filter(candidate -> candidate.value().equals(typed))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getCommonPrefix() {
        String common = offered.isEmpty() ? typed : offered.getFirst().value();
        for (Candidate candidate : offered) {
            int same = 0;
            while (same < Math.min(common.length(), candidate.value().length())
                    && common.charAt(same) == candidate.value().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common.length() < typed.length() ? typed : common;
    }
}
