import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import pg from 'pg';

/*
 * The yardstick: the same answers by hand-written SQL on bare Node, without rights, limits, types or GraphQL. Two routes:
 * /list?org=&year= and /board?org=&year=.
 */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

const LIST = `
  SELECT n.id, n.code, n.year, n.status, n.version, n."awardCode" AS award, n."isLeader", n."updatedAt", n."submittedAt",
    s.id AS "staffId", s."fullName", d.id AS "departmentId", dn.name AS "departmentName", dn."shortName"
  FROM nominations n
  JOIN staff s ON s.id = n."staffId"
  JOIN departments d ON d.id = n."departmentId"
  JOIN department_names dn ON dn."departmentId" = d.id AND dn."validFrom" <= $3 AND (dn."validTo" IS NULL OR dn."validTo" >= $3)
  WHERE n."organisationId" = $1 AND n.year = $2 AND n.status <> 'WITHDRAWN'
  ORDER BY char_length(n.code), n.code LIMIT 51`;
const AWARDS = `
  SELECT x."staffId", a.id, a."awardCode" AS award, a.year, a."decisionNumber", a."decidedOn"
  FROM unnest($1::uuid[]) AS x("staffId")
  CROSS JOIN LATERAL (
    SELECT * FROM award_records a WHERE a."staffId" = x."staffId" ORDER BY a.year DESC, a."decidedOn" DESC, a.id DESC LIMIT 3
  ) a`;
const COUNT = `SELECT count(*)::int AS count FROM nominations WHERE "organisationId" = $1 AND year = $2 AND status <> 'WITHDRAWN'`;

async function list(org: string, year: number): Promise<unknown> {
  const [lines, total] = await Promise.all([
    pool.query({ name: 'list', text: LIST, values: [org, year, `${year}-12-31`] }),
    pool.query({ name: 'count', text: COUNT, values: [org, year] }),
  ]);
  const rows = lines.rows.slice(0, 50);
  const awards = await pool.query({ name: 'awards', text: AWARDS, values: [rows.map((row) => row.staffId)] });
  const byStaff = new Map<string, unknown[]>();
  for (const { staffId, ...award } of awards.rows) byStaff.set(staffId, [...(byStaff.get(staffId) ?? []), award]);
  return {
    data: {
      nominations: {
        totalCount: total.rows[0].count,
        pageInfo: { hasNextPage: lines.rows.length > 50, endCursor: rows.at(-1)?.code },
        nodes: rows.map(({ staffId, fullName, departmentId, departmentName, shortName, ...line }) => ({
          ...line,
          subjectName: fullName,
          staff: { id: staffId, fullName },
          department: { id: departmentId, name: departmentName, shortName },
          lastAwards: byStaff.get(staffId) ?? [],
        })),
      },
    },
  };
}

/** The counts of the year board; each is one statement a person would write by hand. */
const BOARD: Readonly<Record<string, string>> = {
  awards: `SELECT "awardCode" AS award, count(DISTINCT "staffId")::int AS persons, count(DISTINCT "departmentId")::int AS collectives
    FROM award_records WHERE "organisationId" = $1 AND year = $2 AND "revokedOn" IS NULL GROUP BY 1`,
  proposals: `SELECT "awardCode" AS award, count("staffId")::int AS persons, count("collectiveId")::int AS collectives FROM nominations
    WHERE "organisationId" = $1 AND year = $2 AND status NOT IN ('WITHDRAWN', 'NOT_PASSED', 'DECIDED') GROUP BY 1`,
  recognitions: `SELECT r.scope, count(*)::int FROM initiative_recognitions r JOIN initiatives i ON i.id = r."initiativeId"
    WHERE i."organisationId" = $1 AND i.year = $2 GROUP BY 1`,
  initiatives: `SELECT status, count(*)::int FROM initiatives WHERE "organisationId" = $1 AND year = $2 GROUP BY 1`,
  nominations: `SELECT status, count(*)::int FROM nominations WHERE "organisationId" = $1 AND year = $2 GROUP BY 1`,
  ratings: `SELECT "departmentId", level FROM department_ratings WHERE "organisationId" = $1 AND year = $2`,
  movement: `SELECT * FROM movements WHERE "organisationId" = $1 AND year = $2`,
  phases: `SELECT p.* FROM movement_phases p JOIN movements m ON m.id = p."movementId" WHERE m."organisationId" = $1 AND m.year = $2`,
  targets: `SELECT t.* FROM targets t JOIN movements m ON m.id = t."movementId" WHERE m."organisationId" = $1 AND m.year = $2 ORDER BY t.ordinal`,
  reports: `SELECT DISTINCT ON (c."targetId") c."targetId", c.value FROM target_check_ins c JOIN targets t ON t.id = c."targetId"
    JOIN movements m ON m.id = t."movementId" WHERE m."organisationId" = $1 AND m.year = $2 ORDER BY c."targetId", c."recordedAt" DESC`,
  heads: `SELECT count(*)::int AS staff, count(*) FILTER (WHERE s.gender = 'FEMALE')::int AS women FROM staff s
    JOIN memberships m ON m."staffId" = s.id AND m.kind = 'MAIN' AND m."validTo" IS NULL
    WHERE s."organisationId" = $1 AND s."recruitedOn" <= make_date($2, 12, 31)`,
  units: `SELECT count(*)::int FROM departments WHERE "organisationId" = $1 AND kind IN ('DIVISION', 'ATTACHED_UNIT') AND "openedOn" <= make_date($2, 12, 31)`,
  nominees: `SELECT count(DISTINCT n."staffId") FILTER (WHERE n."awardCode" <> 'ADVANCED_WORKER')::int AS nominees,
      count(DISTINCT n."staffId") FILTER (WHERE n."awardCode" <> 'ADVANCED_WORKER' AND NOT n."isLeader")::int AS "nonLeaders",
      count(DISTINCT n."staffId") FILTER (WHERE n."awardCode" <> 'ADVANCED_WORKER' AND s.gender = 'FEMALE')::int AS women,
      count(*) FILTER (WHERE n."awardCode" = 'ADVANCED_WORKER')::int AS workers,
      count(*) FILTER (WHERE n."awardCode" = 'GRASSROOTS_EMULATION_FIGHTER')::int AS fighters
    FROM nominations n JOIN staff s ON s.id = n."staffId"
    WHERE n."organisationId" = $1 AND n.year = $2 AND n.status NOT IN ('WITHDRAWN', 'NOT_PASSED')`,
  settings: `SELECT key, value, "legalGround" FROM organisation_settings WHERE "organisationId" = $1 AND "validFrom" <= make_date($2, 12, 31)`,
};

async function board(org: string, year: number): Promise<unknown> {
  const parts = await Promise.all(
    Object.entries(BOARD).map(
      async ([name, text]) =>
        [name, (await pool.query({ name: `board-${name}`, text, values: [org, year] })).rows] as const,
    ),
  );
  return { data: Object.fromEntries(parts) };
}

async function reply(url: URL, response: ServerResponse): Promise<void> {
  const org = url.searchParams.get('org') ?? '';
  const year = Number(url.searchParams.get('year'));
  const text = JSON.stringify(await (url.pathname === '/list' ? list(org, year) : board(org, year)));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

createServer((request, response) => {
  reply(new URL(request.url ?? '/', 'http://localhost'), response).catch((error: unknown) => {
    response.writeHead(500);
    response.end(String(error));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
