package moderato.intake.thread;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import moderato.edge.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which part of which thread is asked for.
 *
 * @param after where the page begins, or null for the beginning
 */
public record ThreadQuery(
        String site,
        String article,
        Order order,
        int limit,
        @Nullable Position after) {

    /** By the time of publication. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    private static final Set<String> PARAMETERS = Set.of("site", "article", "order", "limit", "after");
    private static final Pattern SITE = Pattern.compile("[a-z0-9-]{1,63}");
    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,3}");
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** The newest comments of a thread. */
    public static ThreadQuery newest(String site, String article, @Nullable String after) {
        return new ThreadQuery(site, article, Order.NEWEST, USUAL, after == null ? null : position(after));
    }

    /** Reads the parameters of a request; a cache must not be filled with one answer under many names, so none else. */
    static ThreadQuery of(Map<String, String[]> parameters) {
        require(PARAMETERS.containsAll(parameters.keySet()), "An unknown query parameter; known are " + known());
        require(parameters.values().stream().allMatch(values -> values.length == 1), "A query parameter came twice.");
        String site = value(parameters, "site").orElse("");
        require(SITE.matcher(site).matches(), "site must be 1 to 63 of a-z, 0-9 and -");
        String article = value(parameters, "article").orElse("");
        require(!article.isEmpty() && article.length() <= MOST, "article must have 1 to 200 characters");
        require(article.chars().noneMatch(Character::isISOControl), "article must not hold control characters");
        String limit = value(parameters, "limit").orElse(Integer.toString(USUAL));
        require(LIMIT.matcher(limit).matches(), "limit must be 1 to 200");
        int comments = Integer.parseInt(limit);
        require(comments >= 1 && comments <= MOST, "limit must be 1 to 200");
        return new ThreadQuery(
                site,
                article,
                order(value(parameters, "order").orElse("oldest")),
                comments,
                value(parameters, "after").map(ThreadQuery::position).orElse(null));
    }

    private static Order order(String word) {
        return switch (word) {
            case "oldest" -> Order.OLDEST;
            case "newest" -> Order.NEWEST;
            default -> throw refused("order must be oldest or newest");
        };
    }

    private static Position position(String text) {
        return Position.parse(text).orElseThrow(() -> refused("after must be the next of an earlier answer"));
    }

    private static Optional<String> value(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }

    private static String known() {
        return String.join(", ", PARAMETERS.stream().sorted().toList()) + ".";
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw refused(otherwise);
        }
    }

    private static ProblemException refused(String detail) {
        return ProblemException.of(HttpStatus.BAD_REQUEST, detail);
    }
}
