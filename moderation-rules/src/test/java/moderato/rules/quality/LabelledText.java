package moderato.rules.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A row of a corpus.
 *
 * @param bad whether the label is 1: this text should be found
 * @param word where the word stands for which it should be, when that is known
 */
record LabelledText(
        String id, boolean bad, String text, @Nullable Place word) {
    private record Row(String id, String label, String text) {}

    /** The id without its numbers, by which rows of one kind are counted together. */
    String kind() {
        return Stream.of(id.split("[-.]"))
                .filter(part -> !part.matches("[0-9]*"))
                .collect(Collectors.joining("-"));
    }

    /**
     * Reads a file of RFC 4180, or the same with tabs when its name ends so, whose header names id, label (1 or 0) and text.
     *
     * @throws IOException when it is none; says which row
     */
    static List<LabelledText> read(Path file) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema()
                .withHeader()
                .withColumnSeparator(file.toString().endsWith(".tsv") ? '\t' : ',');
        List<LabelledText> texts = new ArrayList<>();
        try (MappingIterator<Row> rows =
                new CsvMapper().readerFor(Row.class).with(schema).readValues(file)) {
            while (rows.hasNext()) {
                texts.add(labelled(rows.next()));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file + ", row " + (texts.size() + 1) + ": " + e.getMessage(), e);
        }
        return texts;
    }

    private static LabelledText labelled(Row row) {
        if (row.id == null || row.text == null) {
            throw new IllegalArgumentException("must have an id, a label and a text");
        }
        return switch (String.valueOf(row.label)) {
            case "1" -> new LabelledText(row.id, true, row.text, null);
            case "0" -> new LabelledText(row.id, false, row.text, null);
            default -> throw new IllegalArgumentException("the label must be 1 or 0, not " + row.label);
        };
    }
}
