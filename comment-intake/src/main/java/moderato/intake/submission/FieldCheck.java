package moderato.intake.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import moderato.edge.FieldProblem;
import moderato.edge.ProblemException;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a submission, so that its reader is told all of it at once. */
final class FieldCheck {
    private final List<FieldProblem> problems = new ArrayList<>();

    /** A line that must be there; an empty one stands for one at fault. */
    String line(String field, @Nullable String value, int longest) {
        String line = optionalLine(field, value, longest);
        if (line == null) {
            problem(field, "is required");
            return "";
        }
        return line;
    }

    /** A line without the space around it, or null when nothing is left of it. */
    @Nullable
    String optionalLine(String field, @Nullable String value, int longest) {
        String line = value == null ? "" : value.strip();
        if (line.isEmpty()) {
            return null;
        }
        if (line.length() > longest) {
            problem(field, "may have " + longest + " characters");
        } else if (!PlainText.isWellFormed(line) || !PlainText.isOneLine(line)) {
            problem(field, "holds a control character, or one that is no text");
        } else if (PlainText.isBlank(line)) {
            problem(field, "holds nothing that can be seen");
        }
        return line;
    }

    /** A text of several lines, taken as it is. */
    String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isEmpty()) {
            problem(field, "is required");
            return "";
        }
        if (value.length() > longest) {
            problem(field, "may have " + longest + " characters");
        } else if (!PlainText.isWellFormed(value)) {
            problem(field, "holds a character that is no text");
        } else if (PlainText.isBlank(value)) {
            problem(field, "holds nothing that can be seen");
        }
        return value;
    }

    /** A further condition, for a field with which nothing else is wrong. */
    void require(String field, @Nullable String value, Predicate<String> condition, String detail) {
        if (value != null && isFree(field) && !condition.test(value)) {
            problem(field, detail);
        }
    }

    void problem(String field, String detail) {
        problems.add(new FieldProblem(field, detail));
    }

    boolean isFree(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    /** Answers 422 if anything is wrong. */
    void finish() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
