import type { Tx } from '@thidua/db';
import { namesInText, type NameFound } from '@thidua/domain/initiative-scoring';

/** The parts of a request that its scorers read. */
export const SCORED_TEXTS = [
  'title',
  'field',
  'before',
  'solution',
  'novelty',
  'conditions',
  'authorBenefit',
  'userBenefit',
] as const;
export type ScoredText = (typeof SCORED_TEXTS)[number];

const NAMED = {
  fullName: true,
  names: { select: { fullName: true } },
  memberships: {
    where: { kind: 'MAIN', validTo: null },
    select: { department: { select: { names: { select: { name: true, shortName: true } } } } },
  },
} as const;

/** Where a request still says who wrote it, by any name that its authors and their divisions have borne. At most seven statements. */
export async function namesLeftIn(
  db: Pick<Tx, 'initiative'>,
  initiativeId: string,
): Promise<readonly NameFound<ScoredText>[]> {
  const { owner, department, authors, ...texts } = await db.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: {
      title: true,
      field: true,
      before: true,
      solution: true,
      novelty: true,
      conditions: true,
      authorBenefit: true,
      userBenefit: true,
      owner: { select: NAMED },
      authors: { select: { staff: { select: NAMED } } },
      department: { select: { names: { select: { name: true, shortName: true } } } },
    },
  });
  const people = [owner, ...authors.map(({ staff }) => staff)];
  const units = [department, ...people.flatMap(({ memberships }) => memberships.map((each) => each.department))];
  return namesInText(
    SCORED_TEXTS.map((field) => ({ field, text: texts[field] })),
    {
      people: unique(people.flatMap(({ fullName, names }) => [fullName, ...names.map((name) => name.fullName)])),
      units: unique(units.flatMap(({ names }) => names.flatMap(({ name, shortName }) => [name, shortName ?? '']))),
    },
  );
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
