-- Forgotten people who wished not to be reminded: HMAC-SHA256 under a key of this installation, and nothing else about them.

CREATE TABLE opt_outs (
    hash $text$ NOT NULL PRIMARY KEY
);
