-- How the council votes on an award is a value with days, like the settings: two never hold on one day, and one by which was voted
-- is never rewritten, only its end is set.
ALTER TABLE "vote_rules" ADD COLUMN "hasSecondRound" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE vote_rules ADD CONSTRAINT vote_rules_one_a_day
  EXCLUDE USING gist ("organisationId" WITH =, "awardCode" WITH =, daterange("validFrom", "validTo", '[]') WITH &&);
ALTER TABLE vote_rules ADD CONSTRAINT vote_rules_days CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
CREATE TRIGGER vote_rules_kept BEFORE UPDATE ON vote_rules
  FOR EACH ROW EXECUTE FUNCTION keep_setting_value();
