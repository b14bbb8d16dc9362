-- The audit grows at one end. Rows are never changed; only those before the end that retention has set may go.

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit rows never change');
END;

CREATE TRIGGER audit_goes_by_retention BEFORE DELETE ON audit
WHEN OLD.place > (SELECT place FROM audit_ends WHERE id = 1)
BEGIN
    SELECT RAISE(ABORT, 'audit rows go by retention only');
END;
