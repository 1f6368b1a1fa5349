package moderato.rules.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers to one question over one corpus: in all, by kind, by rule, and the wrong ones. */
record Tallies(Tally all, Map<String, Tally> kinds, Map<String, Tally> rules, List<String> mistakes) {
    private static final int LONGEST_SHOWN = 160;

    Tallies() {
        this(new Tally(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    void add(LabelledText row, Measure.Answer answer) {
        Tally kind = kinds.computeIfAbsent(row.kind(), name -> new Tally());
        all.add(row.bad(), answer.found());
        kind.add(row.bad(), answer.found());
        Place word = row.word();
        if (row.bad() && word != null && !answer.places().isEmpty()) {
            all.place(word, answer.places());
            kind.place(word, answer.places());
        }
        answer.rules()
                .forEach(rule -> rules.computeIfAbsent(rule, r -> new Tally()).add(row.bad(), true));
        if (answer.found() != row.bad()) {
            String text = row.text().replaceAll("\\s+", " ");
            mistakes.add("    " + (row.bad() ? "missed " : "false  ") + row.id() + answer.why() + ": "
                    + text.substring(0, Math.min(LONGEST_SHOWN, text.length())));
        }
    }
}
