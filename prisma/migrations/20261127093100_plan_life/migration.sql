-- CreateEnum
CREATE TYPE "TaskOutcome" AS ENUM ('MET', 'NOT_MET', 'NOT_MEASURED');

-- CreateEnum
CREATE TYPE "RecipientGroup" AS ENUM ('SUPERIOR', 'OUTSIDE', 'PARTY', 'LEADERS', 'UNIONS', 'DEPARTMENTS', 'ARCHIVE');

-- CreateEnum
CREATE TYPE "PlanPart" AS ENUM ('TITLE', 'THEME', 'PERIOD', 'PAPER', 'SIGNER', 'PURPOSES', 'REQUIREMENTS', 'GENERAL_GOALS', 'PHASES', 'TARGETS', 'TASKS', 'THEMATIC_MOVEMENTS', 'RECIPIENTS', 'REFERENCES');

-- AlterTable
ALTER TABLE "plan_recipients" ADD COLUMN     "group" "RecipientGroup";

-- AlterTable
ALTER TABLE "plan_references" ADD COLUMN     "documentId" UUID,
ADD COLUMN     "isBasis" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "taskId" UUID;

-- CreateTable
CREATE TABLE "higher_documents" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "signKey" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "issuedKey" TEXT NOT NULL DEFAULT '',
    "typeName" TEXT,
    "issuedYear" INTEGER,
    "issuedMonth" INTEGER,
    "issuedDay" INTEGER,
    "issuer" TEXT,
    "subject" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "higher_documents_pkey" PRIMARY KEY ("id")
);

-- The sign without its marks, and all words to search by. A sign that ends in W is found as TW too: 34-CT/W is 34-CT/TW mistyped.
CREATE FUNCTION higher_document_fill_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."signKey" := regexp_replace(fold_text(NEW.number), '[^a-z0-9]', '', 'g');
  NEW."searchText" := concat_ws(' ', NEW."signKey",
    CASE WHEN NEW.number ~* '[-/]W$' THEN regexp_replace(NEW."signKey", 'w$', 'tw') END,
    fold_text(concat_ws(' ', NEW."typeName", NEW.number, NEW.issuer, NEW.subject)));
  NEW."issuedKey" := CASE WHEN NEW."issuedYear" IS NULL THEN ''
    ELSE lpad(NEW."issuedYear"::text, 4, '0') || '-' || lpad(coalesce(NEW."issuedMonth", 0)::text, 2, '0')
      || '-' || lpad(coalesce(NEW."issuedDay", 0)::text, 2, '0') END;
  RETURN NEW;
END $$;
CREATE TRIGGER higher_documents_fill_keys BEFORE INSERT OR UPDATE ON higher_documents
  FOR EACH ROW EXECUTE FUNCTION higher_document_fill_keys();

-- Papers that plans named one by one become entries of the register; the same sign, year and issuer is one paper.
INSERT INTO "higher_documents" (id, "organisationId", "number", "issuedYear", "issuedMonth", "issuedDay", issuer, subject)
  SELECT DISTINCT ON (m."organisationId", regexp_replace(fold_text(r.number), '[^a-z0-9]', '', 'g'), date_part('year', r."issuedOn"), r.issuer)
    gen_random_uuid(), m."organisationId", r.number, date_part('year', r."issuedOn"), date_part('month', r."issuedOn"),
    date_part('day', r."issuedOn"), r.issuer, r.subject
  FROM "plan_references" r JOIN "movements" m ON m.id = r."movementId"
  ORDER BY m."organisationId", regexp_replace(fold_text(r.number), '[^a-z0-9]', '', 'g'), date_part('year', r."issuedOn"), r.issuer, r.id;
UPDATE "plan_references" r SET "documentId" = d.id
  FROM "movements" m, "higher_documents" d
  WHERE m.id = r."movementId" AND d."organisationId" = m."organisationId"
    AND d."signKey" = regexp_replace(fold_text(r.number), '[^a-z0-9]', '', 'g')
    AND d."issuedYear" IS NOT DISTINCT FROM date_part('year', r."issuedOn") AND d.issuer IS NOT DISTINCT FROM r.issuer;
ALTER TABLE "plan_references" ALTER COLUMN "documentId" SET NOT NULL,
DROP COLUMN "issuedOn",
DROP COLUMN "issuer",
DROP COLUMN "subject";

-- CreateTable
CREATE TABLE "task_items" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "outcome" "TaskOutcome",

    CONSTRAINT "task_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_revisions" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "changedById" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_revision_parts" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "part" "PlanPart" NOT NULL,
    "before" TEXT[],
    "after" TEXT[],

    CONSTRAINT "plan_revision_parts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movement_steps" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "fromStatus" "MovementStatus" NOT NULL,
    "toStatus" "MovementStatus" NOT NULL,
    "onDay" DATE NOT NULL,
    "reason" TEXT,
    "takenById" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "movement_steps_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "higher_documents_organisationId_issuedKey_id_idx" ON "higher_documents"("organisationId", "issuedKey", "id");

