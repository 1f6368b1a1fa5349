package moderato.local;

/** Something that the user can put right; the message is the sentence for him. */
public final class CannotStartException extends RuntimeException {
    public CannotStartException(String sentence) {
        super(sentence);
    }
}
