-- Requests of the API that were answered once, and addresses for one download.

CREATE TABLE api_requests (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    key $text$ NOT NULL,
    fingerprint $text$ NOT NULL,           -- SHA-256 over what was asked
    begun_at $text$ NOT NULL,
    status $number$,                       -- NULL while it is under way
    content_type $text$,
    location $text$,
    body $bytes$,
    PRIMARY KEY (tenant, person, key)
);
CREATE INDEX api_requests_by_age ON api_requests (begun_at);

CREATE TABLE download_tickets (
    ticket $text$ NOT NULL PRIMARY KEY,    -- SHA-256 of the secret in the address
    tenant $text$ NOT NULL,
    wish $text$ NOT NULL,                  -- what is downloaded, as JSON
    expires_at $text$ NOT NULL
);
CREATE INDEX download_tickets_by_age ON download_tickets (expires_at);
