-- CreateEnum
CREATE TYPE "PostingStatus" AS ENUM ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PostingCommentStatus" AS ENUM ('WAITING', 'ANSWERED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "postings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "status" "PostingStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenById" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_lines" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "postingId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "takenOffAt" TIMESTAMPTZ(3),
    "takenOffReason" TEXT,

    CONSTRAINT "posting_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_comments" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "postingId" UUID NOT NULL,
    "nominationId" UUID,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "status" "PostingCommentStatus" NOT NULL DEFAULT 'WAITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "posting_comments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "postings_organisationId_year_dueOn_id_idx" ON "postings"("organisationId", "year", "dueOn", "id");

-- CreateIndex
CREATE INDEX "postings_organisationId_status_idx" ON "postings"("organisationId", "status");

-- CreateIndex
CREATE INDEX "postings_writtenById_idx" ON "postings"("writtenById");

-- CreateIndex
CREATE INDEX "posting_lines_nominationId_idx" ON "posting_lines"("nominationId");

-- CreateIndex
CREATE INDEX "posting_lines_organisationId_idx" ON "posting_lines"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "posting_lines_postingId_nominationId_key" ON "posting_lines"("postingId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "posting_lines_postingId_ordinal_key" ON "posting_lines"("postingId", "ordinal");

-- CreateIndex
CREATE INDEX "posting_comments_postingId_status_idx" ON "posting_comments"("postingId", "status");

-- CreateIndex
CREATE INDEX "posting_comments_nominationId_idx" ON "posting_comments"("nominationId");

-- CreateIndex
CREATE INDEX "posting_comments_authorId_idx" ON "posting_comments"("authorId");

-- CreateIndex
CREATE INDEX "posting_comments_answeredById_idx" ON "posting_comments"("answeredById");

-- CreateIndex
CREATE INDEX "posting_comments_organisationId_idx" ON "posting_comments"("organisationId");

-- AddForeignKey
ALTER TABLE "postings" ADD CONSTRAINT "postings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postings" ADD CONSTRAINT "postings_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_lines" ADD CONSTRAINT "posting_lines_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "postings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_lines" ADD CONSTRAINT "posting_lines_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_comments" ADD CONSTRAINT "posting_comments_postingId_fkey" FOREIGN KEY ("postingId") REFERENCES "postings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_comments" ADD CONSTRAINT "posting_comments_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_comments" ADD CONSTRAINT "posting_comments_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting_comments" ADD CONSTRAINT "posting_comments_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE postings ADD CONSTRAINT postings_lengths CHECK (
  char_length(title) BETWEEN 1 AND 250 AND char_length(notice) BETWEEN 1 AND 4000 AND char_length("cancelReason") BETWEEN 1 AND 1000);
ALTER TABLE postings ADD CONSTRAINT postings_days CHECK ("fromOn" < "dueOn");
ALTER TABLE postings ADD CONSTRAINT postings_states CHECK (
  (status = 'CANCELLED') = ("cancelReason" IS NOT NULL)
  AND (status = 'CLOSED') = ("closedAt" IS NOT NULL)
  AND (status IN ('OPEN', 'CLOSED')) <= ("openedAt" IS NOT NULL)
  AND (status = 'DRAFT') <= ("openedAt" IS NULL));
ALTER TABLE posting_lines ADD CONSTRAINT posting_lines_taken_off CHECK (
  ordinal >= 1 AND num_nonnulls("takenOffAt", "takenOffReason") IN (0, 2) AND char_length("takenOffReason") BETWEEN 1 AND 1000);
ALTER TABLE posting_comments ADD CONSTRAINT posting_comments_texts CHECK (
  char_length(text) BETWEEN 1 AND 2000 AND char_length(answer) BETWEEN 1 AND 2000);
-- What is answered says by whom and when; only what is answered is shared; what was taken back was never answered.
ALTER TABLE posting_comments ADD CONSTRAINT posting_comments_states CHECK (
  num_nonnulls(answer, "answeredById", "answeredAt") = CASE WHEN status = 'ANSWERED' THEN 3 ELSE 0 END
  AND (status = 'WITHDRAWN') = ("withdrawnAt" IS NOT NULL)
  AND (NOT "isShared" OR status = 'ANSWERED')
  AND "answeredById" IS DISTINCT FROM "authorId");

CREATE FUNCTION keep_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM accounts a WHERE a.id = NEW."writtenById" AND a."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'posting %: the account is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF (OLD."organisationId", OLD.year, OLD."writtenById") IS DISTINCT FROM (NEW."organisationId", NEW.year, NEW."writtenById")
    OR (OLD.status <> 'DRAFT' AND
      (OLD.title, OLD.notice, OLD."fromOn", OLD."dueOn", OLD."openedAt") IS DISTINCT FROM
      (NEW.title, NEW.notice, NEW."fromOn", NEW."dueOn", NEW."openedAt"))
    OR (OLD.status IN ('CLOSED', 'CANCELLED') AND OLD.status <> NEW.status) THEN
    RAISE EXCEPTION 'posting % was made public and does not change', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_stay';
  END IF;
  IF OLD.status <> 'CLOSED' AND NEW.status = 'CLOSED' AND EXISTS (
    SELECT FROM posting_comments c WHERE c."postingId" = NEW.id AND c.status = 'WAITING') THEN
    RAISE EXCEPTION 'posting %: a comment waits for its answer', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_answered';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER postings_stay BEFORE INSERT OR UPDATE ON postings FOR EACH ROW EXECUTE FUNCTION keep_posting();

CREATE FUNCTION keep_posting_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line posting_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  at "PostingStatus" := (SELECT p.status FROM postings p WHERE p.id = line."postingId");
BEGIN
  IF TG_OP <> 'DELETE' AND NOT EXISTS (
    SELECT FROM postings p JOIN nominations n ON n."organisationId" = p."organisationId" AND n.year = p.year
    WHERE p.id = NEW."postingId" AND n.id = NEW."nominationId" AND p."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'posting %: a line is of another body or year', NEW."postingId" USING ERRCODE = 'check_violation';
  END IF;
  -- The list is written while it is a draft; a line that leaves an open one leaves with a reason, once.
  IF (TG_OP <> 'UPDATE' AND at <> 'DRAFT')
    OR (TG_OP = 'UPDATE' AND (
      (OLD."postingId", OLD."nominationId", OLD.ordinal) IS DISTINCT FROM (NEW."postingId", NEW."nominationId", NEW.ordinal)
      OR ((OLD."takenOffAt", OLD."takenOffReason") IS DISTINCT FROM (NEW."takenOffAt", NEW."takenOffReason")
        AND (at <> 'OPEN' OR OLD."takenOffAt" IS NOT NULL)))) THEN
    RAISE EXCEPTION 'posting % was made public: its lines stay', line."postingId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_lines_stay';
  END IF;
  RETURN line;
END $$;
CREATE TRIGGER posting_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON posting_lines
  FOR EACH ROW EXECUTE FUNCTION keep_posting_line();

CREATE FUNCTION keep_posting_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND
    (OLD."organisationId", OLD."postingId", OLD."nominationId", OLD."authorId", OLD.text, OLD."createdAt") IS DISTINCT FROM
    (NEW."organisationId", NEW."postingId", NEW."nominationId", NEW."authorId", NEW.text, NEW."createdAt") THEN
    RAISE EXCEPTION 'comment %: what was said stays', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_comments_stay';
  END IF;
  -- The row of the posting is locked, so that none is added while it is being closed.
  IF NOT EXISTS (
    SELECT FROM postings p JOIN accounts a ON a."organisationId" = p."organisationId"
    WHERE p.id = NEW."postingId" AND p.status = 'OPEN' AND p."organisationId" = NEW."organisationId" AND a.id = NEW."authorId"
    FOR SHARE OF p) THEN
    RAISE EXCEPTION 'comment %: the posting is not open, or the author is of another body', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'posting_comments_while_open';
  END IF;
  IF NEW."answeredById" IS NOT NULL AND NOT EXISTS (
    SELECT FROM accounts a WHERE a.id = NEW."answeredById" AND a."organisationId" = NEW."organisationId") THEN
    RAISE EXCEPTION 'comment %: who answers is of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."nominationId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM posting_lines l WHERE l."postingId" = NEW."postingId" AND l."nominationId" = NEW."nominationId") THEN
    RAISE EXCEPTION 'comment %: the nomination is not in the posting', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posting_comments_stay BEFORE INSERT OR UPDATE ON posting_comments
  FOR EACH ROW EXECUTE FUNCTION keep_posting_comment();

-- A line is posted exactly as long as one open posting holds it. Judged when everything of the change is written.
CREATE FUNCTION check_posted_line(line uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  holders int := (
    SELECT count(*) FROM posting_lines l JOIN postings p ON p.id = l."postingId"
    WHERE l."nominationId" = line AND l."takenOffAt" IS NULL AND p.status = 'OPEN');
  is_posted bool := (SELECT n.status = 'POSTED' FROM nominations n WHERE n.id = line);
BEGIN
  IF holders <> is_posted::int THEN
    RAISE EXCEPTION 'nomination %: % open postings hold it, posted: %', line, holders, is_posted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'nominations_posted_while_open';
  END IF;
END $$;

CREATE FUNCTION check_posted_nomination() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_posted_line(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER nominations_posted_while_open AFTER UPDATE OF status ON nominations
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status AND (OLD.status = 'POSTED' OR NEW.status = 'POSTED'))
  EXECUTE FUNCTION check_posted_nomination();

CREATE FUNCTION check_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_posted_line(l."nominationId") FROM posting_lines l WHERE l."postingId" = NEW.id AND l."takenOffAt" IS NULL;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER postings_hold_posted_lines AFTER UPDATE OF status ON postings
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status AND (OLD.status = 'OPEN' OR NEW.status = 'OPEN'))
  EXECUTE FUNCTION check_posting();

CREATE FUNCTION check_taken_off_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM check_posted_line(NEW."nominationId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER posting_lines_taken_off_with_line AFTER UPDATE OF "takenOffAt" ON posting_lines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_taken_off_line();
