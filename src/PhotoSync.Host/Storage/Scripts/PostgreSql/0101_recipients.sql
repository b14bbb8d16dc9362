-- The ledger: a row a recipient, found by its key alone. No index holds a column that changes and pages keep room, so that an update stays on its page.
-- States and reasons are the numbers of PhotoSync.Reminders.Ledger.

CREATE TABLE recipients (
    campaign bigint NOT NULL,
    epoch bigint NOT NULL,                 -- of the lease under which it was claimed
    at bigint NOT NULL,                    -- milliseconds since 1970: when it came to this state or, while planned, from when on it may be served
    state smallint NOT NULL,
    reason smallint NOT NULL,              -- 0 where the state has none
    person bytea NOT NULL,                 -- the 16 bytes of the object id
    activity text,
    PRIMARY KEY (campaign, person)
) WITH (fillfactor = 75);

-- What is kept of people between campaigns. Times as above; NULL where there is none.

CREATE TABLE reminder_marks (
    tenant text COLLATE "C" NOT NULL,
    person bytea NOT NULL,
    snoozed_until bigint,
    reminded_at bigint,
    campaign bigint,                       -- the campaign that reminded them last
    PRIMARY KEY (tenant, person)
) WITH (fillfactor = 90);
