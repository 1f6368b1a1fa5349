package moderato.rules.quality;

/** A stretch of a text, in UTF-16 units. */
record Place(int start, int end) {
    boolean isIn(Place other) {
        return start >= other.start && end <= other.end;
    }
}
