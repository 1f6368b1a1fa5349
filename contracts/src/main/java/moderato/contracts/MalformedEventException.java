package moderato.contracts;

/** JSON that is not the record it should be. The message is in our words and never quotes what was read. */
public final class MalformedEventException extends RuntimeException {
    public MalformedEventException(String message) {
        super(message);
    }
}
