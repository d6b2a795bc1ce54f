-- A vice-chair who ends a round in the place of a chair who has left, and who witnessed it.
-- CreateTable
CREATE TABLE "ballot_stand_ins" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "memberId" UUID NOT NULL,
    "awayMemberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,

    CONSTRAINT "ballot_stand_ins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_stand_in_witnesses" (
    "standInId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "witnessedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ballot_stand_in_witnesses_pkey" PRIMARY KEY ("standInId","accountId")
);

-- CreateIndex
CREATE INDEX "ballot_stand_ins_organisationId_idx" ON "ballot_stand_ins"("organisationId");

-- CreateIndex
CREATE INDEX "ballot_stand_ins_memberId_idx" ON "ballot_stand_ins"("memberId");

-- CreateIndex
CREATE INDEX "ballot_stand_ins_awayMemberId_idx" ON "ballot_stand_ins"("awayMemberId");

-- CreateIndex
CREATE INDEX "ballot_stand_ins_askedById_idx" ON "ballot_stand_ins"("askedById");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_stand_ins_roundId_number_key" ON "ballot_stand_ins"("roundId", "number");

-- CreateIndex
CREATE INDEX "ballot_stand_in_witnesses_accountId_idx" ON "ballot_stand_in_witnesses"("accountId");

-- AddForeignKey
ALTER TABLE "ballot_stand_ins" ADD CONSTRAINT "ballot_stand_ins_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_ins" ADD CONSTRAINT "ballot_stand_ins_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "ballot_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_ins" ADD CONSTRAINT "ballot_stand_ins_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_ins" ADD CONSTRAINT "ballot_stand_ins_awayMemberId_fkey" FOREIGN KEY ("awayMemberId") REFERENCES "council_members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_ins" ADD CONSTRAINT "ballot_stand_ins_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_in_witnesses" ADD CONSTRAINT "ballot_stand_in_witnesses_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "ballot_stand_ins"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_stand_in_witnesses" ADD CONSTRAINT "ballot_stand_in_witnesses_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ──────────────────────────────────────────────────────────────────────────
ALTER TABLE ballot_stand_ins ADD CONSTRAINT ballot_stand_ins_number CHECK (number >= 1);
ALTER TABLE ballot_stand_ins ADD CONSTRAINT ballot_stand_ins_two_people CHECK ("memberId" <> "awayMemberId");
ALTER TABLE ballot_stand_ins ADD CONSTRAINT ballot_stand_ins_reason CHECK (btrim(reason) <> '' AND char_length(reason) <= 500);
CREATE TRIGGER ballot_stand_ins_are_final BEFORE UPDATE OR DELETE ON ballot_stand_ins
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ballot_stand_in_witnesses_are_final BEFORE UPDATE OR DELETE ON ballot_stand_in_witnesses
  FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- Only for a real round under way, by a chair or vice-chair who is in the room, for somebody who was written down as gone.
CREATE FUNCTION ballot_stand_in_fits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  round ballot_rounds%ROWTYPE;
  council uuid;
BEGIN
  SELECT * INTO round FROM ballot_rounds WHERE id = NEW."roundId";
  SELECT "councilId" INTO council FROM meetings WHERE id = round."meetingId";
  IF round."organisationId" IS DISTINCT FROM NEW."organisationId" OR round."isRehearsal"
    OR round.status NOT IN ('SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED', 'DISPUTED') THEN
    RAISE EXCEPTION 'stand-in %: of no round under way', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_stand_in_round';
  END IF;
  IF NOT EXISTS (SELECT FROM council_members WHERE id = NEW."memberId" AND "councilId" = council
      AND role IN ('CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR'))
    OR NOT EXISTS (SELECT FROM council_members WHERE id = NEW."awayMemberId" AND "councilId" = council)
    OR (SELECT status FROM attendance WHERE "meetingId" = round."meetingId" AND "memberId" = NEW."memberId"
      ORDER BY "recordedAt" DESC, id DESC LIMIT 1) IS DISTINCT FROM 'PRESENT'
    OR (SELECT status FROM attendance WHERE "meetingId" = round."meetingId" AND "memberId" = NEW."awayMemberId"
      ORDER BY "recordedAt" DESC, id DESC LIMIT 1) IS DISTINCT FROM 'ABSENT' THEN
    RAISE EXCEPTION 'stand-in %: a chair or vice-chair in the room, for one who has left', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_stand_in_people';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_stand_ins_fit BEFORE INSERT ON ballot_stand_ins
  FOR EACH ROW EXECUTE FUNCTION ballot_stand_in_fits();

-- Nobody witnesses for themselves.
CREATE FUNCTION ballot_stand_in_witness_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM ballot_stand_ins s JOIN council_members m ON m.id IN (s."memberId", s."awayMemberId")
      JOIN accounts a ON a."staffId" = m."staffId"
    WHERE s.id = NEW."standInId" AND a.id = NEW."accountId") THEN
    RAISE EXCEPTION 'stand-in %: neither of the two witnesses it', NEW."standInId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ballot_stand_in_own_witness';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ballot_stand_in_witnesses_fit BEFORE INSERT ON ballot_stand_in_witnesses
  FOR EACH ROW EXECUTE FUNCTION ballot_stand_in_witness_fits();
