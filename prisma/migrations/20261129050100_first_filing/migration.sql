-- Requests from before the clocks were kept knew only their last submission; one that had come back once counts as filed then, maybe
-- late. The trail knows the first day, by the clock of the machine: the body's own runs beside it.
UPDATE initiatives i SET "filedAt" = least(i."filedAt", sent.first + make_interval(secs => o."clockOffsetSeconds"))
FROM (
  SELECT "objectId", min(at) AS first FROM audit_entries WHERE action = 'INITIATIVE_SUBMITTED' GROUP BY "objectId"
) sent, organisations o
WHERE sent."objectId" = i.id AND o.id = i."organisationId" AND i."filedAt" IS NOT NULL
  AND i.status IN ('SUBMITTED', 'ENDORSED', 'RETURNED', 'RECEIVED');