-- CreateIndex
CREATE INDEX "task_items_taskId_ordinal_idx" ON "task_items"("taskId", "ordinal");

-- CreateIndex
CREATE INDEX "plan_revisions_changedById_idx" ON "plan_revisions"("changedById");

-- CreateIndex
CREATE UNIQUE INDEX "plan_revisions_movementId_ordinal_key" ON "plan_revisions"("movementId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "plan_revision_parts_revisionId_part_key" ON "plan_revision_parts"("revisionId", "part");

-- CreateIndex
CREATE INDEX "movement_steps_movementId_takenAt_idx" ON "movement_steps"("movementId", "takenAt");

-- CreateIndex
CREATE INDEX "movement_steps_takenById_idx" ON "movement_steps"("takenById");

-- CreateIndex
CREATE INDEX "plan_references_documentId_idx" ON "plan_references"("documentId");

-- CreateIndex
CREATE INDEX "plan_references_taskId_idx" ON "plan_references"("taskId");

-- AddForeignKey
ALTER TABLE "higher_documents" ADD CONSTRAINT "higher_documents_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_references" ADD CONSTRAINT "plan_references_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "higher_documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_references" ADD CONSTRAINT "plan_references_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_items" ADD CONSTRAINT "task_items_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "movement_tasks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision_parts" ADD CONSTRAINT "plan_revision_parts_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "plan_revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement_steps" ADD CONSTRAINT "movement_steps_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement_steps" ADD CONSTRAINT "movement_steps_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A partial date knows its year first; one paper stands in the register once.
ALTER TABLE higher_documents ADD CONSTRAINT higher_documents_issued CHECK (
  ("issuedMonth" IS NULL OR "issuedYear" IS NOT NULL) AND ("issuedDay" IS NULL OR "issuedMonth" IS NOT NULL)
  AND ("issuedMonth" IS NULL OR "issuedMonth" BETWEEN 1 AND 12)
  AND ("issuedDay" IS NULL OR make_date("issuedYear", "issuedMonth", "issuedDay") IS NOT NULL));
CREATE UNIQUE INDEX higher_documents_once ON higher_documents
  ("organisationId", "signKey", coalesce("issuedYear", 0), fold_text(coalesce(issuer, '')));
CREATE INDEX higher_documents_search_trgm ON higher_documents USING gin (("searchText" || '') gin_trgm_ops);

-- History only grows.
CREATE TRIGGER plan_revisions_are_history BEFORE UPDATE OR DELETE ON plan_revisions FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER plan_revision_parts_are_history BEFORE UPDATE OR DELETE ON plan_revision_parts FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER movement_steps_are_history BEFORE UPDATE OR DELETE ON movement_steps FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- A closed movement is a record: neither its plan nor what hangs on it changes any more.
CREATE FUNCTION movement_is_closed(movement uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM movements WHERE id = movement AND status = 'CLOSED');

CREATE FUNCTION keep_closed_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'CLOSED' AND (to_jsonb(NEW) - 'status') IS DISTINCT FROM (to_jsonb(OLD) - 'status') THEN
    RAISE EXCEPTION 'movement % is closed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER movements_closed_stay BEFORE UPDATE ON movements FOR EACH ROW EXECUTE FUNCTION keep_closed_movement();

-- For tables with "movementId"; phases' occasions and tasks' items look through their parent.
CREATE FUNCTION keep_part_of_closed_movement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  movement uuid;
BEGIN
  movement := CASE
    WHEN part ? 'movementId' THEN (part->>'movementId')::uuid
    WHEN part ? 'phaseId' THEN (SELECT "movementId" FROM movement_phases WHERE id = (part->>'phaseId')::uuid)
    WHEN part ? 'taskId' THEN (SELECT "movementId" FROM movement_tasks WHERE id = (part->>'taskId')::uuid)
    WHEN part ? 'targetId' THEN (SELECT "movementId" FROM targets WHERE id = (part->>'targetId')::uuid)
  END;
  IF movement_is_closed(movement) THEN
    RAISE EXCEPTION 'movement % is closed', movement USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER movement_phases_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON movement_phases FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER occasions_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON occasions FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER movement_tasks_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON movement_tasks FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER task_items_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON task_items FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER plan_recipients_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON plan_recipients FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER plan_references_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON plan_references FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER plan_thematic_movements_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON plan_thematic_movements FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER plan_revisions_closed_stay BEFORE INSERT ON plan_revisions FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER targets_closed_stay BEFORE INSERT OR UPDATE OR DELETE ON targets FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();
CREATE TRIGGER target_check_ins_closed_stay BEFORE INSERT ON target_check_ins FOR EACH ROW EXECUTE FUNCTION keep_part_of_closed_movement();

-- Lists of names are in Vietnamese order on any server.
ALTER TABLE thematic_movements ALTER COLUMN name TYPE text COLLATE "vi-x-icu";
