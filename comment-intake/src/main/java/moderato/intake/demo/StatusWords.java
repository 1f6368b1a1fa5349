package moderato.intake.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import moderato.contracts.Status;

/** What the page says of a reader's own comment; it carries all of the sentences, for its script. */
final class StatusWords {
    private StatusWords() {}

    static String of(Status status) {
        return switch (status) {
            case PENDING -> "Thank you. Your comment is being checked.";
            case HELD -> "Thank you. Your comment is with an editor, who will look at it soon.";
            case PUBLISHED -> "Thank you. Your comment is published.";
            case REJECTED -> "Your comment was not published.";
            case REMOVED -> "Your comment was removed by an editor.";
            case WITHDRAWN -> "You took your comment back.";
        };
    }

    static Map<String, String> all() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            words.put(status.word(), of(status));
        }
        return words;
    }
}
