package moderato.rules.type;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.RuleType;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import org.jspecify.annotations.Nullable;

/** Letters of scripts that the site does not write, or words that mix scripts. */
final class Script implements Condition {
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private static final Kind<UnicodeScript> SCRIPT = Kind.text(
            Kind.ordered("type", "string", "description", "The Unicode name of a script, such as Cyrillic"),
            "must be the Unicode name of a script, such as Latin, Cyrillic or Han",
            UnicodeScript::forName);
    private static final Key<Set<UnicodeScript>> ALLOW =
            Key.of("allow", Kind.set(SCRIPT, 50), "All others are found.").or(Set.of());
    private static final Key<Set<UnicodeScript>> DENY =
            Key.of("deny", Kind.set(SCRIPT, 50), "These are found.").or(Set.of());
    private static final Key<Integer> MIN_LETTERS = Key.of(
                    "min-letters", Kind.whole(1, 10_000), "From how many letters of such scripts on it counts.")
            .or(10);
    private static final Key<Integer> MIXED = Key.of(
            "mixed-words-over", Kind.whole(0, 1_000), "Number of words with letters of Latin and Cyrillic or Greek.");

    static final RuleType TYPE = RuleType.of(
            "script",
            "Letters of scripts that are not written here, or words that mix scripts.",
            Keys.of(ALLOW, DENY, MIN_LETTERS, MIXED),
            Script::read);

    private final Set<UnicodeScript> allowed;
    private final Set<UnicodeScript> denied;
    private final int minLetters;
    private final @Nullable Integer mostMixed;

    private Script(Values values) {
        allowed = values.get(ALLOW);
        denied = values.get(DENY);
        minLetters = values.get(MIN_LETTERS);
        mostMixed = values.find(MIXED);
    }

    private static @Nullable Condition read(Values values) {
        return values.has(ALLOW) || values.has(DENY) || values.has(MIXED)
                ? new Script(values)
                : RuleType.refused(values, "must have allow, deny or mixed-words-over");
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        Scan scan = new Scan(comment.comment().body());
        if (scan.foreign >= minLetters) {
            String sentence =
                    scan.foreign + " letters of the script " + name(scan.lastForeign) + ", at least " + minLetters;
            return Evidence.of(scan.foreign, minLetters, sentence, scan.foreignLetters);
        }
        if (mostMixed != null && scan.mixed > mostMixed) {
            String sentence =
                    scan.mixed + (scan.mixed == 1 ? " word mixes" : " words mix") + " the letters of several scripts";
            return Evidence.of(scan.mixed, mostMixed, sentence, scan.mixedWords);
        }
        return null;
    }

    private static String name(UnicodeScript script) {
        String lower = script.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private boolean isForeign(UnicodeScript script) {
        return denied.contains(script) || (!allowed.isEmpty() && !allowed.contains(script));
    }

    /** One walk over a text. */
    private final class Scan {
        final Spans foreignLetters = new Spans();
        final Spans mixedWords = new Spans();
        int foreign;
        int mixed;
        UnicodeScript lastForeign = UnicodeScript.UNKNOWN;

        private final Set<UnicodeScript> inWord = EnumSet.noneOf(UnicodeScript.class);
        private int wordStart = -1;
        private int foreignStart = -1;

        Scan(String text) {
            int at = 0;
            while (at < text.length()) {
                int codePoint = text.codePointAt(at);
                take(codePoint, at);
                at += Character.charCount(codePoint);
            }
            closeForeign(at);
            closeWord(at);
        }

        private void take(int codePoint, int at) {
            if (!Character.isLetter(codePoint)) {
                if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                    closeForeign(at);
                    closeWord(at);
                }
                return;
            }
            // Letters of Latin-1 are Latin; looking that up is most of the cost of a usual text.
            UnicodeScript script = codePoint <= LAST_OF_LATIN_1 ? UnicodeScript.LATIN : UnicodeScript.of(codePoint);
            wordStart = wordStart < 0 ? at : wordStart;
            inWord.add(script);
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && isForeign(script)) {
                foreign++;
                lastForeign = script;
                foreignStart = foreignStart < 0 ? at : foreignStart;
            } else {
                closeForeign(at);
            }
        }

        private void closeForeign(int end) {
            if (foreignStart >= 0) {
                foreignLetters.add(Field.BODY, foreignStart, end);
                foreignStart = -1;
            }
        }

        private void closeWord(int end) {
            if (wordStart >= 0) {
                if (inWord.contains(UnicodeScript.LATIN)
                        && (inWord.contains(UnicodeScript.CYRILLIC) || inWord.contains(UnicodeScript.GREEK))) {
                    mixed++;
                    mixedWords.add(Field.BODY, wordStart, end);
                }
                inWord.clear();
                wordStart = -1;
            }
        }
    }
}
