import { ROLES } from '@thidua/domain/accounts';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { INTERNAL } from '../platform/format-error.ts';
import { readAccessMatrix } from '../testing/access-matrix.ts';
import { NO_ID, type Call } from '../testing/calls/call.ts';
import { CALLS } from '../testing/calls/index.ts';
import { everythingAbout } from '../testing/everything-about.ts';
import { foreignBody, FOREIGN_MARK, type ForeignIds } from '../testing/foreign-body.ts';
import { policyWorld } from '../testing/policy-world.ts';

/*
 * Every call that names a record, with the ids of another body's records in place (security.md 4.4 A5, 5.2 attacks 26, 27):
 * nothing of that body is read, nothing of it changes, and nothing breaks.
 */

const database = await testDatabase();
afterAll(() => database.close());
const world = await policyWorld(database);
const foreign = await foreignBody(world.db);
const doors = new Map(readAccessMatrix().map(({ field, expected }) => [field, expected]));

/** The kind of record that a name of an argument means; every kind is tried where the name does not tell. */
const KINDS: Readonly<Record<string, keyof ForeignIds>> = {
  departmentId: 'department',
  staffId: 'staff',
  memberId: 'member',
  itemId: 'item',
  meetingId: 'meeting',
  accountId: 'account',
  targetId: 'target',
  initiativeId: 'initiative',
  nominationId: 'nomination',
  copyFromId: 'movement',
  thematicMovementId: 'thematicMovement',
  councilId: 'council',
  blockId: 'block',
  pactId: 'pact',
};
const EVERY_KIND = Object.keys(foreign) as readonly (keyof ForeignIds)[];

function withIds(value: unknown, name: string, kind: keyof ForeignIds): unknown {
  if (value === NO_ID) return foreign[KINDS[name] ?? kind];
  if (Array.isArray(value)) return value.map((each) => withIds(each, name, kind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, key, kind)]));
}

function swapped({ document, variables = {} }: Call, kind: keyof ForeignIds): Call {
  return {
    document: document.replaceAll(/(\w+): "([\da-f-]{36})"/g, (whole, name: string, id: string) =>
      id === NO_ID ? `${name}: "${foreign[KINDS[name] ?? kind]}"` : whole,
    ),
    variables: withIds(variables, '', kind) as Readonly<Record<string, unknown>>,
  };
}

const calls = Object.entries(CALLS).filter(
  ([, call]) => call.document.includes(NO_ID) || JSON.stringify(call.variables ?? {}).includes(NO_ID),
);

const before = await everythingAbout(world.db, foreign);

describe('the records of another body do not exist for', () => {
  test.each(calls)('%s', async (field, call) => {
    // Different kinds of ids often make the same call.
    const attempts = new Map(EVERY_KIND.map((kind) => swapped(call, kind)).map((each) => [JSON.stringify(each), each]));
    for (const role of ROLES) {
      if (doors.get(field)?.[role] !== 'allow') continue;
      const caller = await world.api.as(world.actors[role].accountId);
      for (const { document, variables } of attempts.values()) {
        if (field.startsWith('Subscription.')) {
          expect(await caller.watch(document, variables), `${role} ${document}`).not.toEqual([]);
          continue;
        }
        const { data, codes } = await caller.run(document, variables);
        const answer = JSON.stringify(data ?? null);
        expect(codes, `${role} ${JSON.stringify(variables)}`).not.toContain(INTERNAL);
        expect(answer).not.toContain(FOREIGN_MARK);
        for (const id of Object.values(foreign)) expect(answer, `${role} ${document}`).not.toContain(id);
      }
    }
  });
});

// Read once for all calls, for it reads every table: where it fails, the name of a single call (-t) tells which it was.
test('nothing of the other body has changed by any of these calls', async () => {
  expect(await everythingAbout(world.db, foreign)).toEqual(before);
});
