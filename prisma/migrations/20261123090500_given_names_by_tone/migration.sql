-- One collated text compares all letters before any tone, so “Ẩn Hoàng” came before “Ân Lý”. The rank of the given name's tone
-- (ngang, huyền, hỏi, ngã, sắc, nặng) is written as a digit behind its toneless letters: the given name decides as a whole first,
-- then the full name. Same order as compareNames in the domain package.
CREATE OR REPLACE FUNCTION name_sort_key(full_name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT normalize(regexp_replace(given, U&'[\0300\0301\0303\0309\0323]', '', 'g'), NFC)
      || CASE
           WHEN given ~ U&'\0300' THEN '1'
           WHEN given ~ U&'\0309' THEN '2'
           WHEN given ~ U&'\0303' THEN '3'
           WHEN given ~ U&'\0301' THEN '4'
           WHEN given ~ U&'\0323' THEN '5'
           ELSE '0'
         END
      || ' ' || btrim(full_name)
    FROM (SELECT normalize(regexp_replace(btrim(full_name), '^.*\s', ''), NFD) AS given) AS words
  );

UPDATE staff SET "sortKey" = name_sort_key("fullName");
