-- What an entry tells about a person, apart from the chain: under that person's own key, so that it can be erased.

ALTER TABLE audit_entries ADD COLUMN "personalHash" BYTEA;

CREATE TABLE "audit_subject_keys" (
    "subjectId" UUID NOT NULL,
    "sealedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_subject_keys_pkey" PRIMARY KEY ("subjectId")
);

CREATE TABLE "audit_personal" (
    "seq" BIGINT NOT NULL,
    "subjectId" UUID NOT NULL,
    "salt" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "audit_personal_pkey" PRIMARY KEY ("seq")
);

CREATE INDEX "audit_personal_subjectId_idx" ON "audit_personal"("subjectId");
ALTER TABLE "audit_personal" ADD CONSTRAINT "audit_personal_seq_fkey" FOREIGN KEY ("seq") REFERENCES "audit_entries"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "audit_personal" ADD CONSTRAINT "audit_personal_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "audit_subject_keys"("subjectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nothing of it ever changes. It goes only as a whole, with its key, in a transaction that says so and leaves an entry behind.
CREATE FUNCTION keep_personal_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('thidua.erases', true) = 'yes' THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% keeps what it has: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_personal_stays BEFORE UPDATE OR DELETE ON audit_personal FOR EACH ROW EXECUTE FUNCTION keep_personal_part();
CREATE TRIGGER audit_subject_keys_stay BEFORE UPDATE OR DELETE ON audit_subject_keys FOR EACH ROW EXECUTE FUNCTION keep_personal_part();
CREATE TRIGGER audit_personal_is_never_emptied BEFORE TRUNCATE ON audit_personal FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_subject_keys_are_never_emptied BEFORE TRUNCATE ON audit_subject_keys FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
