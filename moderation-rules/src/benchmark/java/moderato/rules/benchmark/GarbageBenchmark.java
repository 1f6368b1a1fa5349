package moderato.rules.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
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

/** Garbage of 64 KB, whole and as 64 texts of 1 KB: a character of the one may cost 1.5 times one of the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GarbageBenchmark {
    private static final int LENGTH = 65_536;
    private static final int PARTS = 64;

    @Param({"a", "a ", "1l|!", "s*", "f****", "s h i ", "a.", "\u0301", "<b>", "&#115;", "垃", "fuck ", "ѕһіт "})
    public String piece;

    private String whole;
    private String part;
    private WordMatcher words;

    @Setup
    public void setUp() {
        whole = piece.repeat(LENGTH / piece.length());
        part = piece.repeat(LENGTH / PARTS / piece.length());
        words = WordMatcher.of(List.of(BundledLists.find("profanity-en").orElseThrow()));
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public WordHits whole() {
        return words.find(CommentText.of(whole), Steps.atMost(Long.MAX_VALUE));
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH / PARTS)
    public WordHits part() {
        return words.find(CommentText.of(part), Steps.atMost(Long.MAX_VALUE));
    }
}
