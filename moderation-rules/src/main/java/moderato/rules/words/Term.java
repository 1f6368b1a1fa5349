package moderato.rules.words;

/**
 * A word or phrase of a list.
 *
 * @param text as listed; blanks and hyphens between words match each other
 * @param name whether people or places bear it too, so that title case spares it
 */
public record Term(String text, Severity severity, Match match, boolean name) {}
