-- CreateEnum
CREATE TYPE "Role" AS ENUM ('STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'ADMIN', 'AUDITOR');

-- CreateEnum
CREATE TYPE "CouncilRole" AS ENUM ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY');

-- CreateEnum
CREATE TYPE "VoteForm" AS ENUM ('OPEN', 'SECRET');

-- CreateEnum
CREATE TYPE "VoteBase" AS ENUM ('ALL_MEMBERS', 'ALL_MEMBERS_EXCEPT_EXCLUDED', 'PRESENT_MEMBERS', 'VALID_VOTES');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('PLANNED', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('PRESENT', 'ABSENT');

-- CreateEnum
CREATE TYPE "AgendaItemStatus" AS ENUM ('WAITING', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "ConflictKind" AS ENUM ('SELF', 'OWN_DEPARTMENT', 'DECLARED');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('AGREE', 'DISAGREE', 'ABSTAIN');

-- CreateEnum
CREATE TYPE "DecisionStatus" AS ENUM ('DRAFT', 'ISSUED');

-- CreateEnum
CREATE TYPE "SignerCapacity" AS ENUM ('DIRECTOR', 'ON_BEHALF', 'BY_AUTHORITY');

-- CreateEnum
CREATE TYPE "InitiativeStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'ENDORSED', 'RETURNED', 'RECEIVED', 'RECOGNISED', 'NOT_RECOGNISED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "MovementStatus" AS ENUM ('DRAFT', 'LAUNCHED', 'INTERIM_REVIEWED', 'FINAL_REVIEWED', 'CLOSED');

-- CreateEnum
CREATE TYPE "TargetKind" AS ENUM ('AWARD_COUNT', 'AWARD_SHARE_MINIMUM', 'AWARD_SHARE_ALL', 'ORGANISATION_RATING', 'RECOGNITION', 'CONDUCT_ALL', 'COUNT_RANGE', 'PARTICIPATION_ALL', 'AWARD_PROPOSAL');

-- CreateEnum
CREATE TYPE "TargetGroup" AS ENUM ('COLLECTIVE', 'PERSON', 'TASK');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('PERSON', 'COLLECTIVE');

-- CreateEnum
CREATE TYPE "TargetBase" AS ENUM ('STAFF', 'DEPARTMENTS', 'FAMILIES', 'WOMEN');

-- CreateEnum
CREATE TYPE "InitiativeScope" AS ENUM ('GRASSROOTS', 'PROVINCE', 'NATION');

-- CreateEnum
CREATE TYPE "NominationStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'RECEIVED', 'ON_AGENDA', 'PASSED', 'NOT_PASSED', 'DECIDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CounterKind" AS ENUM ('INITIATIVE', 'NOMINATION', 'DECISION', 'STAFF');

-- CreateEnum
CREATE TYPE "DepartmentKind" AS ENUM ('DIRECTORATE', 'DIVISION', 'ATTACHED_UNIT', 'PARTY_CELL', 'TRADE_UNION', 'YOUTH_UNION');

-- CreateEnum
CREATE TYPE "StaffClass" AS ENUM ('OFFICIAL', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "MembershipKind" AS ENUM ('MAIN', 'SECONDED');

-- CreateEnum
CREATE TYPE "RatingLevel" AS ENUM ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED');

-- CreateEnum
CREATE TYPE "DisciplineLevel" AS ENUM ('REPRIMAND', 'WARNING', 'SALARY_REDUCTION', 'DEMOTION', 'REMOVAL', 'DISMISSAL');

-- CreateEnum
CREATE TYPE "PendingCaseKind" AS ENUM ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT', 'PRESS');

-- CreateEnum
CREATE TYPE "LeaveKind" AS ENUM ('MATERNITY', 'SICK', 'STUDY', 'UNPAID');

-- CreateEnum
CREATE TYPE "AwardCode" AS ENUM ('NATIONAL_EMULATION_FIGHTER', 'PROVINCIAL_EMULATION_FIGHTER', 'GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER', 'GOVERNMENT_FLAG', 'PROVINCIAL_FLAG', 'EXCELLENT_COLLECTIVE', 'ADVANCED_COLLECTIVE', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', 'PROVINCIAL_MERIT', 'MINISTERIAL_MERIT', 'DIRECTOR_COMMENDATION');

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "staffId" UUID,
    "language" TEXT NOT NULL DEFAULT 'vi',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "departmentId" UUID,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_ins" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL,

    CONSTRAINT "sign_ins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "keyHash" BYTEA NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "instanceId" UUID NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "lastHash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "organisationId" UUID,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" UUID,
    "requestId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "previousHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "mac" BYTEA NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "councils" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "termFrom" DATE NOT NULL,
    "termTo" DATE,

    CONSTRAINT "councils_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_members" (
    "id" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "role" "CouncilRole" NOT NULL,
    "hasVote" BOOLEAN NOT NULL DEFAULT true,
    "ordinal" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "council_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_rules" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "awardCode" "AwardCode" NOT NULL,
    "form" "VoteForm" NOT NULL,
    "shareNumerator" INTEGER NOT NULL,
    "shareDenominator" INTEGER NOT NULL,
    "isStrict" BOOLEAN NOT NULL DEFAULT false,
    "base" "VoteBase" NOT NULL,
    "quorumNumerator" INTEGER NOT NULL,
    "quorumDenominator" INTEGER NOT NULL,
    "legalGround" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "vote_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "councilId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "status" "MeetingStatus" NOT NULL DEFAULT 'PLANNED',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,
    "reason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_items" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "AgendaItemStatus" NOT NULL DEFAULT 'WAITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "memberCount" INTEGER,
    "presentCount" INTEGER,
    "excludedCount" INTEGER,
    "agreeCount" INTEGER,
    "disagreeCount" INTEGER,
    "abstainCount" INTEGER,
    "baseCount" INTEGER,
    "neededCount" INTEGER,
    "isPassed" BOOLEAN,

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflicts_of_interest" (
    "agendaItemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "declaredById" UUID,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflicts_of_interest_pkey" PRIMARY KEY ("agendaItemId","memberId")
);

-- CreateTable
CREATE TABLE "votes" (
    "agendaItemId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "castAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("agendaItemId","memberId")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "DecisionStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "meetingId" UUID,
    "title" TEXT NOT NULL,
    "number" INTEGER,
    "numberYear" INTEGER,
    "sign" TEXT NOT NULL,
    "issuedOn" DATE,
    "signerId" UUID,
    "capacity" "SignerCapacity" NOT NULL DEFAULT 'DIRECTOR',
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "draftedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedAt" TIMESTAMPTZ(3),

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_lines" (
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "nominationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "awardCode" "AwardCode" NOT NULL,
    "subjectName" TEXT NOT NULL,
    "subjectPost" TEXT NOT NULL,

    CONSTRAINT "decision_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiatives" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "status" "InitiativeStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "ownerId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "firstAppliedOn" DATE,
    "before" TEXT NOT NULL DEFAULT '',
    "solution" TEXT NOT NULL DEFAULT '',
    "novelty" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "authorBenefit" TEXT NOT NULL DEFAULT '',
    "userBenefit" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "endorsedAt" TIMESTAMPTZ(3),
    "endorsedById" UUID,
    "endorsement" TEXT,
    "returnedReason" TEXT,
    "withdrawnReason" TEXT,
    "refusedReason" TEXT,

    CONSTRAINT "initiatives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_authors" (
    "initiativeId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "shareBasisPoints" INTEGER NOT NULL,

    CONSTRAINT "initiative_authors_pkey" PRIMARY KEY ("initiativeId","staffId")
);

-- CreateTable
CREATE TABLE "initiative_recognitions" (
    "id" UUID NOT NULL,
    "initiativeId" UUID NOT NULL,
    "scope" "InitiativeScope" NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "initiative_recognitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movements" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "MovementStatus" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "purposes" TEXT[],
    "requirements" TEXT[],
    "generalGoals" TEXT[],
    "planNumber" TEXT,
    "planDate" DATE,
    "signerName" TEXT,
    "signerPost" TEXT,
    "launchedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "movements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movement_phases" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "fromText" TEXT NOT NULL,
    "toDay" DATE NOT NULL,
    "toText" TEXT NOT NULL,
    "reviewOn" DATE,
    "reviewText" TEXT,

    CONSTRAINT "movement_phases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "occasions" (
    "id" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "originDay" DATE,
    "anniversary" DATE,
    "statedYears" INTEGER,

    CONSTRAINT "occasions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "targets" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
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
    "ratedDepartmentId" UUID,
    "ratingLevel" "RatingLevel",
    "ownerDepartmentId" UUID,
    "evidence" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_check_ins" (
    "id" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "onDay" DATE NOT NULL,
    "value" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "target_check_ins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movement_tasks" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "movement_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thematic_movements" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "commitments" TEXT[],
    "fromYear" INTEGER,
    "toYear" INTEGER,

    CONSTRAINT "thematic_movements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_recipients" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT,

    CONSTRAINT "plan_recipients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_references" (
    "id" UUID NOT NULL,
    "movementId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE,
    "issuer" TEXT,
    "subject" TEXT,

    CONSTRAINT "plan_references_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination_lists" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "judgements" JSONB NOT NULL DEFAULT '{}',
    "submittedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "nomination_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nominations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "status" "NominationStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "awardCode" "AwardCode" NOT NULL,
    "staffId" UUID,
    "collectiveId" UUID,
    "departmentId" UUID NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "isLeader" BOOLEAN NOT NULL DEFAULT false,
    "assessment" JSONB,
    "assessedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3),
    "returnedReason" TEXT,
    "withdrawnReason" TEXT,

    CONSTRAINT "nominations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parentName" TEXT NOT NULL,
    "documentSign" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Ho_Chi_Minh',
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "clockOffsetSeconds" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_settings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "legalGround" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "organisation_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counters" (
    "organisationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "CounterKind" NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("organisationId","year","kind")
);

-- CreateTable
CREATE TABLE "departments" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "DepartmentKind" NOT NULL,
    "currentName" TEXT NOT NULL DEFAULT '',
    "sortOrder" INTEGER NOT NULL DEFAULT 0,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department_names" (
    "id" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "department_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "fullName" TEXT NOT NULL DEFAULT '',
    "sortKey" TEXT NOT NULL DEFAULT '',
    "foldedName" TEXT NOT NULL DEFAULT '',
    "staffClass" "StaffClass" NOT NULL,
    "gender" "Gender" NOT NULL,
    "birthDate" DATE,
    "recruitedOn" DATE NOT NULL,
    "retiredOn" DATE,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_names" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "staff_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "kind" "MembershipKind" NOT NULL DEFAULT 'MAIN',
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "isLeader" BOOLEAN NOT NULL DEFAULT false,
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_ratings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "level" "RatingLevel" NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,

    CONSTRAINT "annual_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department_ratings" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "level" "RatingLevel" NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,

    CONSTRAINT "department_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disciplines" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "level" "DisciplineLevel" NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "servedOn" DATE,

    CONSTRAINT "disciplines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_cases" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" "PendingCaseKind" NOT NULL,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "outcome" TEXT,

    CONSTRAINT "pending_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leaves" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" "LeaveKind" NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "result" TEXT,

    CONSTRAINT "leaves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "emulation_registrations" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "awardCode" "AwardCode" NOT NULL,
    "registeredOn" DATE NOT NULL,

    CONSTRAINT "emulation_registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_records" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "staffId" UUID,
    "departmentId" UUID,
    "awardCode" "AwardCode" NOT NULL,
    "year" INTEGER NOT NULL,
    "periodFrom" DATE,
    "periodTo" DATE,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "revokedOn" DATE,
    "revokedReason" TEXT,
    "decisionLineId" UUID,

    CONSTRAINT "award_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_username_key" ON "accounts"("username");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_staffId_key" ON "accounts"("staffId");

-- CreateIndex
CREATE INDEX "accounts_organisationId_idx" ON "accounts"("organisationId");

-- CreateIndex
CREATE INDEX "role_grants_accountId_idx" ON "role_grants"("accountId");

-- CreateIndex
CREATE INDEX "role_grants_departmentId_idx" ON "role_grants"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "sign_ins_tokenHash_key" ON "sign_ins"("tokenHash");

-- CreateIndex
CREATE INDEX "sign_ins_accountId_endedAt_idx" ON "sign_ins"("accountId", "endedAt");

-- CreateIndex
CREATE INDEX "sign_in_failures_scope_keyHash_failedAt_idx" ON "sign_in_failures"("scope", "keyHash", "failedAt");

-- CreateIndex
CREATE INDEX "sign_in_failures_failedAt_idx" ON "sign_in_failures"("failedAt");

-- CreateIndex
CREATE INDEX "audit_entries_organisationId_seq_idx" ON "audit_entries"("organisationId", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_objectType_objectId_seq_idx" ON "audit_entries"("objectType", "objectId", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_actorId_seq_idx" ON "audit_entries"("actorId", "seq");

-- CreateIndex
CREATE INDEX "councils_organisationId_idx" ON "councils"("organisationId");

-- CreateIndex
CREATE INDEX "council_members_staffId_idx" ON "council_members"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "council_members_councilId_staffId_key" ON "council_members"("councilId", "staffId");

-- CreateIndex
CREATE UNIQUE INDEX "vote_rules_organisationId_awardCode_validFrom_key" ON "vote_rules"("organisationId", "awardCode", "validFrom");

-- CreateIndex
CREATE INDEX "meetings_organisationId_year_idx" ON "meetings"("organisationId", "year");

-- CreateIndex
CREATE INDEX "meetings_councilId_idx" ON "meetings"("councilId");

-- CreateIndex
CREATE INDEX "attendance_meetingId_memberId_recordedAt_idx" ON "attendance"("meetingId", "memberId", "recordedAt");

-- CreateIndex
CREATE INDEX "attendance_memberId_idx" ON "attendance"("memberId");

-- CreateIndex
CREATE INDEX "agenda_items_nominationId_idx" ON "agenda_items"("nominationId");

-- CreateIndex
CREATE INDEX "agenda_items_ruleId_idx" ON "agenda_items"("ruleId");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_items_meetingId_nominationId_key" ON "agenda_items"("meetingId", "nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_items_meetingId_ordinal_key" ON "agenda_items"("meetingId", "ordinal");

-- CreateIndex
CREATE INDEX "conflicts_of_interest_memberId_idx" ON "conflicts_of_interest"("memberId");

-- CreateIndex
CREATE INDEX "votes_memberId_idx" ON "votes"("memberId");

-- CreateIndex
CREATE INDEX "decisions_organisationId_year_idx" ON "decisions"("organisationId", "year");

-- CreateIndex
CREATE INDEX "decisions_meetingId_idx" ON "decisions"("meetingId");

-- CreateIndex
CREATE INDEX "decisions_signerId_idx" ON "decisions"("signerId");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_organisationId_numberYear_sign_number_key" ON "decisions"("organisationId", "numberYear", "sign", "number");

-- CreateIndex
CREATE UNIQUE INDEX "decision_lines_nominationId_key" ON "decision_lines"("nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_lines_decisionId_ordinal_key" ON "decision_lines"("decisionId", "ordinal");

-- CreateIndex
CREATE INDEX "initiatives_organisationId_year_status_idx" ON "initiatives"("organisationId", "year", "status");

-- CreateIndex
CREATE INDEX "initiatives_ownerId_idx" ON "initiatives"("ownerId");

-- CreateIndex
CREATE INDEX "initiatives_departmentId_year_idx" ON "initiatives"("departmentId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "initiatives_organisationId_year_code_key" ON "initiatives"("organisationId", "year", "code");

-- CreateIndex
CREATE INDEX "initiative_authors_staffId_idx" ON "initiative_authors"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_recognitions_initiativeId_scope_key" ON "initiative_recognitions"("initiativeId", "scope");

-- CreateIndex
CREATE UNIQUE INDEX "movements_organisationId_year_key" ON "movements"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "movement_phases_movementId_ordinal_key" ON "movement_phases"("movementId", "ordinal");

-- CreateIndex
CREATE INDEX "occasions_phaseId_idx" ON "occasions"("phaseId");

-- CreateIndex
CREATE INDEX "targets_ratedDepartmentId_idx" ON "targets"("ratedDepartmentId");

-- CreateIndex
CREATE INDEX "targets_ownerDepartmentId_idx" ON "targets"("ownerDepartmentId");

-- CreateIndex
CREATE UNIQUE INDEX "targets_movementId_code_key" ON "targets"("movementId", "code");

-- CreateIndex
CREATE INDEX "target_check_ins_targetId_recordedAt_idx" ON "target_check_ins"("targetId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "movement_tasks_movementId_number_key" ON "movement_tasks"("movementId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "thematic_movements_movementId_ordinal_key" ON "thematic_movements"("movementId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "plan_recipients_movementId_ordinal_key" ON "plan_recipients"("movementId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "plan_references_movementId_ordinal_key" ON "plan_references"("movementId", "ordinal");

-- CreateIndex
CREATE INDEX "nomination_lists_departmentId_idx" ON "nomination_lists"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_lists_organisationId_year_departmentId_key" ON "nomination_lists"("organisationId", "year", "departmentId");

-- CreateIndex
CREATE INDEX "nominations_organisationId_year_awardCode_status_idx" ON "nominations"("organisationId", "year", "awardCode", "status");

-- CreateIndex
CREATE INDEX "nominations_departmentId_year_idx" ON "nominations"("departmentId", "year");

-- CreateIndex
CREATE INDEX "nominations_staffId_year_idx" ON "nominations"("staffId", "year");

-- CreateIndex
CREATE INDEX "nominations_collectiveId_year_idx" ON "nominations"("collectiveId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "nominations_organisationId_year_code_key" ON "nominations"("organisationId", "year", "code");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_code_key" ON "organisations"("code");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_settings_organisationId_key_validFrom_key" ON "organisation_settings"("organisationId", "key", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "departments_organisationId_code_key" ON "departments"("organisationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "department_names_departmentId_validFrom_key" ON "department_names"("departmentId", "validFrom");

-- CreateIndex
CREATE INDEX "staff_organisationId_sortKey_id_idx" ON "staff"("organisationId", "sortKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_organisationId_code_key" ON "staff"("organisationId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "staff_names_staffId_validFrom_key" ON "staff_names"("staffId", "validFrom");

-- CreateIndex
CREATE INDEX "memberships_departmentId_validFrom_idx" ON "memberships"("departmentId", "validFrom");

-- CreateIndex
CREATE INDEX "memberships_staffId_validFrom_idx" ON "memberships"("staffId", "validFrom");

-- CreateIndex
CREATE INDEX "posts_staffId_validFrom_idx" ON "posts"("staffId", "validFrom");

-- CreateIndex
CREATE INDEX "posts_departmentId_validFrom_idx" ON "posts"("departmentId", "validFrom");

-- CreateIndex
CREATE INDEX "annual_ratings_organisationId_year_idx" ON "annual_ratings"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "annual_ratings_staffId_year_key" ON "annual_ratings"("staffId", "year");

-- CreateIndex
CREATE INDEX "department_ratings_organisationId_year_idx" ON "department_ratings"("organisationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "department_ratings_departmentId_year_key" ON "department_ratings"("departmentId", "year");

-- CreateIndex
CREATE INDEX "disciplines_staffId_decidedOn_idx" ON "disciplines"("staffId", "decidedOn");

-- CreateIndex
CREATE INDEX "pending_cases_staffId_openedOn_idx" ON "pending_cases"("staffId", "openedOn");

-- CreateIndex
CREATE INDEX "leaves_staffId_fromDay_idx" ON "leaves"("staffId", "fromDay");

-- CreateIndex
CREATE UNIQUE INDEX "emulation_registrations_staffId_year_awardCode_key" ON "emulation_registrations"("staffId", "year", "awardCode");

-- CreateIndex
CREATE UNIQUE INDEX "award_records_decisionLineId_key" ON "award_records"("decisionLineId");

-- CreateIndex
CREATE INDEX "award_records_organisationId_year_awardCode_idx" ON "award_records"("organisationId", "year", "awardCode");

-- CreateIndex
CREATE INDEX "award_records_staffId_year_idx" ON "award_records"("staffId", "year");

-- CreateIndex
CREATE INDEX "award_records_departmentId_year_idx" ON "award_records"("departmentId", "year");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "councils" ADD CONSTRAINT "councils_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_members" ADD CONSTRAINT "council_members_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_rules" ADD CONSTRAINT "vote_rules_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "councils"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "vote_rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflicts_of_interest" ADD CONSTRAINT "conflicts_of_interest_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "agenda_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflicts_of_interest" ADD CONSTRAINT "conflicts_of_interest_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "agenda_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_lines" ADD CONSTRAINT "decision_lines_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_authors" ADD CONSTRAINT "initiative_authors_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_authors" ADD CONSTRAINT "initiative_authors_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_recognitions" ADD CONSTRAINT "initiative_recognitions_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "initiatives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movements" ADD CONSTRAINT "movements_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement_phases" ADD CONSTRAINT "movement_phases_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occasions" ADD CONSTRAINT "occasions_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "movement_phases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_ratedDepartmentId_fkey" FOREIGN KEY ("ratedDepartmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_ownerDepartmentId_fkey" FOREIGN KEY ("ownerDepartmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_check_ins" ADD CONSTRAINT "target_check_ins_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "targets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement_tasks" ADD CONSTRAINT "movement_tasks_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thematic_movements" ADD CONSTRAINT "thematic_movements_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_recipients" ADD CONSTRAINT "plan_recipients_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_references" ADD CONSTRAINT "plan_references_movementId_fkey" FOREIGN KEY ("movementId") REFERENCES "movements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination_lists" ADD CONSTRAINT "nomination_lists_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_collectiveId_fkey" FOREIGN KEY ("collectiveId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_settings" ADD CONSTRAINT "organisation_settings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counters" ADD CONSTRAINT "counters_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_names" ADD CONSTRAINT "department_names_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_names" ADD CONSTRAINT "staff_names_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_ratings" ADD CONSTRAINT "annual_ratings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_ratings" ADD CONSTRAINT "annual_ratings_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_ratings" ADD CONSTRAINT "department_ratings_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_ratings" ADD CONSTRAINT "department_ratings_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disciplines" ADD CONSTRAINT "disciplines_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_cases" ADD CONSTRAINT "pending_cases_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emulation_registrations" ADD CONSTRAINT "emulation_registrations_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "departments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_records" ADD CONSTRAINT "award_records_decisionLineId_fkey" FOREIGN KEY ("decisionLineId") REFERENCES "decision_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

