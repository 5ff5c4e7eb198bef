package rapporteur.briefing;

/**
 * An address to follow.
 *
 * @param address the address, {@code http} or {@code https}
 * @param search whether it only searches for the thing, whose own address is not known
 */
public record Link(String address, boolean search) {}
