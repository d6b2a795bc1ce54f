-- CreateEnum
CREATE TYPE "ScoringGridStatus" AS ENUM ('DRAFT', 'APPROVED', 'DISCARDED');

-- CreateTable
CREATE TABLE "scoring_grids" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "validFrom" DATE NOT NULL,
    "passFrom" INTEGER NOT NULL,
    "fewestScorers" INTEGER NOT NULL,
    "gap" INTEGER NOT NULL,
    "status" "ScoringGridStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "preparedById" UUID,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scoring_grids_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring_grid_criteria" (
    "id" UUID NOT NULL,
    "gridId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "failsAtZero" BOOLEAN NOT NULL,

    CONSTRAINT "scoring_grid_criteria_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scoring_grid_bands" (
    "criterionId" UUID NOT NULL,
    "from" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "scoring_grid_bands_pkey" PRIMARY KEY ("criterionId","from")
);

-- CreateIndex
CREATE INDEX "scoring_grids_organisationId_validFrom_id_idx" ON "scoring_grids"("organisationId", "validFrom", "id");

-- CreateIndex
CREATE INDEX "scoring_grids_preparedById_idx" ON "scoring_grids"("preparedById");

-- CreateIndex
CREATE INDEX "scoring_grids_approvedById_idx" ON "scoring_grids"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "scoring_grid_criteria_gridId_ordinal_key" ON "scoring_grid_criteria"("gridId", "ordinal");

-- AddForeignKey
ALTER TABLE "scoring_grids" ADD CONSTRAINT "scoring_grids_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_grids" ADD CONSTRAINT "scoring_grids_preparedById_fkey" FOREIGN KEY ("preparedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_grids" ADD CONSTRAINT "scoring_grids_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_grid_criteria" ADD CONSTRAINT "scoring_grid_criteria_gridId_fkey" FOREIGN KEY ("gridId") REFERENCES "scoring_grids"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_grid_bands" ADD CONSTRAINT "scoring_grid_bands_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "scoring_grid_criteria"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE scoring_grids ADD CONSTRAINT scoring_grids_rules CHECK (
  char_length(name) BETWEEN 1 AND 250 AND char_length(source) <= 500
  AND "passFrom" BETWEEN 1 AND 1000 AND "fewestScorers" BETWEEN 2 AND 9 AND gap BETWEEN 0 AND 1000);
-- Approved by somebody else than who prepared it; the example that a body begins with has neither.
ALTER TABLE scoring_grids ADD CONSTRAINT scoring_grids_four_eyes CHECK (
  (status = 'APPROVED') = ("approvedAt" IS NOT NULL)
  AND ("approvedById" IS NULL OR status = 'APPROVED' AND "preparedById" IS NOT NULL AND "approvedById" <> "preparedById")
  AND (status <> 'APPROVED' OR ("approvedById" IS NULL) = ("preparedById" IS NULL)));
-- One draft at a time: two would not know of each other.
CREATE UNIQUE INDEX scoring_grids_one_draft ON scoring_grids ("organisationId") WHERE status = 'DRAFT';
ALTER TABLE scoring_grid_criteria ADD CONSTRAINT scoring_grid_criteria_fit CHECK (
  char_length(name) BETWEEN 1 AND 150 AND maximum BETWEEN 1 AND 1000 AND ordinal BETWEEN 1 AND 12);
ALTER TABLE scoring_grid_bands ADD CONSTRAINT scoring_grid_bands_fit CHECK (
  char_length(words) BETWEEN 1 AND 250 AND "from" BETWEEN 0 AND 1000);

-- A grid that was approved or discarded never changes, and none is deleted. Before it is approved it must be whole: parts,
-- bands from 0 within each part that has any, a mark and a gap that can be reached.
CREATE FUNCTION scoring_grids_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  total int;
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status <> 'DRAFT' THEN
    RAISE EXCEPTION 'scoring grid %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.status = 'APPROVED' THEN
    SELECT sum(maximum) INTO total FROM scoring_grid_criteria WHERE "gridId" = NEW.id;
    IF total IS NULL OR total > 1000 OR NEW."passFrom" > total OR NEW.gap > total THEN
      RAISE EXCEPTION 'scoring grid %: its points do not fit its rules', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (
      SELECT FROM scoring_grid_criteria c JOIN scoring_grid_bands b ON b."criterionId" = c.id
      WHERE c."gridId" = NEW.id GROUP BY c.id, c.maximum HAVING min(b."from") <> 0 OR max(b."from") > c.maximum) THEN
      RAISE EXCEPTION 'scoring grid %: its bands do not cover its parts', NEW.id USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scoring_grids_stand BEFORE UPDATE OR DELETE ON scoring_grids
  FOR EACH ROW EXECUTE FUNCTION scoring_grids_stand();

CREATE FUNCTION scoring_grid_parts_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  old_row jsonb := to_jsonb(OLD);
  new_row jsonb := to_jsonb(NEW);
  stands uuid;
BEGIN
  SELECT g.id INTO stands FROM scoring_grids g WHERE g.status <> 'DRAFT' AND g.id IN (
    (old_row ->> 'gridId')::uuid, (new_row ->> 'gridId')::uuid,
    (SELECT "gridId" FROM scoring_grid_criteria WHERE id = (old_row ->> 'criterionId')::uuid),
    (SELECT "gridId" FROM scoring_grid_criteria WHERE id = (new_row ->> 'criterionId')::uuid)) LIMIT 1;
  IF stands IS NOT NULL THEN
    RAISE EXCEPTION 'scoring grid %: its parts stand', stands USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER scoring_grid_criteria_stand BEFORE INSERT OR UPDATE OR DELETE ON scoring_grid_criteria
  FOR EACH ROW EXECUTE FUNCTION scoring_grid_parts_stand();
CREATE TRIGGER scoring_grid_bands_stand BEFORE INSERT OR UPDATE OR DELETE ON scoring_grid_bands
  FOR EACH ROW EXECUTE FUNCTION scoring_grid_parts_stand();

-- ── The grid that was in the program becomes the first version of every body ────────────────────────────────────────
INSERT INTO scoring_grids (id, "organisationId", name, "validFrom", "passFrom", "fewestScorers", gap, "createdAt", "updatedAt")
  SELECT gen_random_uuid(), id, 'Thang điểm sáng kiến 100 điểm', DATE '2012-04-25', 70, 2, 20, now(), now() FROM organisations;
INSERT INTO scoring_grid_criteria (id, "gridId", ordinal, name, maximum, "failsAtZero")
  SELECT gen_random_uuid(), g.id, part.ordinal, part.name, part.maximum, true FROM scoring_grids g CROSS JOIN (VALUES
    (1, 'Tính mới', 30), (2, 'Hiệu quả', 40), (3, 'Khả năng áp dụng, nhân rộng', 20), (4, 'Trình bày', 10)
  ) AS part (ordinal, name, maximum);
INSERT INTO scoring_grid_bands ("criterionId", "from", words)
  SELECT c.id, band.lowest, band.words FROM scoring_grid_criteria c JOIN (VALUES
    (1, 27, 'Hoàn toàn mới, lần đầu áp dụng'), (1, 21, 'Cải tiến căn bản giải pháp đã có'), (1, 16, 'Cải tiến một phần'),
    (1, 1, 'Có điểm mới nhỏ'), (1, 0, 'Không mới, chép lại'),
    (2, 33, 'Hiệu quả rõ rệt, có số liệu'), (2, 21, 'Có hiệu quả, chưa đủ số liệu'), (2, 1, 'Hiệu quả thấp'), (2, 0, 'Không có hiệu quả'),
    (3, 16, 'Áp dụng được ở nhiều cơ quan'), (3, 9, 'Áp dụng được trong cơ quan'), (3, 1, 'Chỉ áp dụng ở một việc'), (3, 0, 'Không áp dụng được'),
    (4, 8, 'Rõ ràng, đủ phần'), (4, 5, 'Đủ phần, chưa rõ'), (4, 1, 'Sơ sài'), (4, 0, 'Không trình bày được')
  ) AS band (ordinal, lowest, words) ON band.ordinal = c.ordinal;
UPDATE scoring_grids SET status = 'APPROVED', "approvedAt" = now();

-- ── Sheets and points follow it, what was sent as it was sent ───────────────────────────────────────────────────────
ALTER TABLE score_sheets ADD COLUMN "gridId" UUID;
ALTER TABLE score_marks ADD COLUMN "criterionId" UUID, ADD COLUMN "comment" TEXT NOT NULL DEFAULT '', ALTER COLUMN points DROP NOT NULL;
ALTER TABLE score_sheets DISABLE TRIGGER score_sheets_fit;
UPDATE score_sheets s SET "gridId" = g.id FROM scoring_grids g WHERE g."organisationId" = s."organisationId";
ALTER TABLE score_sheets ENABLE TRIGGER score_sheets_fit;
ALTER TABLE score_marks DISABLE TRIGGER score_marks_stand;
UPDATE score_marks m SET "criterionId" = c.id FROM score_sheets s, scoring_grid_criteria c
  WHERE s.id = m."sheetId" AND c."gridId" = s."gridId"
    AND c.ordinal = CASE m.criterion WHEN 'NOVELTY' THEN 1 WHEN 'EFFECT' THEN 2 WHEN 'SPREAD' THEN 3 ELSE 4 END;
ALTER TABLE score_marks ENABLE TRIGGER score_marks_stand;
ALTER TABLE score_sheets ALTER COLUMN "gridId" SET NOT NULL;
ALTER TABLE score_marks DROP CONSTRAINT score_marks_range, DROP CONSTRAINT score_marks_pkey, DROP COLUMN criterion,
  ALTER COLUMN "criterionId" SET NOT NULL;
ALTER TABLE score_marks ADD CONSTRAINT "score_marks_pkey" PRIMARY KEY ("sheetId", "criterionId");
DROP TYPE "ScoringCriterion";

-- CreateIndex
CREATE INDEX "score_sheets_gridId_idx" ON "score_sheets"("gridId");

-- CreateIndex
CREATE INDEX "score_marks_criterionId_idx" ON "score_marks"("criterionId");

-- AddForeignKey
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_gridId_fkey" FOREIGN KEY ("gridId") REFERENCES "scoring_grids"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_marks" ADD CONSTRAINT "score_marks_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "scoring_grid_criteria"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE score_marks ADD CONSTRAINT score_marks_words CHECK (
  char_length(comment) <= 1000 AND (points IS NOT NULL OR comment <> ''));

-- Points are of the sheet's own grid and within the part.
CREATE FUNCTION score_marks_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM score_sheets s JOIN scoring_grid_criteria c ON c."gridId" = s."gridId"
    WHERE s.id = NEW."sheetId" AND c.id = NEW."criterionId" AND coalesce(NEW.points, 0) BETWEEN 0 AND c.maximum) THEN
    RAISE EXCEPTION 'score sheet %: points that its grid does not give', NEW."sheetId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_marks_fit BEFORE INSERT OR UPDATE ON score_marks FOR EACH ROW EXECUTE FUNCTION score_marks_fit();

