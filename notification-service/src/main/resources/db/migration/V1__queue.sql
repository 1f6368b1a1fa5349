-- The comments that are or were held, and stubs of those whose review came first (content is null).
create table queue (
    id         text collate "C" primary key,                  -- ordered as Java orders it: rows are locked in this order
    site       text        not null,
    section    text,
    state      text        not null default '{"revision":0}', -- CommentState
    content    text,                                          -- what the desk shows of the newest revision
    review     text,                                          -- the newest CommentReviewed
    rules      text[]      not null default '{}',             -- the ids of the findings' rules
    waiting    boolean     not null default false,            -- for an editor
    held_at    timestamptz,
    entered_at timestamptz,                                   -- first seen held, by the database's clock: alerts wait from then
    delivery   uuid                                           -- the alert that is the first to report it
);
create index queue_waiting on queue (held_at, id) where waiting;
create index queue_unreported on queue (site, entered_at) where delivery is null and content is not null;
create index queue_delivery on queue (delivery) where delivery is not null;

-- Events that are to be sent to Kafka, oldest first; deleted once acknowledged.
create table outbox (
    position     bigint generated always as identity primary key,
    topic        text        not null,
    type         text        not null, -- ce_type
    event        text        not null, -- its JSON form
    trace_parent text        not null,
    created_at   timestamptz not null default now()
);

-- Alerts on their way, and those that were sent or given up.
create table delivery (
    id          uuid primary key,
    site        text        not null,
    comments    int         not null,
    state       text        not null default 'due' check (state in ('due', 'sending', 'sent', 'given up')),
    attempts    int         not null default 0,
    due_at      timestamptz not null default now(),
    lease_owner text,
    lease_token uuid,
    lease_until timestamptz,
    cause       text,                  -- why the last attempt failed, in our words
    created_at  timestamptz not null default now(),
    ended_at    timestamptz
);
create index delivery_open on delivery (due_at) where state in ('due', 'sending');
create index delivery_of_site on delivery (site, created_at);
create index delivery_given_up on delivery (created_at) where state = 'given up';

create table editor (
    name       text primary key,
    password   text        not null, -- Argon2id
    created_at timestamptz not null default now()
);

create table api_token (
    hash       text primary key, -- SHA-256, hexadecimal
    editor     text        not null references editor on delete cascade,
    scope      text        not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now()
);

create table site_document (
    site         text        not null,
    version      bigint      not null,
    published_by text        not null,
    published_at timestamptz not null,
    source       text        not null, -- YAML
    document     text        not null, -- the same as JSON
    primary key (site, version)
);
