-- Every reopening of a session keeps its reason: the second one wrote over the first.
CREATE TABLE "scoring_reopenings" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3) NOT NULL,
    "reopenedById" UUID,
    CONSTRAINT "scoring_reopenings_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "scoring_reopenings_sessionId_idx" ON "scoring_reopenings"("sessionId");
CREATE INDEX "scoring_reopenings_reopenedById_idx" ON "scoring_reopenings"("reopenedById");
ALTER TABLE "scoring_reopenings" ADD CONSTRAINT "scoring_reopenings_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "scoring_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "scoring_reopenings" ADD CONSTRAINT "scoring_reopenings_reopenedById_fkey" FOREIGN KEY ("reopenedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of what was reopened before, the last reason is known and nobody's name.
INSERT INTO scoring_reopenings (id, "sessionId", reason, "reopenedAt")
SELECT gen_random_uuid(), id, "reopenedReason", "updatedAt" FROM scoring_sessions WHERE "reopenedReason" <> '';

ALTER TABLE scoring_sessions DROP CONSTRAINT scoring_sessions_words;
ALTER TABLE scoring_sessions ADD CONSTRAINT scoring_sessions_words CHECK (
  char_length(name) BETWEEN 1 AND 250 AND "scorersEach" BETWEEN 1 AND 9);
ALTER TABLE "scoring_sessions" DROP COLUMN "reopenedReason";
ALTER TABLE scoring_reopenings ADD CONSTRAINT scoring_reopenings_reason CHECK (char_length(reason) BETWEEN 1 AND 1000);

CREATE FUNCTION scoring_reopenings_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'scoring reopening %: it stands', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER scoring_reopenings_stand BEFORE UPDATE OF reason, "reopenedAt", "sessionId" OR DELETE ON scoring_reopenings
  FOR EACH ROW EXECUTE FUNCTION scoring_reopenings_stand();
