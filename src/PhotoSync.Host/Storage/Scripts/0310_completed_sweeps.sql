-- When a tenant's sweep last came to its end: a sweep that is under way has none of its own yet.

ALTER TABLE sweeps ADD COLUMN completed_at $text$;

UPDATE sweeps SET completed_at = ended_at WHERE phase = 'Done' AND number > 0;
