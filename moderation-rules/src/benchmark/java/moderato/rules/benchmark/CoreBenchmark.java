package moderato.rules.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import moderato.contracts.Comment;
import moderato.rules.CommentBuilder;
import moderato.rules.Judgement;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import moderato.rules.site.SitePolicy;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;
import moderato.rules.words.WordList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a comment costs: nanoseconds a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class CoreBenchmark {
    private static final int TEXTS = 128;
    private static final int MANY_TERMS = 20_000;

    /** A document with one regular expression, as editors write them. */
    private static final String REGEX =
            """
            rules:
              - id: offers
                when: {regex: {pattern: "(?i)\\\\b(buy|order|get) (it|one|yours) (now|today|here)\\\\b"}}
                outcome: hold
            """;

    @Param({"english-180", "english-60", "english-300", "english-5000", "cyrillic-180", "cjk-180", "disguised-180"})
    public String mix;

    private char[][] characters;
    private String[] texts;
    private Comment[] comments;
    private ExactPass exact;
    private WordMatcher words;
    private WordMatcher manyWords;
    private Policy withRegex;

    @Setup
    public void setUp() {
        int dash = mix.indexOf('-');
        texts = Texts.make(mix.substring(0, dash), TEXTS, Integer.parseInt(mix.substring(dash + 1)));
        characters = Arrays.stream(texts).map(String::toCharArray).toArray(char[][]::new);
        comments = Arrays.stream(texts)
                .map(text -> CommentBuilder.aComment().saying(text))
                .toArray(Comment[]::new);
        List<WordList> lists = Stream.of("profanity-en", "spam-phrases-en")
                .map(name -> BundledLists.find(name).orElseThrow())
                .toList();
        List<String> terms = lists.stream()
                .flatMap(list -> list.terms().stream())
                .map(Term::text)
                .toList();
        exact = new ExactPass(terms);
        words = WordMatcher.of(lists);
        withRegex = SitePolicy.of(Yaml.read(REGEX)).policy();
        manyWords = WordMatcher.of(Stream.concat(lists.stream(), Stream.of(more(MANY_TERMS - terms.size())))
                .toList());
    }

    private static WordList more(int count) {
        Random random = new Random(11);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder term = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                term.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)))
                        .append("aeiou".charAt(random.nextInt(5)));
            }
            terms.add(term.append("xq").toString());
        }
        return WordList.of("more", Severity.STRONG, terms);
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int sumOfCharacters() {
        int sum = 0;
        for (char[] text : characters) {
            for (char c : text) {
                sum += c;
            }
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int exactPass() {
        int found = 0;
        for (char[] text : characters) {
            found += exact.count(text);
        }
        return found;
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void folded(Blackhole sink) {
        for (String text : texts) {
            sink.consume(CommentText.of(text).folded());
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void wordRules(Blackhole sink) {
        for (String text : texts) {
            sink.consume(find(words, text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void wordRulesOf20000Terms(Blackhole sink) {
        for (String text : texts) {
            sink.consume(find(manyWords, text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void verdict(Blackhole sink) {
        judge(SitePolicy.DEFAULT.policy(), sink);
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void verdictWithRegex(Blackhole sink) {
        judge(withRegex, sink);
    }

    private void judge(Policy policy, Blackhole sink) {
        for (Comment comment : comments) {
            Judgement judgement = Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
            sink.consume(judgement);
        }
    }

    private static WordHits find(WordMatcher matcher, String text) {
        return matcher.find(CommentText.of(text), Steps.atMost(1_000_000));
    }
}
