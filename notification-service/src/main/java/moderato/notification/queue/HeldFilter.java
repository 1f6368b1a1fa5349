package moderato.notification.queue;

import org.jspecify.annotations.Nullable;

/** Which of the held comments; null for all. */
public record HeldFilter(
        @Nullable String site,
        @Nullable String section,
        @Nullable String rule) {
    public static final HeldFilter ALL = new HeldFilter(null, null, null);
}
