-- Codes are sorted as people read them: SK-2021-999 before SK-2021-1000. (Nominations carry their own order.)
CREATE COLLATION IF NOT EXISTS codes_in_order (provider = icu, locale = 'vi-u-kn-true');

ALTER TABLE initiatives ALTER COLUMN code TYPE text COLLATE codes_in_order;
ALTER TABLE staff ALTER COLUMN code TYPE text COLLATE codes_in_order;
