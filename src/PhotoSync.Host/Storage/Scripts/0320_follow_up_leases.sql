-- Those under somebody's hand are few, and so are tenants. What is due next of each is found, and claimed, without reading all: neither index can be taken for the wrong question,
-- which PostgreSQL's planner does with a backlog that it has not counted yet.
CREATE INDEX follow_ups_claimed ON follow_ups (leased_until) WHERE leased_until > '';
CREATE INDEX follow_ups_free ON follow_ups (tenant, due_at) WHERE leased_until = '';
CREATE INDEX follow_ups_by_tenant ON follow_ups (tenant, due_at);
