package moderato.endtoend.faults;

/** By what one sees that the stack works again. */
enum Sign {
    PUBLISHED("published"),
    QUEUED("in the queue"),
    MAILED("mailed");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
