-- Runs on both databases: $number$ is a 64-bit integer, $bytes$ a byte string, $text$ a text ordered by code point.
-- Times are texts of the form 2026-05-03T09:14:00.0000000Z, so that they sort as times. An absent time in an order is ''.

CREATE TABLE observations (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    place $number$ NOT NULL,          -- 1, 2, 3 …: which photo of this person it is, in the order in which they were seen
    etag $text$ NOT NULL,             -- '' says that there was no photo
    fingerprint $bytes$,
    first_seen $text$ NOT NULL,
    last_seen $text$ NOT NULL,
    PRIMARY KEY (tenant, person, place)
);
CREATE INDEX observations_by_age ON observations (last_seen);

CREATE TABLE visits (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    at $text$ NOT NULL,
    kind $text$ NOT NULL,
    PRIMARY KEY (tenant, person, at, kind)
);
CREATE INDEX visits_by_age ON visits (at);

CREATE TABLE photo_writes (
    id $text$ NOT NULL PRIMARY KEY,
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    kind $text$ NOT NULL,
    etag_before $text$,
    begun_at $text$ NOT NULL,
    settled_at $text$,
    refused $number$ NOT NULL
);
CREATE INDEX photo_writes_by_person ON photo_writes (tenant, person);
CREATE INDEX photo_writes_open ON photo_writes (begun_at) WHERE settled_at IS NULL;

CREATE TABLE interactions (
    id $text$ NOT NULL PRIMARY KEY,
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    conversation $text$ NOT NULL,
    kind $text$ NOT NULL,
    activity $text$,
    state $text$ NOT NULL,
    created_at $text$ NOT NULL,
    expires_at $text$ NOT NULL,
    version $number$ NOT NULL
);
CREATE INDEX interactions_by_person ON interactions (tenant, person);
CREATE INDEX interactions_by_age ON interactions (expires_at);

CREATE TABLE conversations (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    reference $text$ NOT NULL,
    locale $text$,
    time_zone $text$,
    seen_at $text$ NOT NULL,
    PRIMARY KEY (tenant, person)
);

CREATE TABLE follow_ups (
    id $text$ NOT NULL PRIMARY KEY,
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    purpose $text$ NOT NULL,
    due_at $text$ NOT NULL,
    attempt $number$ NOT NULL,
    interaction $text$ NOT NULL,
    leased_until $text$ NOT NULL,
    UNIQUE (tenant, person, purpose)
);

CREATE TABLE pending_uploads (
    id $text$ NOT NULL PRIMARY KEY,
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    content $bytes$ NOT NULL,
    expires_at $text$ NOT NULL
);
CREATE INDEX pending_uploads_by_age ON pending_uploads (expires_at);

CREATE TABLE preferences (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    language $text$,
    no_reminders $number$ NOT NULL,
    PRIMARY KEY (tenant, person)
);

-- What is cached for a person is under data protection.
CREATE TABLE token_cache (
    id $text$ NOT NULL PRIMARY KEY,
    content $bytes$ NOT NULL,
    saved_at $text$ NOT NULL
);

CREATE TABLE bot_state (
    id $text$ NOT NULL PRIMARY KEY,
    content $text$ NOT NULL,
    version $number$ NOT NULL
);

CREATE TABLE data_protection_keys (
    name $text$ NOT NULL PRIMARY KEY,
    content $text$ NOT NULL
);

CREATE TABLE signing_keys (
    name $text$ NOT NULL PRIMARY KEY,
    content $bytes$ NOT NULL               -- under data protection
);

CREATE TABLE findings (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    state $text$ NOT NULL,
    found_at $text$ NOT NULL,
    copy_from $text$ NOT NULL,             -- the date of SharePoint's copy, '' where there is none
    visited_at $text$ NOT NULL,            -- the first known visit since the photo changed, '' where there is none
    PRIMARY KEY (tenant, person)
);

CREATE TABLE audit_people (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    pseudonym $text$ NOT NULL UNIQUE,
    PRIMARY KEY (tenant, person)
);

CREATE TABLE audit (
    place $number$ NOT NULL PRIMARY KEY,   -- 1, 2, 3 … without a gap
    at $text$ NOT NULL,
    tenant $text$ NOT NULL,
    actor $text$ NOT NULL,                 -- a pseudonym of audit_people
    act $text$ NOT NULL,
    interaction $text$,
    detail $text$,
    hash $text$ NOT NULL                   -- SHA-256 over the hash before it and this row
);

CREATE TABLE audit_ends (
    id $number$ NOT NULL PRIMARY KEY,      -- 1: the last row taken away by retention; 2: the newest row
    place $number$ NOT NULL,
    hash $text$ NOT NULL
);
INSERT INTO audit_ends (id, place, hash) VALUES (1, 0, ''), (2, 0, '');
