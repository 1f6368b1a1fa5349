package moderato.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Yaml;
import moderato.rules.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** The command that tells what each rule says of a text: {@code moderation-rules/explain --policy site.yaml "a text"}. */
final class Explain {
    private static final Set<String> OPTIONS =
            Set.of("policy", "section", "article", "url", "name", "email", "website", "at");
    private static final String USAGE = """
            explain [options] [text]     what each rule says of a text; without one, of what stands on the standard input
              --policy <site.yaml>       the document of a site; without it the default policy
              --section <id>             the section of the comment
              --article <id> --url <url> its article
              --name, --email, --website its author
              --at <2026-12-31T18:00:00Z> its time, for rules that expire
            """;

    private Explain() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** Returns the exit code: 0, 1 for a policy that is none, 2 for arguments that are none. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Map<String, String> options = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.startsWith("--") ? argument.substring(2) : "";
            if (name.isEmpty()) {
                texts.add(argument);
            } else if (OPTIONS.contains(name) && i + 1 < arguments.size()) {
                options.put(name, arguments.get(++i));
            } else {
                err.print(USAGE);
                return 2;
            }
        }
        String text = texts.isEmpty() ? new String(System.in.readAllBytes(), UTF_8) : String.join(" ", texts);
        Comment comment = comment(text, options);
        try {
            SitePolicy policy = policy(options.get("policy"));
            Instant at = Instant.parse(options.getOrDefault("at", "1970-01-01T00:00:00Z"));
            out.print(Explanation.of(comment, at, policy.of(comment.section())));
            return 0;
        } catch (DateTimeParseException e) {
            err.println("--at must be a time in UTC, such as 2026-12-31T18:00:00Z");
            return 2;
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + " is not there");
            return 1;
        } catch (CharacterCodingException e) {
            err.println(options.get("policy") + " is not UTF-8");
            return 1;
        } catch (InvalidDocumentException e) {
            e.problems().forEach(problem -> err.println(options.get("policy") + ", " + problem));
            return 1;
        }
    }

    private static SitePolicy policy(@Nullable String file) throws IOException {
        return file == null ? SitePolicy.DEFAULT : SitePolicy.of(Yaml.read(Files.readString(Path.of(file))));
    }

    private static Comment comment(String text, Map<String, String> options) {
        return new Comment(
                "00000000-0000-8000-8000-000000000000",
                1,
                "explained",
                options.getOrDefault("section", Comment.DEFAULT_SECTION),
                new Article(options.getOrDefault("article", "article"), options.get("url"), null),
                null,
                new Author(
                        options.getOrDefault("name", "Reader"),
                        options.getOrDefault("email", "reader@example.org"),
                        options.get("website"),
                        ""),
                text,
                Instant.EPOCH);
    }
}
