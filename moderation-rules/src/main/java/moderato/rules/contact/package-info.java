/** The rule type that finds ways to reach somebody: telephone numbers, e-mail addresses, wallets. */
@NullMarked
package moderato.rules.contact;

import org.jspecify.annotations.NullMarked;
