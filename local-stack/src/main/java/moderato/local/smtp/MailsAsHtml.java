package moderato.local.smtp;

import java.util.List;

/** The page of the caught mails: newest first, every text escaped, no script. */
final class MailsAsHtml {
    static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem; color: #1c1c1c; background: #fff }
            article { border-top: 1px solid #bbb; padding: 1rem 0 }
            h2 { font-size: 1.1rem; margin: 0 }
            p { margin: .2rem 0; color: #555 }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }""";

    private MailsAsHtml() {}

    static String page(List<CaughtMail> mails, boolean holding) {
        StringBuilder html = new StringBuilder("""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <title>Caught mails</title><link rel="stylesheet" href="/mails.css"></head><body><main>\
                <h1>Caught mails</h1><p>%d caught, newest first. Reload to see what came since.</p>""".formatted(mails.size()));
        if (holding) {
            html.append("<p><strong>Senders are kept waiting for their 250.</strong></p>");
        }
        for (CaughtMail mail : mails.reversed()) {
            html.append("<article><h2>")
                    .append(escaped(mail.subject()))
                    .append("</h2><p>from ")
                    .append(escaped(mail.from()))
                    .append(" to ")
                    .append(escaped(String.join(", ", mail.to())))
                    .append(", <time>")
                    .append(mail.receivedAt())
                    .append("</time></p><pre>")
                    .append(escaped(mail.body()))
                    .append("</pre></article>");
        }
        return html.append("</main></body></html>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
