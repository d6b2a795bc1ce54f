-- CreateTable
CREATE TABLE "chair_handovers" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "fromMemberId" UUID NOT NULL,
    "toMemberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "handedAt" TIMESTAMPTZ(3) NOT NULL,
    "handedById" UUID NOT NULL,

    CONSTRAINT "chair_handovers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "chair_handovers_organisationId_idx" ON "chair_handovers"("organisationId");

-- CreateIndex
CREATE INDEX "chair_handovers_fromMemberId_idx" ON "chair_handovers"("fromMemberId");

-- CreateIndex
CREATE INDEX "chair_handovers_toMemberId_idx" ON "chair_handovers"("toMemberId");

-- CreateIndex
CREATE INDEX "chair_handovers_handedById_idx" ON "chair_handovers"("handedById");

-- CreateIndex
CREATE UNIQUE INDEX "chair_handovers_meetingId_number_key" ON "chair_handovers"("meetingId", "number");

-- AddForeignKey
ALTER TABLE "chair_handovers" ADD CONSTRAINT "chair_handovers_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chair_handovers" ADD CONSTRAINT "chair_handovers_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meetings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chair_handovers" ADD CONSTRAINT "chair_handovers_fromMemberId_fkey" FOREIGN KEY ("fromMemberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chair_handovers" ADD CONSTRAINT "chair_handovers_toMemberId_fkey" FOREIGN KEY ("toMemberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chair_handovers" ADD CONSTRAINT "chair_handovers_handedById_fkey" FOREIGN KEY ("handedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE chair_handovers ADD CONSTRAINT chair_handovers_number CHECK (number >= 1);
ALTER TABLE chair_handovers ADD CONSTRAINT chair_handovers_two_people CHECK ("fromMemberId" <> "toMemberId");
ALTER TABLE chair_handovers ADD CONSTRAINT chair_handovers_reason CHECK (btrim(reason) <> '' AND char_length(reason) <= 500);
-- Who presided when is told years later: a line that was written stays as it was written.
CREATE TRIGGER chair_handovers_are_final BEFORE UPDATE OR DELETE ON chair_handovers
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
-- From hand to hand, in an open meeting, to a chair or vice-chair who is in the room, and never while a vote is under way.
CREATE FUNCTION chair_handover_fits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  meeting meetings%ROWTYPE;
  last chair_handovers%ROWTYPE;
BEGIN
  SELECT * INTO meeting FROM meetings WHERE id = NEW."meetingId" FOR NO KEY UPDATE;
  SELECT * INTO last FROM chair_handovers WHERE "meetingId" = NEW."meetingId" ORDER BY number DESC LIMIT 1;
  IF meeting.status IS DISTINCT FROM 'OPEN' OR meeting."organisationId" <> NEW."organisationId" THEN
    RAISE EXCEPTION 'the chair is handed over in an open meeting'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'chair_handover_meeting';
  END IF;
  IF NEW.number <> coalesce(last.number, 0) + 1 OR (last.id IS NOT NULL AND last."toMemberId" <> NEW."fromMemberId") THEN
    RAISE EXCEPTION 'the chair goes on from whoever has it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'chair_handover_chain';
  END IF;
  IF EXISTS (SELECT FROM agenda_items WHERE "meetingId" = meeting.id AND status = 'OPEN')
    OR EXISTS (SELECT FROM ballot_rounds WHERE "meetingId" = meeting.id AND NOT "isRehearsal"
      AND status IN ('ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED', 'DISPUTED')) THEN
    RAISE EXCEPTION 'the chair is not handed over while a vote is under way'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'chair_handover_quiet';
  END IF;
  IF NOT EXISTS (SELECT FROM council_members WHERE id = NEW."fromMemberId" AND "councilId" = meeting."councilId")
    OR NOT EXISTS (SELECT FROM council_members WHERE id = NEW."toMemberId" AND "councilId" = meeting."councilId"
      AND role IN ('CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR'))
    OR (SELECT status FROM attendance WHERE "meetingId" = meeting.id AND "memberId" = NEW."toMemberId"
      ORDER BY "recordedAt" DESC, id DESC LIMIT 1) IS DISTINCT FROM 'PRESENT' THEN
    RAISE EXCEPTION 'the chair goes to a chair or vice-chair of the council who is in the room'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'chair_handover_taker';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chair_handovers_fit BEFORE INSERT ON chair_handovers FOR EACH ROW EXECUTE FUNCTION chair_handover_fits();
