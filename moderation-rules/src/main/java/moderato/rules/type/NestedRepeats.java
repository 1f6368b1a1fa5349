package moderato.rules.type;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells whether a regular expression has a counted repeat, {@code {n}}, around another: their counts multiply, and
 * compiling alone may then take the memory of a process.
 */
final class NestedRepeats {
    private NestedRepeats() {}

    static boolean in(String regex) {
        Deque<Boolean> outer = new ArrayDeque<>(); // whether the groups that are open hold a counted repeat so far
        boolean inGroup = false; // the same of the innermost open group
        boolean inLast = false; // the same of the element that a repeat would now apply to
        for (int at = 0; at < regex.length(); at++) {
            switch (regex.charAt(at)) {
                case '\\' -> {
                    at = afterEscape(regex, at);
                    inLast = false;
                }
                case '[' -> {
                    at = endOfClass(regex, at);
                    inLast = false;
                }
                case '(' -> {
                    outer.push(inGroup);
                    inGroup = false;
                    inLast = false;
                }
                case ')' -> {
                    inLast = inGroup;
                    inGroup |= !outer.isEmpty() && outer.pop();
                }
                case '{' -> {
                    int end = endOfCount(regex, at);
                    if (end > at) {
                        if (inLast) {
                            return true;
                        }
                        inLast = true;
                        inGroup = true;
                        at = end;
                    } else {
                        inLast = false;
                    }
                }
                case '*', '+', '?' -> {} // of what stands before, which stays the element
                default -> inLast = false;
            }
        }
        return false;
    }

    /** The last character of an escape; {@code \Q…\E} is one. */
    private static int afterEscape(String regex, int at) {
        if (regex.startsWith("\\Q", at)) {
            int end = regex.indexOf("\\E", at + 2);
            return end < 0 ? regex.length() : end + 1;
        }
        boolean named = regex.startsWith("\\p{", at) || regex.startsWith("\\P{", at) || regex.startsWith("\\x{", at);
        int end = named ? regex.indexOf('}', at) : -1;
        return end < 0 ? at + 1 : end;
    }

    private static int endOfClass(String regex, int start) {
        int at = start + 1;
        at += at < regex.length() && regex.charAt(at) == '^' ? 1 : 0;
        at += at < regex.length() && regex.charAt(at) == ']' ? 1 : 0;
        for (; at < regex.length() && regex.charAt(at) != ']'; at++) {
            if (regex.charAt(at) == '\\') {
                at = afterEscape(regex, at);
            } else if (regex.startsWith("[:", at) && regex.indexOf(":]", at) > at) {
                at = regex.indexOf(":]", at) + 1;
            }
        }
        return at;
    }

    /** Where {@code {n}}, {@code {n,}} or {@code {n,m}} ends; the start itself when it is none. */
    private static int endOfCount(String regex, int start) {
        int end = regex.indexOf('}', start);
        return end > 0 && regex.substring(start + 1, end).matches("[0-9]{1,4}(,[0-9]{0,4})?") ? end : start;
    }
}
