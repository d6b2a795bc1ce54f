-- CreateEnum
CREATE TYPE "InvitationAnswer" AS ENUM ('ATTENDS', 'DECLINES', 'SENDS_OPINION');

-- CreateTable
CREATE TABLE "meeting_invitations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sentById" UUID NOT NULL,

    CONSTRAINT "meeting_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_invitation_items" (
    "invitationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "nominationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "subjectName" TEXT NOT NULL,
    "awardCode" "AwardCode" NOT NULL,

    CONSTRAINT "meeting_invitation_items_pkey" PRIMARY KEY ("invitationId","ordinal")
);

-- CreateTable
CREATE TABLE "meeting_invitation_members" (
    "invitationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "isMailed" BOOLEAN NOT NULL DEFAULT false,
    "answer" "InvitationAnswer",
    "reason" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "meeting_invitation_members_pkey" PRIMARY KEY ("invitationId","memberId")
);

-- CreateIndex
CREATE INDEX "meeting_invitations_organisationId_idx" ON "meeting_invitations"("organisationId");

-- CreateIndex
CREATE INDEX "meeting_invitations_sentById_idx" ON "meeting_invitations"("sentById");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_invitations_meetingId_number_key" ON "meeting_invitations"("meetingId", "number");

-- CreateIndex
CREATE INDEX "meeting_invitation_items_nominationId_idx" ON "meeting_invitation_items"("nominationId");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_invitation_items_invitationId_nominationId_key" ON "meeting_invitation_items"("invitationId", "nominationId");

-- CreateIndex
CREATE INDEX "meeting_invitation_members_memberId_idx" ON "meeting_invitation_members"("memberId");

-- CreateIndex
CREATE INDEX "meeting_invitation_members_answeredById_idx" ON "meeting_invitation_members"("answeredById");

-- AddForeignKey
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitation_items" ADD CONSTRAINT "meeting_invitation_items_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "meeting_invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitation_items" ADD CONSTRAINT "meeting_invitation_items_nominationId_fkey" FOREIGN KEY ("nominationId") REFERENCES "nominations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitation_members" ADD CONSTRAINT "meeting_invitation_members_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "meeting_invitations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitation_members" ADD CONSTRAINT "meeting_invitation_members_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_invitation_members" ADD CONSTRAINT "meeting_invitation_members_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE meeting_invitations ADD CONSTRAINT meeting_invitations_number CHECK (number >= 1);
-- An invitation that was sent stays as it was sent: a change is another invitation.
CREATE TRIGGER meeting_invitations_are_final BEFORE UPDATE OR DELETE ON meeting_invitations
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER meeting_invitation_items_are_final BEFORE UPDATE OR DELETE ON meeting_invitation_items
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
-- An answer has its moment and its writer; whoever is not coming has a reason.
ALTER TABLE meeting_invitation_members ADD CONSTRAINT meeting_invitation_members_answer CHECK (
  (answer IS NULL) = ("answeredAt" IS NULL) AND (answer IS NULL) = ("answeredById" IS NULL)
  AND (answer IS NOT NULL OR reason IS NULL)
  AND (answer IS NULL OR answer = 'ATTENDS' OR btrim(coalesce(reason, '')) <> ''));
-- Only the newest invitation is answered, and nobody is taken off one.
CREATE FUNCTION meeting_invitation_answered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW."invitationId", NEW."memberId") IS DISTINCT FROM (OLD."invitationId", OLD."memberId") THEN
    RAISE EXCEPTION 'whoever was invited stays invited' USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT FROM meeting_invitations i JOIN meeting_invitations later ON later."meetingId" = i."meetingId"
    WHERE i.id = NEW."invitationId" AND later.number > i.number) THEN
    RAISE EXCEPTION 'only the newest invitation is answered'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_invitation_newest';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_invitation_members_newest BEFORE UPDATE OR DELETE ON meeting_invitation_members
  FOR EACH ROW EXECUTE FUNCTION meeting_invitation_answered();
