-- The audit grows at one end. Rows are never changed; only those before the end that retention has set may go.

CREATE FUNCTION audit_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        RAISE EXCEPTION 'audit rows never change';
    END IF;
    IF OLD.place > (SELECT place FROM audit_ends WHERE id = 1) THEN
        RAISE EXCEPTION 'audit rows go by retention only';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER audit_guard BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION audit_guard();
