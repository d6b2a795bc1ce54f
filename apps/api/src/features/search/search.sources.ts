import type { Prisma } from '@thidua/db';
import { documentNumber } from '@thidua/domain/decisions';
import { AWARDS } from '@thidua/domain/vocabulary';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { REGISTRATION_STATUS_NAMES } from '@thidua/domain/registrations';
import { businessToday } from '../../platform/business-clock.ts';
import { literalLike } from '../../platform/search-words.ts';
import { visibleBlocks, visiblePacts } from '../blocks/index.ts';
import { visibleMeetings } from '../council/index.ts';
import { visibleDecisions } from '../decisions/index.ts';
import { initiativesHolding } from '../initiatives/index.ts';
import { visibleMovements } from '../movements/index.ts';
import { visibleNominations } from '../nominations/index.ts';
import {
  everNamed,
  listDepartments,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  subjectNameOn,
  yearShown,
  staffNameOn,
} from '../organisation/index.ts';
import { registrationsHolding } from '../registrations/index.ts';
import { holdsAll } from './rank.ts';
import type { Found, Source } from './search.queries.ts';

/** Candidates read of one kind; the nearest of them are shown. */
export const CANDIDATES = 100;
const BETWEEN = ' · ';

export function line(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(BETWEEN);
}

/**
 * By any name borne up to today, shown under that of today. Sorted by nearness in the database already: a body of two thousand
 * has more than a hundred people called Nguyễn.
 */
export const findStaff: Source = (context, { words, marked }, year) => {
  const day = midnightUtcOf(yearShown(context, year));
  const today = midnightUtcOf(businessToday(context.platform, context.actor));
  const { organisationId } = context.actor;
  const patterns = words.map((word) => `%${literalLike(word)}%`);
  const exact = `%${literalLike(marked.join(' '))}%`;
  return context.db.$queryRaw<Found[]>`
    SELECT s.id, s.code, NULL AS year, coalesce(named.title, s."fullName") AS title,
      -- Only where the name of today does not hold the words by itself.
      CASE WHEN fold_text(named.title) || ' ' || lower(s.code) LIKE ALL (${patterns}::text[]) THEN NULL
        ELSE borne."fullName" END AS "formerName",
      concat_ws(${BETWEEN},
        (SELECT p.title FROM posts p
          WHERE p."staffId" = s.id AND p."validFrom" <= ${day}::date AND (p."validTo" IS NULL OR p."validTo" >= ${day}::date)
          ORDER BY p."validFrom" DESC LIMIT 1),
        (SELECT dn.name FROM memberships m JOIN department_names dn ON dn."departmentId" = m."departmentId"
          WHERE m."staffId" = s.id AND m.kind = 'MAIN'
            AND dn."validFrom" <= ${day}::date AND (dn."validTo" IS NULL OR dn."validTo" >= ${day}::date)
            AND m."validFrom" <= ${day}::date AND (m."validTo" IS NULL OR m."validTo" >= ${day}::date) LIMIT 1)) AS detail
    FROM staff s
    CROSS JOIN LATERAL (SELECT sn."fullName" FROM staff_names sn
      WHERE sn."staffId" = s.id AND sn."validFrom" <= ${today}::date AND sn."foldedName" || ' ' || lower(s.code) LIKE ALL (${patterns}::text[])
      ORDER BY sn."validFrom" DESC LIMIT 1) borne
    LEFT JOIN LATERAL (SELECT sn."fullName" AS title FROM staff_names sn
      WHERE sn."staffId" = s.id AND sn."validFrom" <= ${today}::date ORDER BY sn."validFrom" DESC LIMIT 1) named ON TRUE
    WHERE s."organisationId" = ${organisationId}::uuid
    ORDER BY lower(named.title) LIKE ${exact} DESC, s."sortKey", s.id
    LIMIT ${CANDIDATES}`;
};

/** A body has some dozens of departments: they are read together with their names of the year and compared here. */
export const findDepartments: Source = async (context, wanted, year) => {
  const departments = await listDepartments(context, year);
  return departments
    .filter(({ name, shortName, code }) => holdsAll(line(name, shortName, code), wanted))
    .map(({ id, name, shortName, code }) => ({ id, title: name, detail: shortName, code, year: null }));
};

export const findInitiatives: Source = async (context, { words, code }, year) => {
  const rows = await initiativesHolding(context, { words: words.map(literalLike), code, year, take: CANDIDATES });
  const today = businessToday(context.platform, context.actor);
  return rows.map(({ owner, ...row }) => ({ ...row, detail: line(row.code, staffNameOn(owner, today)) }));
};

