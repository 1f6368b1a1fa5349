package moderato.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment.
 *
 * @param name as given by the reader, published
 * @param email never published
 * @param website an http(s) URL, published
 * @param address the keyed hash of site and network (base64url of 16 bytes), never the IP address itself
 */
public record Author(String name, String email, @Nullable String website, String address) {
    public Author {
        requireNonNull(name, "author.name");
        requireNonNull(email, "author.email");
        requireNonNull(address, "author.address");
    }
}
