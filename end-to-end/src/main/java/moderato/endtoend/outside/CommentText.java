package moderato.endtoend.outside;

/** Texts of comments that the default policy approves, and such that it holds. */
public final class CommentText {
    private static final String[] SENTENCES = {
        "The council should have asked the people who live on that street before it closed it.",
        "My train was late again this morning, and nobody at the station could say why.",
        "I read the whole report and cannot find the number that the minister quoted.",
        "Thank you for a calm article on a subject that everybody shouts about.",
        "Our school has waited nine years for a new roof, so I am not holding my breath.",
        "A second bridge would help, but only if the buses use it too.",
        "The coach was right to keep her on the field until the end.",
        "Prices at the market went up twice since spring, whatever the figures say."
    };

    private CommentText() {}

    /** A text of about 350 units that no rule objects to; {@code opening} tells it from the others. */
    public static String clean(String opening, int number) {
        StringBuilder text = new StringBuilder(opening);
        for (int i = 0; i < 4; i++) {
            text.append(' ').append(SENTENCES[(number * 3 + i * (1 + number % 5)) % SENTENCES.length]);
        }
        return text.toString();
    }

    /** As {@link #clean}, with a word that the profanity rule holds. */
    public static String profane(String opening, int number) {
        return clean(opening + " What a load of bullshit.", number);
    }
}
