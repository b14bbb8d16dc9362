-- Campaigns and the leases under which they are sent.

CREATE TABLE campaigns (
    id $number$ NOT NULL PRIMARY KEY,
    tenant $text$ NOT NULL,
    terms $text$ NOT NULL,                 -- the plan, as JSON
    status $text$ NOT NULL,
    hold $text$ NOT NULL,
    starts_at $text$ NOT NULL,
    counted $number$ NOT NULL,             -- recipients when the admin confirmed
    recipients $number$,                   -- recipients written down, once that is complete
    withdrawal $text$,
    created_by $text$ NOT NULL,
    created_at $text$ NOT NULL,
    is_open $number$ NOT NULL              -- 1 while something may have to be done for it
);
CREATE INDEX campaigns_by_tenant ON campaigns (tenant, id);
CREATE INDEX campaigns_open ON campaigns (tenant, starts_at) WHERE is_open = 1;

CREATE TABLE campaign_numbers (
    id $number$ NOT NULL PRIMARY KEY,      -- 1
    last $number$ NOT NULL
);
INSERT INTO campaign_numbers (id, last) VALUES (1, 0);

CREATE TABLE tenant_leases (
    tenant $text$ NOT NULL PRIMARY KEY,
    owner $text$ NOT NULL,
    epoch $number$ NOT NULL,
    expires $number$ NOT NULL              -- milliseconds since 1970 on the clock of this database
);
