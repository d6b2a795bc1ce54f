-- The orders in which the list of initiatives is paged; the one by code has its unique key.
CREATE INDEX "initiatives_organisationId_year_updatedAt_id_idx" ON "initiatives"("organisationId", "year", "updatedAt", "id");
CREATE INDEX "initiatives_organisationId_year_title_id_idx" ON "initiatives"("organisationId", "year", "title", "id");
