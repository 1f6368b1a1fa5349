package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Form;
import moderato.rules.words.WordHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {
    private static final WordMatcher ENGLISH =
            WordMatcher.of(List.of(BundledLists.find("profanity-en").orElseThrow()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh1t",
                "$hit",
                "s.h.i.t",
                "s h i t",
                "ѕhіt",
                "s\u200Bh\u200Bi\u200Bt",
                "shiiiit",
                "ssshhhiiittt",
                "s*it",
                "sh*t",
                "s**t",
                "bulls**t",
                "ˢʰᶦᵗ",
                "ʇıɥs",
                "ʇɐʍʇ",
                "s̷̢h̶̛i̵t̴͝",
                "ｓｈｉｔ",
                "𝓼𝓱𝓲𝓽",
                "🅂🄷🄸🅃",
                "🅢🅗🅘🅣",
                "ꜱʜɪᴛ",
                "ⓢⓗⓘⓣ",
                "🇸🇭🇮🇹",
                "ᔕᕼIT",
                "丂卄丨ㄒ",
                "ֆɦɨȶ",
                "sh<b></b>it",
                "s&#104;it",
                "s&#x68;it",
                "%73hit",
                "#shitthis",
                "s-h-i-t",
                "shi-t",
                "s hit",
                "5 h ! 7",
                "\u202Etihs\u202C",
                "sh💩t",
                "ѕ.һ.і.т",
                "shx\bit",
                "S_H_I_T",
                "(shit)",
                "“shit”",
                "shit!!!",
                "shit…",
                "f@9go+",
                "b!7ch",
                "ƒυϲκ",
                "f**king",
                "f*cking",
                "f***",
                "s***",
                "⒮⒣⒤⒯",
                "f|_|ck",
                "s|-|it",
                "c()ck",
                "\\u0073\\u0068\\u0069\\u0074",
                "fuɔk",
                "tw...atting",
                "w a n k e r",
                "wankersface",
                "wan-\nker"
            })
    void findsWhatIsWrittenToLookLikeAListedWord(String disguised) {
        String text = "Well, they say " + disguised + " again and again";

        assertThat(found(text))
                .as(disguised)
                .hasSize(1)
                .first()
                .satisfies(hit -> assertThat(text.substring(hit.start(), hit.end()))
                        .isIn(
                                disguised,
                                disguised.replaceAll("[(“”)!…#]|this|face", ""),
                                "\u202Etihs",
                                "tihs",
                                "tihs\u202C"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "Sussex",
                "cockpit",
                "Mr Dickens",
                "analysis",
                "Matsushita",
                "cocktail",
                "class assignment",
                "he'll",
                "who're",
                "c o c k t a i l",
                "c.o.c.k.t.a.i.l",
                "d0cum3n73d",
                "c|asses",
                "pass hit",
                "Dick Van Dyke",
                "magna cum laude",
                "http://www.cum.qc.ca/",
                "A55",
                "as s",
                "push it",
                "Essex-based",
                "#clitheroe",
                "shitake",
                "3rd 4th 1990s",
                "C++",
                "f(x)",
                "Wait....what",
                "pub...es",
                "cat5!!!",
                "d****n",
                "shu**t**tle",
                "she__e__t",
                "p u s h i t",
                "as-\nsault",
                "A***",
                "and/or",
                "ass'st",
                "http://wankersface.example",
                "nonretarded",
                "f(x)/g(x)"
            })
    void sparesWhatIsClean(String clean) {
        assertThat(found("Well, they say " + clean + " again and again")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"shit, EXACT", "Shit, FOLDED", "ｓｈｉｔ, FOLDED", "shít, FOLDED", "sh1t, DISGUISED", "s h i t, DISGUISED"})
    void tellsHowTheWordIsWritten(String text, Form form) {
        assertThat(found(text)).singleElement().extracting(WordHit::form).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!", "1l|!", "a.", "s*", "*", "f****", "sh!", "@$5", "s h ", "<b>", "&#115;", "\u0301", "ﷺ"})
    void looksAtAnyRepetitionWithinItsStepsAndSaysWhenItCannot(String piece) {
        Steps steps = Steps.atMost(Long.MAX_VALUE);
        String text = piece.repeat(64_000 / piece.length());

        ENGLISH.find(CommentText.of(text), steps);

        assertThat(steps.taken()).isBetween((long) text.length(), 300L * text.length());
    }

    @Test
    void findsAWordAmongOthersOfWhichAllLettersStandByThemselves() {
        String text = "So y o u w a n k e r s there";

        assertThat(found(text))
                .singleElement()
                .extracting(hit -> text.substring(hit.start(), hit.end()))
                .isEqualTo("w a n k e r s");
    }

    @Test
    void leavesAListedWordBesideAnotherWordAlone() {
        String text = "a big dick there";

        assertThat(found(text)).singleElement().satisfies(hit -> {
            assertThat(hit.form()).isEqualTo(Form.EXACT);
            assertThat(hit.start()).isEqualTo(6);
        });
    }

    @Test
    void spansAreWholeGraphemeClusters() {
        String text = "s\u0301h\u0301i\u0301t\u0301\u0301";

        assertThat(found(text)).singleElement().satisfies(hit -> {
            assertThat(hit.start()).isZero();
            assertThat(hit.end()).isEqualTo(text.length());
        });
    }

    private static List<WordHit> found(String text) {
        WordHits found = ENGLISH.find(CommentText.of(text), Steps.atMost(100_000));
        assertThat(found.complete()).isTrue();
        return found.hits();
    }
}
