-- Those under somebody's hand are few; so the next that is due is found without reading all.
CREATE INDEX follow_ups_by_lease ON follow_ups (leased_until);
