import type { Tx } from '@thidua/db';
import { fieldsWrittenSince, type ImportField, isLeadingPost, type JudgedRow } from '@thidua/domain/imports';
import { isOneOf, plainDate } from '@thidua/domain/kernel';
import { GENDERS, STAFF_CLASSES } from '@thidua/domain/vocabulary';
import { recruitMany } from '../../organisation/index.ts';
import { recordPersonal, personValues, writePeople } from './staff-values.ts';
import { allNew, type Before, type LaterUse, needed, recordField, recordsInUse, type Writer } from './writer.ts';

/** What a recruitment fills beside the person. */
const OWN_TABLES = ['staff_names', 'staff_class_periods', 'staff_personal', 'memberships', 'posts'] as const;

export const staffWriter: Writer = {
  objectType: 'Staff',

  create: async (tx, context, rows) => {
    const recruited = await recruitMany(tx, context.actor.organisationId, rows.map(personOf));
    const personal = await recordPersonal(
      tx,
      context,
      rows.map(({ values }, at) => ({ staffId: needed(recruited[at]).id, values })),
    );
    return rows.map(({ number, values: { IDENTITY_NUMBER: _i, PHONE: _p, EMAIL: _e, ...values } }, at) => {
      const { id, code } = needed(recruited[at]);
      return {
        number,
        objectId: id,
        subjectId: id,
        changes: [...allNew({ ...values, CODE: code }), ...(personal.get(id) ?? [])],
      };
    });
  },

  update: async (tx, context, rows) => {
    const befores = await personValues(
      tx,
      context,
      rows.map(({ recordId }) => needed(recordId)),
    );
    const people = rows.map(({ recordId, values }) => ({ staffId: needed(recordId), values }));
    await writePeople(tx, people);
    const personal = await recordPersonal(tx, context, people);
    const nows = await personValues(
      tx,
      context,
      people.map(({ staffId }) => staffId),
    );
    return rows.map(({ number, recordId, values, changes }) => {
      const id = needed(recordId);
      const all = needed(befores.get(id));
      // Only what this file changes: an undoing must not touch what somebody wrote beside it meanwhile.
      const before = Object.fromEntries(changes.map((field) => [field, all[field] ?? null]));
      const plain = changes.filter((field) => field === 'BIRTH_DATE' || field === 'GENDER');
      const told = plain.map((field) => ({
        field: recordField(field),
        before: before[field] ?? null,
        after: values[field] ?? null,
      }));
      const is = needed(nows.get(id));
      const after = Object.fromEntries(changes.map((field) => [field, is[field] ?? null]));
      return { number, objectId: id, subjectId: id, before, after, changes: [...told, ...(personal.get(id) ?? [])] };
    });
  },

  usesOf: async (tx, ids) => [...(await recordsInUse(tx, 'staff', ids, OWN_TABLES)), ...(await movedSince(tx, ids))],

  // A change of name, place or post counts the person's version, a change of private data that of theirs.
  stampsOf: async (tx, ids) => {
    const rows = await tx.$queryRaw<{ readonly id: string; readonly stamp: string }[]>`
      SELECT s.id, s.version || '.' || coalesce(p.version, 0) AS stamp FROM staff s
      LEFT JOIN staff_personal p ON p."staffId" = s.id WHERE s.id = ANY (${[...ids]}::uuid[]) ORDER BY s.id FOR UPDATE OF s`;
    return new Map(rows.map(({ id, stamp }) => [id, stamp]));
  },

  keeps: 'FIELD',

  remove: async (tx, _context, rows) => {
    const staffId = { in: rows.map(({ objectId }) => objectId) };
    await tx.staffPersonal.deleteMany({ where: { staffId } });
    await tx.post.deleteMany({ where: { staffId } });
    await tx.membership.deleteMany({ where: { staffId } });
    await tx.staffClassPeriod.deleteMany({ where: { staffId } });
    await tx.staffName.deleteMany({ where: { staffId } });
    await tx.staff.deleteMany({ where: { id: staffId } });
  },

  restore: async (tx, context, rows) => {
    const nows = await personValues(
      tx,
      context,
      rows.map(({ objectId }) => objectId),
    );
    const kept = new Map(
      rows.map(({ objectId, after }) => [objectId, fieldsWrittenSince(after ?? {}, nows.get(objectId) ?? {})]),
    );
    const people = rows
      .map(({ objectId, before }) => ({ staffId: objectId, values: without(before, kept.get(objectId) ?? []) }))
      .filter(({ values }) => Object.keys(values).length > 0);
    await writePeople(tx, people);
    await recordPersonal(tx, context, people);
    return kept;
  },
};

function without(values: Before, fields: readonly ImportField[]): Before {
  const gone: readonly string[] = fields;
  return Object.fromEntries(Object.entries(values).filter(([field]) => !gone.includes(field)));
}

function personOf({ values }: JudgedRow) {
  const { CODE: code, FULL_NAME, GENDER = '', STAFF_CLASS = '', DEPARTMENT, POST, RECRUITED_ON, BIRTH_DATE } = values;
  const title = needed(POST);
  return {
    ...(code === undefined ? {} : { code }),
    fullName: needed(FULL_NAME),
    gender: needed(isOneOf(GENDERS, GENDER) ? GENDER : undefined),
    staffClass: needed(isOneOf(STAFF_CLASSES, STAFF_CLASS) ? STAFF_CLASS : undefined),
    departmentId: needed(DEPARTMENT),
    title,
    isLeader: isLeadingPost(title),
    recruitedOn: plainDate(needed(RECRUITED_ON)),
    ...(BIRTH_DATE === undefined ? {} : { birthDate: plainDate(BIRTH_DATE) }),
  };
}

/** People who got a second name, class, place or post since: that was somebody's work. */
async function movedSince(tx: Tx, ids: readonly string[]): Promise<readonly LaterUse[]> {
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT s.id FROM unnest(${[...ids]}::uuid[]) AS s (id)
    WHERE (SELECT count(*) FROM memberships m WHERE m."staffId" = s.id) > 1
      OR (SELECT count(*) FROM posts p WHERE p."staffId" = s.id) > 1
      OR (SELECT count(*) FROM staff_names n WHERE n."staffId" = s.id) > 1
      OR (SELECT count(*) FROM staff_class_periods c WHERE c."staffId" = s.id) > 1`;
  return rows.length === 0 ? [] : [{ source: 'memberships', ids: rows.map(({ id }) => id) }];
}