export const findNominations: Source = async (context, { words, code }, year) => {
  const { db, actor } = context;
  const asOf = yearShown(context, year);
  const literal = words.map(literalLike);
  const today = businessToday(context.platform, actor);
  const isAbout: Prisma.NominationWhereInput = {
    OR: [
      { AND: literal.map((word) => ({ code: { contains: word, mode: 'insensitive' } })) },
      { staff: everNamed(literal, today) },
      { collective: everNamed(literal, today) },
      { otherSubject: { AND: literal.map((word) => ({ foldedName: { contains: word } })) } },
    ],
  };
  const rows = await db.nomination.findMany({
    where: { AND: [visibleNominations(actor), { OR: [{ code }, { AND: [{ year }, isAbout] }] }] },
    select: {
      id: true,
      code: true,
      year: true,
      awardCode: true,
      staff: { select: NAMED_STAFF },
      collective: { select: NAMED_DEPARTMENT },
      otherSubject: { select: NAMED_OTHER_SUBJECT },
    },
    relationLoadStrategy: 'join',
    orderBy: [{ subjectKey: 'asc' }, { id: 'asc' }],
    take: CANDIDATES,
  });
  return rows.map(({ staff, collective, otherSubject, awardCode, ...row }) => ({
    ...row,
    title: subjectNameOn(staff, collective, asOf, otherSubject),
    detail: line(row.code, AWARDS[awardCode].shortName),
  }));
};

/** A year has a handful of meetings, decisions and targets. */
export const findMeetings: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { year }] },
    select: { id: true, year: true, title: true, place: true },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: CANDIDATES,
  });
  return rows
    .filter(({ title, place }) => holdsAll(line(title, place), wanted))
    .map(({ place, ...row }) => ({ ...row, detail: place }));
};

export const findDecisions: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.decision.findMany({
    where: { AND: [visibleDecisions(actor), { year }] },
    select: { id: true, year: true, title: true, number: true, sign: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: CANDIDATES,
  });
  return rows
    .map(({ number, sign, ...row }) => ({ ...row, detail: number === null ? '' : documentNumber(number, sign) }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};

export const findTargets: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.target.findMany({
    where: { movement: { AND: [visibleMovements(actor), { year }] } },
    select: { id: true, code: true, title: true, sourceText: true },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
    take: CANDIDATES,
  });
  return rows
    .filter(({ code, title, sourceText }) => holdsAll(line(code, title, sourceText), wanted))
    .map(({ id, code, title }) => ({ id, code, title, detail: code, year }));
};

/** A body is in a handful of blocks. */
export const findBlocks: Source = async ({ db, actor }, { words }) => {
  const holdsWords = words.map((word) => ({ foldedTitle: { contains: literalLike(word) } }));
  const rows = await db.emulationBlock.findMany({
    where: { AND: [visibleBlocks(actor), ...holdsWords] },
    select: { id: true, title: true, organiser: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: CANDIDATES,
  });
  return rows.map(({ id, title, organiser }) => ({ id, title, detail: organiser, year: null }));
};

export const findPacts: Source = async ({ db, actor }, wanted, year) => {
  const rows = await db.blockPact.findMany({
    where: { AND: [visiblePacts(actor), { year }] },
    select: { id: true, year: true, reference: true, block: { select: { title: true } } },
    orderBy: { id: 'asc' },
    take: CANDIDATES,
  });
  return rows
    .map(({ id, reference, block }) => ({
      id,
      year,
      title: `Giao ước thi đua ${year}`,
      detail: line(block.title, reference),
    }))
    .filter(({ title, detail }) => holdsAll(line(title, detail), wanted));
};

/** The registration of a person opens by whose it is, so its id is the person's. */
export const findRegistrations: Source = (context, wanted, year) => registrationsOf(context, wanted, year, 'PERSON');

export const findCollectiveRegistrations: Source = (context, wanted, year) =>
  registrationsOf(context, wanted, year, 'COLLECTIVE');

async function registrationsOf(
  context: Parameters<Source>[0],
  { words }: Parameters<Source>[1],
  year: number,
  subjectKind: 'PERSON' | 'COLLECTIVE',
): Promise<readonly Found[]> {
  const rows = await registrationsHolding(context, {
    words: words.map(literalLike),
    year,
    take: CANDIDATES,
    subjectKind,
  });
  return rows.map(({ id, name, status, titles, registered }) => ({
    id,
    title: name,
    year,
    detail: line(
      `Đăng ký thi đua ${year}`,
      (titles ?? registered).map((title) => AWARDS[title].shortName).join(', '),
      REGISTRATION_STATUS_NAMES[status],
    ),
  }));
}
