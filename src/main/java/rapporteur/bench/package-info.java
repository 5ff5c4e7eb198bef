/**
 * What answering costs: builds, questions and starts measured on a generated library, beside bare Lucene and a bare JVM
 * doing the same in the same run, as tables and a plot. Timings belong here and in no test. It measures the other parts
 * from outside and holds none of their logic.
 */
@NullMarked
package rapporteur.bench;

import org.jspecify.annotations.NullMarked;
