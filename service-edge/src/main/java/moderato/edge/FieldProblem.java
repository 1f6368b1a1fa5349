package moderato.edge;

/** What is wrong with one field of a request, in words that never repeat what was sent. */
public record FieldProblem(String field, String detail) {}
