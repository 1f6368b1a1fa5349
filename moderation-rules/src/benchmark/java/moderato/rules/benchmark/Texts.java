package moderato.rules.benchmark;

import java.util.List;
import java.util.Random;

/** Comments of a realistic mix, from sentences written for this. */
final class Texts {
    private static final List<String> ENGLISH = List.of(
            "The mayor said on Monday that the bridge will open before the summer. ",
            "I have read this paper for thirty years, and I'll go on reading it. ",
            "Why would anyone pay €9 for a sandwich at the station? ",
            "They planted forty trees along the river (in 2019), and two of them are still alive! ",
            "As a teacher I can only agree with what the author wrote about class sizes. ",
            "Has anybody tried Sunday's recipe? Mine came out flat... ",
            "Our council has voted on this four times already – hasn't it? ",
            "My neighbour's well-known “solution” was to sell the 3rd car. ",
            "Please print more crosswords like the one on page 12; they are fun. ",
            "Nobody could tell us when the next train leaves, so we took a taxi home. ");
    private static final List<String> RUSSIAN = List.of(
            "Мэр сказал в понедельник, что мост откроют до лета. ",
            "Я читаю эту газету тридцать лет и буду читать дальше. ",
            "Почему кто-то должен платить девять рублей за билет? ",
            "Вдоль реки посадили сорок деревьев, и два из них ещё живы! ");
    private static final List<String> CHINESE = List.of(
            "市长星期一说，这座桥将在夏天之前开放。", "我看这份报纸已经三十年了，还会继续看下去。", "为什么有人愿意花九欧元买一个三明治？", "他们沿河种了四十棵树，其中两棵还活着！");
    private static final List<String> DISGUISED = List.of(
            "sh1t ", "f*ck ", "s h i t ", "ѕһіт ", "b!tch ", "#shitthis ", "fuuuuck ", "s.h.i.t ", "ｓｈｉｔ ", "b1tch ", "wh*re ", "shi-t ");

    private Texts() {}

    /** That many texts of half to one and a half times that many characters, which is their mean. */
    static String[] make(String kind, int count, int length) {
        Random random = new Random(7);
        String[] texts = new String[count];
        int over = 0;
        for (int i = 0; i < count; i++) {
            int wanted = length / 2 + random.nextInt(length);
            StringBuilder text = new StringBuilder();
            do {
                text.append(any(sentences(kind), random));
                if (kind.equals("disguised")) {
                    text.append(any(DISGUISED, random));
                }
            } while (text.length() + over < wanted);
            over += text.length() - wanted;
            texts[i] = text.toString();
        }
        return texts;
    }

    private static List<String> sentences(String kind) {
        return switch (kind) {
            case "cyrillic" -> RUSSIAN;
            case "cjk" -> CHINESE;
            default -> ENGLISH;
        };
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
