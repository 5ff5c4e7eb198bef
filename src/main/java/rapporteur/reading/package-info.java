/**
 * Files become reports. Every format is turned into one intermediate, a page of blocks, and one parser turns pages into
 * {@linkplain rapporteur.report.Report reports}; a sidecar beside the file has the last word. What a file does not say
 * stays unknown. Nothing here keeps reports, searches them, or knows a platform.
 */
@NullMarked
package rapporteur.reading;

import org.jspecify.annotations.NullMarked;
