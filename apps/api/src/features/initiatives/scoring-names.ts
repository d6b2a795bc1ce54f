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

const TEXTS = {
  title: true,
  field: true,
  before: true,
  solution: true,
  novelty: true,
  conditions: true,
  authorBenefit: true,
  userBenefit: true,
} as const satisfies Record<ScoredText, true>;

type NamesLeft = readonly NameFound<ScoredText>[];

/** Where requests still say who wrote them, by any name that authors and divisions have borne. At most eight statements. */
export async function namesLeftOf(
  db: Pick<Tx, 'initiative'>,
  initiativeIds: readonly string[],
): Promise<ReadonlyMap<string, NamesLeft>> {
  const rows = await db.initiative.findMany({
    where: { id: { in: [...initiativeIds] } },
    select: {
      id: true,
      ...TEXTS,
      owner: { select: NAMED },
      authors: { select: { staff: { select: NAMED } } },
      department: { select: { names: { select: { name: true, shortName: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, owner, department, authors, ...texts }) => {
      const people = [owner, ...authors.map(({ staff }) => staff)];
      const units = [department, ...people.flatMap(({ memberships }) => memberships.map((each) => each.department))];
      const sought = {
        people: unique(people.flatMap(({ fullName, names }) => [fullName, ...names.map((name) => name.fullName)])),
        units: unique(units.flatMap(({ names }) => names.flatMap(({ name, shortName }) => [name, shortName]))),
      };
      const parts = SCORED_TEXTS.map((field) => ({ field, text: texts[field] }));
      return [id, namesInText(parts, sought)] as const;
    }),
  );
}

/** Where one request still says who wrote it. */
export async function namesLeftIn(db: Pick<Tx, 'initiative'>, initiativeId: string): Promise<NamesLeft> {
  return (await namesLeftOf(db, [initiativeId])).get(initiativeId) ?? [];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
