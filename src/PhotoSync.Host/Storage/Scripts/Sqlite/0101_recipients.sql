-- The ledger: a row a recipient, found by its key alone, in a table that is its own index. States and reasons are the numbers of PhotoSync.Reminders.Ledger.

CREATE TABLE recipients (
    campaign INTEGER NOT NULL,
    person BLOB NOT NULL,                  -- the 16 bytes of the object id
    state INTEGER NOT NULL,
    reason INTEGER NOT NULL,               -- 0 where the state has none
    epoch INTEGER NOT NULL,                -- of the lease under which it was claimed
    at INTEGER NOT NULL,                   -- milliseconds since 1970: when it came to this state or, while planned, from when on it may be served
    activity TEXT,
    PRIMARY KEY (campaign, person)
) WITHOUT ROWID;

-- What is kept of people between campaigns. Times as above; NULL where there is none.

CREATE TABLE reminder_marks (
    tenant TEXT NOT NULL,
    person BLOB NOT NULL,
    snoozed_until INTEGER,
    reminded_at INTEGER,
    campaign INTEGER,                       -- the campaign that reminded them last
    PRIMARY KEY (tenant, person)
) WITHOUT ROWID;
