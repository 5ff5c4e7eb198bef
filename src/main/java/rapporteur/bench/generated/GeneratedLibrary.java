package rapporteur.bench.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rapporteur.library.Library;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/** Makes up libraries of a wanted size; the larger holds the reports of the smaller. */
public final class GeneratedLibrary {

    private GeneratedLibrary() {}

    /** Returns a library of so many reports, each with 15 passages on average. */
    public static Library ofReports(int count) {
        return library(IntStream.rangeClosed(1, count)
                .parallel()
                .mapToObj(GeneratedReport::numbered)
                .toList());
    }

    /** Returns a library of exactly so many passages, from 1: the last report is a short one. */
    public static Library ofPassages(int count) {
        List<Report> reports = new ArrayList<>();
        int missing = count;
        while (missing > 0) {
            int number = reports.size() + 1;
            Report whole = GeneratedReport.numbered(number);
            int passages = Passages.of(whole).size();
            reports.add(passages <= missing ? whole : GeneratedReport.brief(number, missing));
            missing -= passages;
        }
        return library(reports);
    }

    private static Library library(List<Report> reports) {
        return new Library(reports, List.of(), List.of());
    }
}
