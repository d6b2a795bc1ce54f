import { describe, expect, test } from 'vitest';
import type { Actor } from '../accounts/index.ts';
import { maySeeRatings } from '../organisation/index.ts';
import {
  accessTo,
  FIELD_RULES,
  relationsOf,
  type FieldAccess,
  type ProtectedField,
  type Subject,
} from './field-access.ts';
import { maskedDay, maskedEmail, maskedNumber } from './masked.ts';

type Reader = Pick<Actor, 'staffId' | 'roles'>;

const SUBJECT: Subject = { staffId: 'subject', departmentId: 'division', isOnAgenda: true };

function reader(role: Actor['roles'][number]['role'], departmentId?: string): Reader {
  return { staffId: 'reader', roles: [{ role, departmentId }] };
}

const READERS = {
  self: { staffId: 'subject', roles: [{ role: 'STAFF', departmentId: undefined }] },
  head: reader('HEAD', 'division'),
  otherHead: reader('HEAD', 'elsewhere'),
  colleague: reader('STAFF'),
  council: reader('COUNCIL'),
  director: reader('DIRECTOR'),
  secretary: reader('SECRETARY'),
  auditor: reader('AUDITOR'),
  admin: reader('ADMIN'),
} as const satisfies Record<string, Reader>;

/** Rows "Person: …" of the reviewed matrix: own, unit, another unit, colleague, in agenda, office, inspection, technical. */
const TABLE = {
  'staff.fullName': ['PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN'],
  'staff.post': ['PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN'],
  'staff.code': ['PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN'],
  'award.record': ['PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN'],
  'rating.level': ['PLAIN', 'PLAIN', 'NONE', 'NONE', 'PLAIN', 'PLAIN', 'PLAIN', 'PLAIN', 'NONE'],
  'staff.birthDate': ['PLAIN', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'PLAIN', 'MASKED', 'NONE'],
  'staff.phone': ['PLAIN', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'PLAIN', 'MASKED', 'NONE'],
  'staff.email': ['PLAIN', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'PLAIN', 'MASKED', 'NONE'],
  'gathering.contribution': ['PLAIN', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'REVEAL', 'MASKED', 'NONE'],
  'staff.identityNumber': ['REVEAL', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'REVEAL', 'MASKED', 'NONE'],
  'leave.healthReason': ['REVEAL', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'REVEAL', 'MASKED', 'NONE'],
  'discipline.content': ['REVEAL', 'REVEAL', 'NONE', 'NONE', 'REVEAL', 'REVEAL', 'REVEAL', 'REVEAL', 'NONE'],
  'pendingCase.detail': ['MASKED', 'MASKED', 'NONE', 'NONE', 'REVEAL', 'REVEAL', 'REVEAL', 'REVEAL', 'NONE'],
  'incident.content': ['REVEAL', 'REVEAL', 'NONE', 'NONE', 'NONE', 'NONE', 'REVEAL', 'REVEAL', 'NONE'],
} as const satisfies Record<ProtectedField, readonly FieldAccess[]>;

const ORDER = [
  'self',
  'head',
  'otherHead',
  'colleague',
  'council',
  'director',
  'secretary',
  'auditor',
  'admin',
] as const;

describe('what each reader sees of a person', () => {
  // The keys of the table are those of the type.
  test.each(Object.keys(TABLE) as ProtectedField[])('%s', (field) => {
    const seen = ORDER.map((name) => accessTo(field, relationsOf(READERS[name], SUBJECT)));
    expect(seen).toEqual(TABLE[field]);
  });

  test('without an agenda the council and the director are colleagues', () => {
    for (const name of ['council', 'director'] as const) {
      const relations = relationsOf(READERS[name], { ...SUBJECT, isOnAgenda: false });
      expect(accessTo('discipline.content', relations)).toBe('NONE');
    }
  });

  test.each(['self', 'head', 'otherHead', 'colleague', 'director', 'secretary', 'auditor', 'admin'] as const)(
    'the pages about ratings ask the same table as the records do: %s',
    (name) => {
      for (const isOnAgenda of [true, false]) {
        const byTable = accessTo('rating.level', relationsOf(READERS[name], { ...SUBJECT, isOnAgenda }));
        expect(byTable === 'PLAIN').toBe(maySeeRatings(READERS[name], SUBJECT));
      }
    },
  );

  test('the director answers for the whole body and reads its ratings without an agenda, and nothing more', () => {
    const relations = relationsOf(READERS.director, { ...SUBJECT, isOnAgenda: false });
    const beyondColleagues = (Object.keys(TABLE) as ProtectedField[]).filter(
      (field) => accessTo(field, relations) !== accessTo(field, ['COLLEAGUE']),
    );
    expect(beyondColleagues).toEqual(['rating.level']);
  });

  test('nothing sensitive is ever shown before somebody asks for it', () => {
    const sensitive = Object.values(FIELD_RULES).filter(({ fieldClass }) => fieldClass === 'P3');
    expect(sensitive.length).toBeGreaterThan(0);
    expect(sensitive.flatMap(({ access }) => Object.values(access))).not.toContain('PLAIN');
  });
});

test.each([
  ['042190000034', '042•••••••34'],
  ['187654321', '187••••21'],
  ['1234', '••••'],
])('the number %s is masked as %s', (number, masked) => {
  expect(maskedNumber(number)).toBe(masked);
});

test('an address keeps its first letter and its domain, a birthday its year', () => {
  expect([maskedEmail('an.le@vidu.vn'), maskedEmail('nonsense'), maskedDay('1990-05-01')]).toEqual([
    'a••••@vidu.vn',
    '••••••',
    '••/••/1990',
  ]);
});
