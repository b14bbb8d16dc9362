-- Whom an act was for, what came of it, and what else belongs to it; and the seals by which retention may cut the chain.

ALTER TABLE audit ADD COLUMN subject $text$;       -- a pseudonym of audit_people; null: the actor
ALTER TABLE audit ADD COLUMN result $text$;
ALTER TABLE audit ADD COLUMN correlation $text$;   -- a trace's id; null only in lines that were written before this column was

CREATE TABLE audit_checkpoints (
    place $number$ NOT NULL PRIMARY KEY,           -- the last row that was taken away
    hash $text$ NOT NULL,
    at $text$ NOT NULL,
    seal $text$ NOT NULL                           -- HMAC-SHA256 over the three, by a key that is kept under data protection
);
