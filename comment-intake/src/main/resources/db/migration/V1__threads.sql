-- Comments as their verdicts and reviews tell of them; no e-mail and no address. A review may come before the verdict
-- that brings the text: then all of the text's columns are null, and revision is 0.
create table comment (
    id             text collate "C" primary key,
    revision       integer not null default 0,
    decisive       text,                            -- facts, in their JSON form
    first_approval text,
    status         text not null default 'pending', -- follows from the three above
    published_at   timestamptz,                     -- only of what is served
    site           text collate "C",
    article        text collate "C",
    in_reply_to    text,
    author_name    text,
    author_website text,
    body           text
);

create index comment_served on comment (site, article, published_at, id) where status = 'published';

-- One row an article that ever had a published comment. The version changes with all that is served of it, and is never
-- used again, not even after a rebuild: caches hold it as ETag.
create table thread (
    site      text collate "C",
    article   text collate "C",
    version   bigint not null,
    published integer not null,
    primary key (site, article)
);
