-- An undoing that is refused names the rows of the file that later work rests on, so their records are told one by one.
DROP FUNCTION rows_in_use(regclass, uuid[], text[]);

-- The given rows of a table that other tables point at, by table. Read from the catalog, so that a table of tomorrow counts too.
CREATE FUNCTION records_in_use(target regclass, ids uuid[], own_tables text[]) RETURNS TABLE (source text, record uuid)
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  link record;
BEGIN
  FOR link IN
    SELECT c.conrelid::regclass::text AS source, a.attname AS "column"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = target AND array_length(c.conkey, 1) = 1
      AND c.conrelid::regclass::text <> ALL (own_tables)
  LOOP
    RETURN QUERY EXECUTE format(
      'SELECT DISTINCT %L::text, %I FROM %s WHERE %I = ANY ($1)',
      link.source, link."column", link.source, link."column") USING ids;
  END LOOP;
END $$;
