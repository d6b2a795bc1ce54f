-- CreateEnum
CREATE TYPE "TargetBaseDate" AS ENUM ('YEAR_START', 'YEAR_END');

-- AlterEnum
ALTER TYPE "IncidentKind" ADD VALUE 'ALCOHOL_AT_WORK';
ALTER TYPE "IncidentKind" ADD VALUE 'SOCIAL_EVIL';
ALTER TYPE "IncidentKind" ADD VALUE 'SMOKING';

-- AlterTable
ALTER TABLE "targets" ADD COLUMN     "baseDate" "TargetBaseDate" NOT NULL DEFAULT 'YEAR_END',
ADD COLUMN     "countsDiscipline" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "countsRegistered" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3),
ADD COLUMN     "decider" TEXT,
ADD COLUMN     "incidentKinds" "IncidentKind"[] DEFAULT ARRAY[]::"IncidentKind"[],
ADD COLUMN     "removedAt" TIMESTAMPTZ(3),
ADD COLUMN     "removedReason" TEXT,
ADD COLUMN     "tag" TEXT;

-- CreateTable
CREATE TABLE "target_revisions" (
    "id" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "group" "TargetGroup" NOT NULL,
    "kind" "TargetKind" NOT NULL,
    "title" TEXT NOT NULL,
    "sourceText" TEXT NOT NULL,
    "awardCode" "AwardCode",
    "subjectKind" "SubjectKind",
    "initiativeScope" "InitiativeScope",
    "minimum" INTEGER,
    "maximum" INTEGER,
    "shareBasisPoints" INTEGER,
    "base" "TargetBase",
    "baseDate" "TargetBaseDate" NOT NULL,
    "ratedDepartmentId" UUID,
    "ratingLevel" "RatingLevel",
    "ownerDepartmentId" UUID,
    "evidence" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "note" TEXT,
    "decider" TEXT,
    "tag" TEXT,
    "countsRegistered" BOOLEAN NOT NULL,
    "incidentKinds" "IncidentKind"[],
    "countsDiscipline" BOOLEAN NOT NULL,

    CONSTRAINT "target_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "target_revisions_targetId_replacedAt_idx" ON "target_revisions"("targetId", "replacedAt");

-- AddForeignKey
ALTER TABLE "target_revisions" ADD CONSTRAINT "target_revisions_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "targets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE targets ADD CONSTRAINT targets_removed_with_reason CHECK (("removedAt" IS NULL) = ("removedReason" IS NULL));
ALTER TABLE target_revisions ADD CONSTRAINT target_revisions_reasoned CHECK (btrim(reason) <> '');
CREATE TRIGGER target_revisions_are_history BEFORE UPDATE OR DELETE ON target_revisions FOR EACH ROW EXECUTE FUNCTION forbid_change();
