import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRID_AWARDS } from './grid-columns.ts';
import { planTicks, type TickedLine, type WantedCell } from './tick-plan.ts';

const WORKER = 'ADVANCED_WORKER';
const FIGHTER = 'GRASSROOTS_EMULATION_FIGHTER';
const HERE = 'here';

function line(awardCode: TickedLine['awardCode'], status: TickedLine['status'], more: Partial<TickedLine> = {}) {
  return { id: awardCode, awardCode, status, departmentId: HERE, submittedAt: null, ...more };
}
const on = (award: WantedCell['award']): WantedCell => ({ award, nominated: true });
const off = (award: WantedCell['award']): WantedCell => ({ award, nominated: false });

function planned(lines: readonly TickedLine[], ...cells: readonly WantedCell[]) {
  const outcome = planTicks(lines, HERE, cells);
  if (!outcome.ok) return [outcome.error.line.awardCode, outcome.error.line.status, outcome.error.event];
  const { begin, revive, remove } = outcome.value;
  return { begin, revive: revive.map(({ id }) => id), remove: remove.map(({ id }) => id) };
}
const NOTHING = { begin: [], revive: [], remove: [] };

test.each([
  ['a new title brings its base along, the base first', [], [on(FIGHTER)], { ...NOTHING, begin: [WORKER, FIGHTER] }],
  ['what stands is left', [line(WORKER, 'DRAFT')], [on(FIGHTER)], { ...NOTHING, begin: [FIGHTER] }],
  ['a line put aside comes back', [line(WORKER, 'WITHDRAWN')], [on(WORKER)], { ...NOTHING, revive: [WORKER] }],
  [
    'a line that was sent before it was withdrawn does not come back',
    [line(WORKER, 'WITHDRAWN', { submittedAt: new Date(0) })],
    [on(WORKER)],
    { ...NOTHING, begin: [WORKER] },
  ],
  [
    'nor does the line of another division',
    [line(WORKER, 'WITHDRAWN', { departmentId: 'there' })],
    [on(WORKER)],
    { ...NOTHING, begin: [WORKER] },
  ],
  [
    'the base takes along what stands on it',
    [line(WORKER, 'DRAFT'), line(FIGHTER, 'DRAFT')],
    [off(WORKER)],
    { ...NOTHING, remove: [WORKER, FIGHTER] },
  ],
  ['ticked and unticked comes to nothing', [], [on(FIGHTER), off(WORKER)], NOTHING],
  ['unticked and ticked leaves the line', [line(WORKER, 'DRAFT')], [off(WORKER), on(WORKER)], NOTHING],
  ['a line that was sent stops', [line(WORKER, 'SUBMITTED')], [off(WORKER)], [WORKER, 'SUBMITTED', 'WITHDRAW']],
  ['what the council refused stops', [line(FIGHTER, 'NOT_PASSED')], [on(FIGHTER)], [FIGHTER, 'NOT_PASSED', 'EDIT']],
  ['what the check found lacking stops', [line(FIGHTER, 'INELIGIBLE')], [on(FIGHTER)], [FIGHTER, 'INELIGIBLE', 'EDIT']],
  [
    'a line of another division stops a second proposal of the person',
    [line(WORKER, 'DRAFT', { departmentId: 'there' })],
    [on(WORKER)],
    [WORKER, 'DRAFT', 'EDIT'],
  ],
  [
    'so does the base title that it proposes',
    [line(WORKER, 'SUBMITTED', { departmentId: 'there' })],
    [on(FIGHTER)],
    [WORKER, 'SUBMITTED', 'EDIT'],
  ],
  [
    'nor does this division put its draft aside',
    [line(WORKER, 'DRAFT', { departmentId: 'there' })],
    [off(WORKER)],
    [WORKER, 'DRAFT', 'WITHDRAW'],
  ],
  [
    'a base title that the council refused is left as it is',
    [line(WORKER, 'NOT_PASSED')],
    [on(FIGHTER)],
    { ...NOTHING, begin: [FIGHTER] },
  ],
] as const)('%s', (_name, lines, cells, expected) => {
  expect(planned(lines, ...cells)).toEqual(expected);
});

test('ticks of a list come to the same all at once and one by one', () => {
  const cells = fc.array(fc.record({ award: fc.constantFrom(...GRID_AWARDS.PERSON), nominated: fc.boolean() }));
  const drafts = fc
    .subarray([...GRID_AWARDS.PERSON])
    .map((awards) => awards.map((award) => line(award, 'DRAFT') as TickedLine));
  fc.assert(
    fc.property(drafts, cells, (lines, wanted) => {
      let stepped: readonly TickedLine[] = lines;
      for (const cell of wanted) stepped = after(stepped, [cell]);
      const living = ({ status }: TickedLine) => status !== 'WITHDRAWN';
      const awards = (those: readonly TickedLine[]) =>
        those
          .filter(living)
          .map(({ awardCode }) => awardCode)
          .toSorted();
      expect(awards(after(lines, wanted))).toEqual(awards(stepped));
    }),
  );
});

function after(lines: readonly TickedLine[], cells: readonly WantedCell[]): readonly TickedLine[] {
  const outcome = planTicks(lines, HERE, cells);
  if (!outcome.ok) throw new Error('Drafts are always free');
  const { begin, revive, remove } = outcome.value;
  const removed = new Set(remove.map(({ id }) => id));
  const revived = new Set(revive.map(({ id }) => id));
  return [
    ...lines.map((each) => ({
      ...each,
      status: removed.has(each.id) ? ('WITHDRAWN' as const) : revived.has(each.id) ? ('DRAFT' as const) : each.status,
    })),
    ...begin.map((award) => line(award, 'DRAFT') as TickedLine),
  ];
}
