package moderato.rules.matcher;

import moderato.rules.index.Hashes;

/** A run of letters as the pass over a text sees it: a hash, see {@link Hashes}, and what joining it to others takes. */
final class Word {
    long hash;

    /** In letters of which one that follows itself counts once. */
    int length;

    /** In letters. */
    int raw;

    int first;
    int last;

    /** Where it begins in the text. */
    int start;

    void add(int letter) {
        raw++;
        if (letter != last) {
            hash = Hashes.add(hash, letter);
            first = length++ == 0 ? letter : first;
            last = letter;
        }
    }

    void set(Word other) {
        hash = other.hash;
        length = other.length;
        raw = other.raw;
        first = other.first;
        last = other.last;
        start = other.start;
    }

    /** Makes this the word that begins with this and goes on with another. */
    void append(Word other) {
        boolean again = other.first == last;
        long rest = again ? Hashes.withoutFirst(other.hash, other.first, other.length) : other.hash;
        int restLength = again ? other.length - 1 : other.length;
        hash = Hashes.join(hash, rest, restLength);
        length += restLength;
        raw += other.raw;
        last = other.last;
    }

    /** Makes this the word that begins with another and goes on with this. */
    void prepend(Word other) {
        if (other.last == first) {
            hash = Hashes.withoutFirst(hash, first, length);
            length--;
        }
        hash = Hashes.join(other.hash, hash, length);
        length += other.length;
        raw += other.raw;
        first = other.first;
        start = other.start;
    }
}
