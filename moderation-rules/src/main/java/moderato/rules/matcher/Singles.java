package moderato.rules.matcher;

/** Single characters between blanks, one after the other: s h i t. */
final class Singles {
    private static final int FEWEST = 3;

    private final Scan scan;
    private int count;
    private int start;

    Singles(Scan scan) {
        this.scan = scan;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Adds the one that stands here. */
    void add(int at) {
        if (count++ == 0) {
            start = at;
        }
    }

    /** No more follow: what stands from the first one to here is searched, when they are enough to write a word. */
    void end(int at) {
        if (count >= FEWEST) {
            scan.search().within(start, at);
            scan.search().singles(start, at);
        }
        count = 0;
    }
}
