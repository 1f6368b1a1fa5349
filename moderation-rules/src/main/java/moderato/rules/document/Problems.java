package moderato.rules.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was found wrong so far; after the first few the rest is only known to be more. */
public final class Problems {
    private static final int MOST = 20;

    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, String message) {
        if (found.size() < MOST) {
            found.add(Problem.at(place, message));
        }
    }

    /** Something is named that there is not. */
    public void addUnknown(Place place, String name, Collection<String> known) {
        add(place, "is not known here." + Shown.didYouMean(name, known) + " Known are " + String.join(", ", known));
    }

    public int count() {
        return found.size();
    }

    /** @throws InvalidDocumentException if anything was wrong */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDocumentException(found);
        }
    }
}
