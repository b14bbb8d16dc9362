-- The people of lists that admins brought as files.

CREATE TABLE campaign_people (
    tenant $text$ NOT NULL,
    list $text$ NOT NULL,
    person $text$ NOT NULL,
    guest $number$ NOT NULL,
    enabled $number$,                      -- NULL where it is not known whether the account is enabled
    language $text$,
    PRIMARY KEY (tenant, list, person)
);
CREATE INDEX campaign_people_by_person ON campaign_people (tenant, person);
