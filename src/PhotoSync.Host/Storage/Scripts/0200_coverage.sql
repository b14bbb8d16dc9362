-- Who counts towards coverage, what the latest look found, and how far the sweep of each tenant has come.

CREATE TABLE people (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    sort_name $text$ NOT NULL,             -- lower case: the order of lists
    search $text$ NOT NULL,                -- lower case: name, sign-in name and mail address
    name $text$ NOT NULL,
    upn $text$ NOT NULL,
    language $text$,
    entry $text$ NOT NULL,                 -- the rest of the directory's entry, as JSON
    has_plan $number$ NOT NULL,            -- 1 where a licence is known
    walk $number$ NOT NULL,                -- the whole walk through the directory in which they came up last
    swept_in $number$ NOT NULL,            -- the number of the sweep that looked at them last
    facts $text$,                          -- what the next sweep need not read again, as JSON
    state $text$,                          -- the latest finding; NULL before the first look
    remedy $text$,
    probable $number$ NOT NULL,
    since $text$,
    looked_at $text$,
    copy_from $text$,
    missing $text$,                        -- the permission that kept the look from telling
    PRIMARY KEY (tenant, person)
);
CREATE INDEX people_by_name ON people (tenant, sort_name, person);
CREATE INDEX people_by_state ON people (tenant, state, sort_name, person);

-- A row each time that somebody's state changed.
CREATE TABLE found_states (
    tenant $text$ NOT NULL,
    person $text$ NOT NULL,
    at $text$ NOT NULL,
    state $text$ NOT NULL,
    PRIMARY KEY (tenant, person, at)
);
CREATE INDEX found_states_by_age ON found_states (at);

CREATE TABLE sweeps (
    tenant $text$ NOT NULL PRIMARY KEY,
    number $number$ NOT NULL,
    phase $text$ NOT NULL,
    owner $text$ NOT NULL,
    leased_until $number$ NOT NULL,        -- milliseconds since 1970 on the clock of this database; 0 where nobody runs it
    link $text$,                           -- where the directory said to go on
    walk $number$ NOT NULL,
    is_whole $number$ NOT NULL,            -- 1 while the directory is walked from its beginning
    started_at $text$ NOT NULL,
    ended_at $text$,
    policy $text$,                         -- who may change photos, as JSON
    refusal $text$,
    missing $text$
);

CREATE TABLE coverage_days (
    tenant $text$ NOT NULL,
    day $text$ NOT NULL,                   -- 2026-05-03, in UTC
    state $text$ NOT NULL,
    people $number$ NOT NULL,
    PRIMARY KEY (tenant, day, state)
);
