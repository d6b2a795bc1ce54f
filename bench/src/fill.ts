import type { Pool } from 'pg';

/** Size of the made-up body: one organisation as large as a small province, six years of nominations. */
export const SIZE = {
  departments: 2_000,
  staff: 50_000,
  nominations: 300_000,
  awards: 1_000_000,
  firstYear: 2016,
  years: 6,
} as const;

export interface Filled {
  readonly organisationId: string;
  /** The year with the measured pages. */
  readonly year: number;
}

/** Fills an empty, migrated database with people who do not exist. About a minute; constraints and triggers stay on. */
export async function fill(pool: Pool, organisationId: string): Promise<Filled> {
  const run = async (label: string, sql: string, values: readonly unknown[] = []): Promise<void> => {
    const started = performance.now();
    await pool.query(sql, [...values]);
    console.log(`  ${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  const { departments, staff, nominations, awards, firstYear, years } = SIZE;
  await run(
    'phòng',
    `INSERT INTO departments (id, "organisationId", code, kind, "currentName", "sortOrder", "openedOn")
     SELECT md5('department' || i)::uuid, $1, 'B' || i, 'DIVISION', 'Phòng số ' || i, 1000 + i, '2010-01-01'
     FROM generate_series(1, ${departments}) i`,
    [organisationId],
  );
  await run(
    'tên phòng',
    `INSERT INTO department_names (id, "departmentId", name, "shortName", "validFrom")
     SELECT md5('name' || i)::uuid, md5('department' || i)::uuid, 'Phòng số ' || i, 'P' || i, '2010-01-01'
     FROM generate_series(1, ${departments}) i`,
  );
  await run(
    'người',
    `INSERT INTO staff (id, "organisationId", code, "fullName", "staffClass", gender, "recruitedOn")
     SELECT md5('staff' || i)::uuid, $1, 'C' || i,
       (ARRAY['Nguyễn','Trần','Lê','Phạm','Đặng','Hồ'])[1 + i % 6] || ' ' || (ARRAY['Thị','Văn','Minh','Thu'])[1 + (i / 6) % 4] || ' ' ||
       (ARRAY['An','Ánh','Ân','Bình','Dũng','Đức','Hà','Lan','Oanh','Ổn','Uyên','Ước'])[1 + (i / 24) % 12],
       'CIVIL_SERVANT', (ARRAY['FEMALE','MALE'])[1 + i % 2]::"Gender", '2012-01-01'
     FROM generate_series(1, ${staff}) i`,
    [organisationId],
  );
  await run(
    'biên chế',
    `INSERT INTO memberships (id, "staffId", "departmentId", "validFrom")
     SELECT md5('member' || i)::uuid, md5('staff' || i)::uuid, md5('department' || (1 + i % ${departments}))::uuid, '2012-01-01'
     FROM generate_series(1, ${staff}) i`,
  );
  await run(
    'đề nghị',
    `INSERT INTO nominations (id, "organisationId", year, code, status, "awardCode", "staffId", "departmentId", "isLeader", "createdAt", "updatedAt", "submittedAt")
     SELECT md5('nomination' || i)::uuid, $1, y, 'HS-' || y || '-' || (n + 1000),
       (ARRAY['SUBMITTED','RECEIVED','ON_AGENDA','PASSED','DECIDED'])[1 + i % 5]::"NominationStatus",
       (ARRAY['ADVANCED_WORKER','GRASSROOTS_EMULATION_FIGHTER','DIRECTOR_COMMENDATION'])[1 + i % 3]::"AwardCode",
       md5('staff' || (1 + n % ${staff}))::uuid, md5('department' || (1 + (1 + n % ${staff}) % ${departments}))::uuid, n % 9 = 0,
       make_date(y, 11, 1), make_date(y, 12, 1) + (n || ' seconds')::interval, make_date(y, 11, 20)
     FROM (SELECT i, ${firstYear} + i / ${nominations / years} AS y, i % ${nominations / years} AS n FROM generate_series(0, ${nominations - 1}) i) x`,
    [organisationId],
  );
  await run(
    'lịch sử khen thưởng',
    `INSERT INTO award_records (id, "organisationId", "staffId", "awardCode", year, "decisionNumber", "decidedOn", "decidedBy")
     SELECT md5('award' || i)::uuid, $1, md5('staff' || (1 + i % ${staff}))::uuid,
       (ARRAY['ADVANCED_WORKER','GRASSROOTS_EMULATION_FIGHTER','DIRECTOR_COMMENDATION'])[1 + i % 3]::"AwardCode",
       2001 + i / ${staff}, i || '/QĐ-SNgV', make_date(2001 + i / ${staff}, 12, 20), 'Giám đốc Sở'
     FROM generate_series(0, ${awards - 1}) i`,
    [organisationId],
  );
  await run('thống kê của PostgreSQL', 'ANALYZE');
  return { organisationId, year: firstYear + years - 1 };
}
