package moderato.local;

import java.util.Locale;

/** Every port that the stack listens on: where it is by default, whose it is, and what moves it. */
public enum Port {
    INTAKE("comment-intake", 8080),
    INTAKE_MANAGEMENT("comment-intake", 9080),
    WORKER_MANAGEMENT("moderation-worker", 9081),
    NOTIFICATION("notification-service", 8082),
    NOTIFICATION_MANAGEMENT("notification-service", 9082),
    KAFKA("kafka", 9092),
    POSTGRES("postgres", 5433),
    SMTP("smtp", 1025),
    MAILS("smtp", 8025);

    private final String part;
    private final int usual;

    Port(String part, int usual) {
        this.part = part;
        this.usual = usual;
    }

    /** The name of the part that listens on it. */
    public String part() {
        return part;
    }

    public int usual() {
        return usual;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "MODERATO_PORT_" + name().toUpperCase(Locale.ROOT);
    }
}
