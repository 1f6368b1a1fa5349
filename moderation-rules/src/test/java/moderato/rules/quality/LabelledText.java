package moderato.rules.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a corpus: {@code id,label,text} with a header, in RFC 4180's form, or the same with tabs.
 *
 * @param bad whether the label is 1: this text should be found
 * @param word where the word stands for which it should be, when that is known
 */
record LabelledText(
        String id, boolean bad, String text, @Nullable Place word) {
    /** The id without its numbers, by which rows of one kind are counted together. */
    String kind() {
        return Stream.of(id.split("[-.]"))
                .filter(part -> !part.matches("[0-9]*"))
                .collect(Collectors.joining("-"));
    }

    static List<LabelledText> read(Path file) throws IOException {
        char separator = file.toString().endsWith(".tsv") ? '\t' : ',';
        List<LabelledText> texts = new ArrayList<>();
        for (List<String> row : rows(Files.readString(file, UTF_8), separator)) {
            if (row.size() != 3) {
                throw new IOException(file + ": a row of " + row.size() + " columns: " + row);
            }
            if (!row.get(0).equals("id")) {
                texts.add(new LabelledText(row.get(0), row.get(1).equals("1"), row.get(2), null));
            }
        }
        return texts;
    }

    private static List<List<String>> rows(String source, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quoted && c == '"' && i + 1 < source.length() && source.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                row.add(field.toString());
                field.setLength(0);
            } else if (!quoted && c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        if (!row.isEmpty() || !field.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
