-- CreateEnum
CREATE TYPE "SimilarityVerdict" AS ENUM ('DUPLICATE', 'DISTINCT', 'BUILDS_ON');

-- CreateTable
CREATE TABLE "initiative_fingerprints" (
    "key" BIGINT NOT NULL,
    "initiativeId" UUID NOT NULL,

    CONSTRAINT "initiative_fingerprints_pkey" PRIMARY KEY ("key","initiativeId")
);

-- CreateTable
CREATE TABLE "initiative_comparisons" (
    "initiativeId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "difference" TEXT NOT NULL DEFAULT '',
    "explainedAt" TIMESTAMPTZ(3),
    "verdict" "SimilarityVerdict",
    "reason" TEXT NOT NULL DEFAULT '',
    "judgedById" UUID,
    "judgedAt" TIMESTAMPTZ(3),
    "judgedShareBasisPoints" INTEGER,
    "judgedTexts" TEXT,

    CONSTRAINT "initiative_comparisons_pkey" PRIMARY KEY ("initiativeId","otherId")
);

-- CreateIndex
CREATE INDEX "initiative_fingerprints_initiativeId_idx" ON "initiative_fingerprints"("initiativeId");

-- CreateIndex
CREATE INDEX "initiative_comparisons_otherId_idx" ON "initiative_comparisons"("otherId");

-- AddForeignKey
ALTER TABLE "initiative_fingerprints" ADD CONSTRAINT "initiative_fingerprints_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_comparisons" ADD CONSTRAINT "initiative_comparisons_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_comparisons" ADD CONSTRAINT "initiative_comparisons_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE initiative_comparisons ADD CONSTRAINT initiative_comparisons_of_two CHECK ("initiativeId" <> "otherId");
ALTER TABLE initiative_comparisons ADD CONSTRAINT initiative_comparisons_lengths
  CHECK (char_length(difference) <= 1000 AND char_length(reason) <= 1000);
ALTER TABLE initiative_comparisons ADD CONSTRAINT initiative_comparisons_explained
  CHECK ((difference = '') = ("explainedAt" IS NULL));
-- A verdict has its reason, its judge, its moment, and what was compared.
ALTER TABLE initiative_comparisons ADD CONSTRAINT initiative_comparisons_judged CHECK (
  (verdict IS NULL AND reason = '' AND "judgedById" IS NULL AND "judgedAt" IS NULL
    AND "judgedShareBasisPoints" IS NULL AND "judgedTexts" IS NULL)
  OR (verdict IS NOT NULL AND reason <> '' AND "judgedById" IS NOT NULL AND "judgedAt" IS NOT NULL
    AND "judgedShareBasisPoints" BETWEEN 0 AND 10000 AND "judgedTexts" IS NOT NULL)
);

CREATE FUNCTION initiative_comparisons_same_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(DISTINCT "organisationId") FROM initiatives WHERE id IN (NEW."initiativeId", NEW."otherId")) > 1 THEN
    RAISE EXCEPTION 'initiative %: compared with one of another body', NEW."initiativeId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER initiative_comparisons_same_body BEFORE INSERT OR UPDATE OF "initiativeId", "otherId" ON initiative_comparisons
  FOR EACH ROW EXECUTE FUNCTION initiative_comparisons_same_body();

-- ── Fingerprints ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- What is compared of a request, in the order of the form.
CREATE FUNCTION initiative_text(row_of initiatives) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN concat_ws(E'\n', (row_of).title, (row_of).before, (row_of).solution, (row_of).novelty, (row_of).conditions,
    (row_of)."authorBenefit", (row_of)."userBenefit");

-- Runs of four folded words; of four runs in a row at least the one with the smallest key is kept, so that any seven words in
-- common are found. The digest stays the same on every server and version; with the body in it two bodies share no key.
CREATE FUNCTION initiative_fingerprints_of(texts text, body uuid) RETURNS TABLE (key bigint, shingle text)
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH words AS (
    SELECT word, row_number() OVER (ORDER BY place) AS place
    FROM regexp_split_to_table(fold_text(texts), '[^[:alnum:]]+') WITH ORDINALITY AS split (word, place)
    WHERE word <> ''
  ), shingles AS (
    SELECT place, word || ' ' || lead(word, 1) OVER w || ' ' || lead(word, 2) OVER w || ' ' || lead(word, 3) OVER w AS shingle
    FROM words WINDOW w AS (ORDER BY place)
  ), keyed AS (
    SELECT place, shingle, ('x' || left(encode(sha256(convert_to(body::text || shingle, 'UTF8')), 'hex'), 16))::bit(64)::bigint AS key
    FROM shingles WHERE shingle IS NOT NULL
  ), windows AS (
    SELECT key, shingle, min(key) OVER (ORDER BY place ROWS BETWEEN CURRENT ROW AND 3 FOLLOWING) AS smallest
    FROM keyed
  )
  SELECT DISTINCT ON (w.key) w.key, w.shingle FROM windows w WHERE w.key IN (SELECT smallest FROM windows);
$$;

-- A draft is nobody's but its authors': it is compared with others, and others never with it.
CREATE FUNCTION initiative_has_left_the_desk(row_of initiatives) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (row_of).status <> 'DRAFT' AND NOT ((row_of).status = 'WITHDRAWN' AND (row_of)."submittedAt" IS NULL);

CREATE FUNCTION initiative_keep_fingerprints() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF initiative_text(NEW) = initiative_text(OLD) AND NEW."organisationId" = OLD."organisationId"
      AND initiative_has_left_the_desk(NEW) = initiative_has_left_the_desk(OLD) THEN
      RETURN NULL;
    END IF;
    DELETE FROM initiative_fingerprints WHERE "initiativeId" = NEW.id;
  END IF;
  IF initiative_has_left_the_desk(NEW) THEN
    INSERT INTO initiative_fingerprints (key, "initiativeId")
      SELECT f.key, NEW.id FROM initiative_fingerprints_of(initiative_text(NEW), NEW."organisationId") f;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER initiative_keep_fingerprints
  AFTER INSERT OR UPDATE OF title, before, solution, novelty, conditions, "authorBenefit", "userBenefit", status, "submittedAt", "organisationId"
  ON initiatives FOR EACH ROW EXECUTE FUNCTION initiative_keep_fingerprints();

-- What was there before this table.
INSERT INTO initiative_fingerprints (key, "initiativeId")
  SELECT f.key, i.id FROM initiatives i, initiative_fingerprints_of(initiative_text(i), i."organisationId") f
  WHERE initiative_has_left_the_desk(i);
