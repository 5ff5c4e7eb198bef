/**
 * What can be set: {@link rapporteur.settings.SettingsReader} makes typed {@link rapporteur.settings.Settings} of the
 * defaults in {@code reference.conf}, the file {@code config/rapporteur.conf} and the environment, and tells in one go
 * everything that is wrong with them. Nothing here acts on a setting.
 */
@NullMarked
package rapporteur.settings;

import org.jspecify.annotations.NullMarked;
