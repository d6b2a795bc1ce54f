-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('SPOUSE', 'PARENT_CHILD', 'SIBLING', 'IN_LAW', 'OTHER');

-- CreateTable
CREATE TABLE "declared_relations" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "relatedId" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "declared_relations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "declared_relations_organisationId_declaredAt_id_idx" ON "declared_relations"("organisationId", "declaredAt", "id");

-- CreateIndex
CREATE INDEX "declared_relations_staffId_idx" ON "declared_relations"("staffId");

-- CreateIndex
CREATE INDEX "declared_relations_relatedId_idx" ON "declared_relations"("relatedId");

-- AddForeignKey
ALTER TABLE "declared_relations" ADD CONSTRAINT "declared_relations_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_relations" ADD CONSTRAINT "declared_relations_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_relations" ADD CONSTRAINT "declared_relations_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must always hold ────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE declared_relations ADD CONSTRAINT declared_relations_of_two CHECK ("staffId" <> "relatedId");
CREATE UNIQUE INDEX declared_relations_one_living ON declared_relations ("staffId", "relatedId") WHERE "withdrawnAt" IS NULL;
CREATE FUNCTION declared_relations_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM staff WHERE id IN (NEW."staffId", NEW."relatedId") AND "organisationId" = NEW."organisationId") < 2 THEN
    RAISE EXCEPTION 'declared relation %: of another body', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER declared_relations_fit BEFORE INSERT ON declared_relations
  FOR EACH ROW EXECUTE FUNCTION declared_relations_fit();

-- What was declared stands; it is withdrawn once, and kept.
CREATE FUNCTION declared_relations_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."withdrawnAt" IS NOT NULL
    OR (NEW.id, NEW."organisationId", NEW."staffId", NEW."relatedId", NEW.kind, NEW."declaredAt") IS DISTINCT FROM
       (OLD.id, OLD."organisationId", OLD."staffId", OLD."relatedId", OLD.kind, OLD."declaredAt") THEN
    RAISE EXCEPTION 'declared relation %: it stands', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER declared_relations_stand BEFORE UPDATE OR DELETE ON declared_relations
  FOR EACH ROW EXECUTE FUNCTION declared_relations_stand();
