package moderato.contracts;

/** What notification-service writes to {@code sites}. */
public sealed interface SiteEvent extends Event permits SiteDocument {}
