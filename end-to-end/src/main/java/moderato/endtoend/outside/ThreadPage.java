package moderato.endtoend.outside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the published comments of an article, as the public API answers it. */
public record ThreadPage(
        int count, List<Shown> comments, @Nullable String next) {
    /** A published comment. */
    public record Shown(String id, String body) {}
}
