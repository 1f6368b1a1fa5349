package moderato.rules.policy;

import moderato.contracts.Finding;

/**
 * What a rule says of a comment.
 *
 * @param unchecked whether it does not know, which no other rule can make good
 * @param lookAlike whether it rests on look-alikes alone
 */
public record Report(Finding finding, boolean unchecked, boolean lookAlike) {}
