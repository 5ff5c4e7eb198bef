/**
 * The intermediate between files and reports: a {@link rapporteur.reading.page.Page} of blocks in reading order,
 * whatever the file's format, and the one place where text is made {@linkplain rapporteur.reading.page.AsRead as read}.
 * Nothing here knows formats, and nothing here understands what the words mean.
 */
@NullMarked
package rapporteur.reading.page;

import org.jspecify.annotations.NullMarked;
