package moderato.intake.submission;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import moderato.contracts.Comment;
import moderato.edge.FieldProblem;
import moderato.edge.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Submissions by a plain form, for pages without a script: answers are for a browser. */
@Controller
final class FormController {
    private final Submissions submissions;

    FormController(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping(path = "/v1/comments", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Nullable
    ModelAndView post(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            Comment comment = submissions.take(request, FormController::read);
            String article = requireNonNull(comment.article().url());
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, ArticlePage.showing(article, comment.id()));
            return null;
        } catch (ProblemException e) {
            e.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            return refused(e);
        }
    }

    /** A browser must be sent back to somewhere; a program that posts a form gets the same rule. */
    private static Posted read(String form) {
        Posted posted = FormSubmission.read(form);
        Submission.Article article = posted.submission().article();
        if (article == null || article.url() == null || article.url().isBlank()) {
            throw ProblemException.invalid("article.url", "is required");
        }
        return posted;
    }

    private static ModelAndView refused(ProblemException problem) {
        ModelAndView page = new ModelAndView("submission/refused");
        page.setStatus(problem.getStatusCode());
        page.addObject("detail", problem.getBody().getDetail());
        page.addObject(
                "errors", problem.errors().stream().map(FormController::named).toList());
        return page;
    }

    private static FieldProblem named(FieldProblem problem) {
        String field = FormSubmission.FIELDS.getOrDefault(problem.field(), problem.field());
        return new FieldProblem(field, problem.detail());
    }
}
