/**
 * What a report is: records without input or output. A {@link rapporteur.report.Report} holds what was understood of a
 * file; {@link rapporteur.report.Passages} cuts it into the {@linkplain rapporteur.report.Passage passages} that are
 * searched and cited. What a file does not say is {@code null} here and stays unknown. Nothing in this package reads
 * files, searches, or knows a platform or a language of messages.
 */
@NullMarked
package rapporteur.report;

import org.jspecify.annotations.NullMarked;