-- All sheets of a request are of one approved grid of its body, the one by which it was given out first; and a sheet that is
-- sent has points in every part.
CREATE FUNCTION score_sheets_grid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM scoring_grids g
    WHERE g.id = NEW."gridId" AND g."organisationId" = NEW."organisationId" AND g.status = 'APPROVED') THEN
    RAISE EXCEPTION 'score sheet %: no approved grid of its body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT FROM score_sheets s
    WHERE s."initiativeId" = NEW."initiativeId" AND s.id <> NEW.id AND s."gridId" <> NEW."gridId") THEN
    RAISE EXCEPTION 'score sheet %: not the grid that its request was given out with', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."gridId" <> OLD."gridId" THEN
    RAISE EXCEPTION 'score sheet %: its grid stands', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_sheets_grid BEFORE INSERT OR UPDATE OF "gridId", "organisationId", "initiativeId" ON score_sheets
  FOR EACH ROW EXECUTE FUNCTION score_sheets_grid();

CREATE FUNCTION score_sheets_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM scoring_grid_criteria c
    WHERE c."gridId" = NEW."gridId" AND NOT EXISTS (
      SELECT FROM score_marks m WHERE m."sheetId" = NEW.id AND m."criterionId" = c.id AND m.points IS NOT NULL)) THEN
    RAISE EXCEPTION 'score sheet %: a part without points', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_sheets_whole BEFORE UPDATE OF status ON score_sheets
  FOR EACH ROW WHEN (NEW.status = 'SENT' AND OLD.status <> 'SENT') EXECUTE FUNCTION score_sheets_whole();
