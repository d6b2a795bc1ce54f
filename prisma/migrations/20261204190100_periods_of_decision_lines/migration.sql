-- A line whose achievement was reached in another time than the decision states says which.
ALTER TABLE "decision_lines" ADD COLUMN "periodFrom" DATE;
ALTER TABLE "decision_lines" ADD COLUMN "periodTo" DATE;

ALTER TABLE decision_lines ADD CONSTRAINT decision_lines_period CHECK (
  ("periodFrom" IS NULL) = ("periodTo" IS NULL) AND ("periodTo" IS NULL OR "periodTo" >= "periodFrom")
);
