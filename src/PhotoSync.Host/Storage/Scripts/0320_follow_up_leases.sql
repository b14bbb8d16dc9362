-- Those under somebody's hand are few, and so are tenants: what is due next is found without reading all.
CREATE INDEX follow_ups_by_lease ON follow_ups (leased_until);
CREATE INDEX follow_ups_by_tenant ON follow_ups (tenant, due_at);
