package moderato.rules.policy;

import moderato.contracts.Outcome;

/**
 * What a rule asks for when its condition is so.
 *
 * @param score points, 0 but with {@link Outcome#SCORE}
 */
public record Effect(Outcome outcome, int score) {
    public Effect {
        if ((outcome == Outcome.SCORE) != (score > 0)) {
            throw new IllegalArgumentException("a score, and nothing else, has points");
        }
    }

    public static Effect of(Outcome outcome) {
        return new Effect(outcome, 0);
    }
}
