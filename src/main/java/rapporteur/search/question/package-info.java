/**
 * What a question asks, as far as its own words tell: {@link rapporteur.search.question.QuestionReader} makes an
 * {@link rapporteur.search.question.Asked} of it. What the library has of the words is not looked up here.
 */
@NullMarked
package rapporteur.search.question;

import org.jspecify.annotations.NullMarked;
