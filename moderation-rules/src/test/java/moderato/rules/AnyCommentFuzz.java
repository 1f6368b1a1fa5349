package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NonNegative;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import java.util.stream.Stream;
import moderato.contracts.Comment;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.site.SitePolicy;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a reader writes, the default policy has a sound judgement of it. */
class AnyCommentFuzz {
    private static final WordMatcher ENGLISH =
            WordMatcher.of(List.of(BundledLists.find("profanity-en").orElseThrow()));

    private static Stream<Arguments> comments() {
        return Stream.of(
                arguments("What a pile of sh1t, s.h.i.t and S H I T; ѕhіt", "Ann", "ann@example.org", "", 40),
                arguments("First http://a.org then www.b.org and c dot com", "Editοr", "x@mailinator.com", "a.org", 0),
                arguments("Text me at +49 170 1234567 or @ann on https://t.me/+abc", "M0derator", "@", "http://", 9),
                arguments("f\u200B\u202Eu\u0336c<b>k</b> &#115;&#x68;it %73hit #suchshit \uD83D", "\u0000", "", "", 99),
                arguments("\u00C9shitload" + "\u007F".repeat(9), "\b", "\b", "\b", 500),
                arguments("垃圾 ข่าว ا 한 ʇɥ 𝓼𝓱𝓲𝓽 ﷺ 👨‍👩‍👧 e\u0301 ßİı", "ＡＢ", "ö@ü", "。", 1_000));
    }

    @DictionaryEntries({
        "shit",
        "fuck",
        "http://",
        "https://",
        "www.",
        ".com",
        " dot ",
        " at ",
        "xn--",
        "&#",
        "<b>",
        "\u200B"
    })
    @MethodSource("comments")
    @FuzzTest
    void hasASoundJudgement(
            @NotNull String body,
            @NotNull String name,
            @NotNull String email,
            @NotNull String website,
            @NonNegative int budget) {
        Comment comment = aComment().by(name).mailing(email).from(website).saying(body);
        SoundJudgement.of(comment, SitePolicy.DEFAULT.policy());

        Steps steps = Steps.atMost(budget % (10 * (body.length() + 1)));
        WordHits hits = ENGLISH.find(CommentText.of(body), steps);
        assertThat(hits.complete() && steps.ranOut()).isFalse();
    }
}
