package moderato.rules.matcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import moderato.rules.text.Characters;
import moderato.rules.text.CommentText;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Match;
import moderato.rules.words.WordHit;

/** Which of the places that were found count. */
final class Selection {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;

    /** Further back, no hit reaches as far as a new one. */
    private static final int LOOKED_BACK = 8;

    private Selection() {}

    /**
     * Of one list's hits, those that lie within another that is as severe are left out; so is what an innocent phrase
     * spares. The others, in the order of the text, are widened to whole grapheme clusters.
     */
    static List<WordHit> of(List<WordHit> hits, CommentText comment) {
        hits.sort(Comparator.comparingInt(WordHit::start)
                .thenComparing(WordHit::end, Comparator.reverseOrder())
                .thenComparing(hit -> !isException(hit)));
        List<WordHit> kept = new ArrayList<>(hits.size());
        int sparedTo = 0;
        for (WordHit hit : hits) {
            if (isException(hit)) {
                sparedTo = Math.max(sparedTo, hit.end());
            } else if (hit.end() > sparedTo
                    && !isWithinAnother(hit, kept)
                    && (hit.term().match() != Match.TEXT || isWholeText(hit, comment.original()))) {
                kept.add(hit);
            }
        }
        kept.replaceAll(hit -> widened(hit, comment));
        return kept;
    }

    private static boolean isException(WordHit hit) {
        return hit.list() == BundledLists.exceptions();
    }

    private static boolean isWithinAnother(WordHit hit, List<WordHit> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOKED_BACK); i--) {
            WordHit other = before.get(i);
            if (other.list() == hit.list()
                    && hit.end() <= other.end()
                    && hit.severity().compareTo(other.severity()) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but blanks and signs stands around. */
    private static boolean isWholeText(WordHit hit, String text) {
        for (int at = hit.start(); at > 0; ) {
            int codePoint = text.codePointBefore(at);
            if ((Characters.of(codePoint) & LETTERS_OR_DIGITS) != 0) {
                return false;
            }
            at -= Character.charCount(codePoint);
        }
        for (int at = hit.end(); at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if ((Characters.of(codePoint) & LETTERS_OR_DIGITS) != 0) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    private static WordHit widened(WordHit hit, CommentText comment) {
        int start = comment.graphemeStart(hit.start());
        int end = comment.graphemeEnd(hit.end());
        return start == hit.start() && end == hit.end()
                ? hit
                : new WordHit(hit.list(), hit.term(), hit.form(), start, end);
    }
}
