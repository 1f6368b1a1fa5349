package moderato.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The queue")
class QueueTest extends RunningService {
    @Test
    void showsAHeldCommentWithoutItsAuthorsAddress() {
        Comments comment = arriveHeld();

        JsonNode item = heldItem(comment.id());

        assertThat(item.get("body").asString()).isEqualTo(comment.body());
        assertThat(item.get("author").toString()).isEqualTo("{\"name\":\"Jane Doe\"}");
        assertThat(item.get("etag").asString()).isEqualTo("\"1-0\"");
        assertThat(item.get("findings").get(0).get("outcome").asString()).isEqualTo("hold");
        assertThat(item.get("findings").get(0).get("spans").get(0).get("start").asInt())
                .isEqualTo(7);
        assertThat(item.toString()).doesNotContain("secret.example");
        assertThat(database.sql("select content from queue where id = ?")
                        .param(comment.id())
                        .query(String.class)
                        .single())
                .doesNotContain("secret.example");
    }

    @Test
    void keepsAReviewThatComesBeforeItsComment() {
        Comments comment = comment();
        arrive(Topic.COMMENTS_REVIEWED, comment.reviewed(1, 1, Verdict.APPROVED));
        await().atMost(SOON)
                .until(() -> database.sql("select count(*) from queue where id = ?")
                                .param(comment.id())
                                .query(Long.class)
                                .single()
                        == 1);
        assertThat(review(comment.id(), "{\"verdict\":\"approved\"}").statusCode())
                .isEqualTo(404);
        arrive(Topic.COMMENTS_MODERATED, comment.held());
        await().atMost(SOON)
                .until(() -> review(comment.id(), "{\"verdict\":\"rejected\"}").statusCode() == 409);

        assertThat(heldItem(comment.id())).isNull();
    }

    @Test
    void isFilteredAndPagedInTheOrderOfWaiting() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Comments comment = comment();
            ids.add(comment.id());
            arrive(Topic.COMMENTS_MODERATED, comment.held());
        }
        await().atMost(SOON)
                .until(() ->
                        json(getWithToken("/v1/held?site=" + site)).get("count").asInt() == 60);

        JsonNode first = json(getWithToken("/v1/held?site=" + site + "&section=sports&rule=profanity-en"));
        JsonNode second = json(getWithToken(
                "/v1/held?site=" + site + "&after=" + first.get("next").asString()));

        Set<String> seen = new HashSet<>();
        first.get("comments").forEach(item -> seen.add(item.get("id").asString()));
        assertThat(seen).hasSize(50);
        second.get("comments").forEach(item -> seen.add(item.get("id").asString()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(second.get("next")).isNull();
        assertThat(json(getWithToken("/v1/held?site=" + site + "&rule=none"))
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(json(getWithToken("/v1/held?site=" + site + "&section=none"))
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(getWithToken("/v1/held?after=x").statusCode()).isEqualTo(422);
    }

    @Test
    void survivesWhatADatabaseCannotStore() {
        Comments comment = comment().saying("damn\0 \uD83D\uDE00 x").by("N\0l");
        arrive(Topic.COMMENTS_MODERATED, comment.held());
        awaitHeld(comment);
        assertThat(heldItem(comment.id()).get("body").asString()).isEqualTo(comment.body());

        Comments halved = comment();
        arrive(
                Topic.COMMENTS_MODERATED,
                "CommentModerated",
                JsonForm.writeText(halved.held()).replace("What a damn", "\\ud800hat a damn"));
        awaitHeld(halved);
        assertThat(heldItem(halved.id()).get("body").asString()).isEqualTo("\uFFFDhat a damn thing");

        Comments nameless = new Comments("a\0b", site, "x", "y", comment.at());
        arrive(Topic.COMMENTS_MODERATED, nameless.held());
        arriveHeld();
        assertThat(send(scripts, request("/readyz").GET()).statusCode()).isEqualTo(200);
    }
}
