package moderato.notification.account;

import java.security.Principal;

/** Who is signed in, by form or by token. */
public record Editor(String name, EditorScope scope) implements Principal {
    @Override
    public String getName() {
        return name;
    }
}
