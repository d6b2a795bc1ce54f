import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGENDA_ITEM_STATUSES } from './agenda-item-status.ts';
import { agendaOrderProblem, moveOnAgenda, stepOnAgenda, type AgendaPlace } from './agenda-order.ts';

const waiting = (id: string): AgendaPlace => ({ id, status: 'WAITING' });
const closed = (id: string): AgendaPlace => ({ id, status: 'CLOSED' });
const ids = (agenda: readonly AgendaPlace[] | undefined) => agenda?.map(({ id }) => id).join('');

const AGENDA = [closed('a'), waiting('b'), { id: 'c', status: 'OPEN' } as const, waiting('d'), waiting('e')];

test.each([
  ['the same order', ['a', 'b', 'c', 'd', 'e'], undefined],
  ['waiting items changed about', ['a', 'e', 'c', 'b', 'd'], undefined],
  ['a closed item moved', ['b', 'a', 'c', 'd', 'e'], 'TREATED_ITEM_MOVED'],
  ['an open item moved', ['a', 'c', 'b', 'd', 'e'], 'TREATED_ITEM_MOVED'],
  ['an item left out', ['a', 'b', 'c', 'd'], 'OTHER_ITEMS'],
  ['an item twice', ['a', 'b', 'c', 'd', 'd'], 'OTHER_ITEMS'],
  ['an item of another agenda', ['a', 'b', 'c', 'd', 'x'], 'OTHER_ITEMS'],
])('an order with %s', (_, wanted, problem) => {
  expect(agendaOrderProblem(AGENDA, wanted)).toBe(problem);
});

test.each([
  ['e', 1, 'aecbd'],
  ['b', 4, 'adceb'],
  ['d', 0, 'adcbe'],
  ['d', 2, 'abcde'],
  ['a', 3, 'abcde'],
])('%s moved to place %i gives %s', (id, place, order) => {
  expect(ids(moveOnAgenda(AGENDA, id, place))).toBe(order);
});

test('a step goes over items that were opened, and ends at the ends', () => {
  expect(ids(stepOnAgenda(AGENDA, 'd', -1))).toBe('adcbe');
  expect(ids(stepOnAgenda(AGENDA, 'b', 1))).toBe('adcbe');
  expect(stepOnAgenda(AGENDA, 'b', -1)).toBeUndefined();
  expect(stepOnAgenda(AGENDA, 'e', 1)).toBeUndefined();
  expect(stepOnAgenda(AGENDA, 'a', 1)).toBeUndefined();
});

test('whatever is moved, the order is one that is taken', () => {
  const agendas = fc.array(fc.constantFrom(...AGENDA_ITEM_STATUSES), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(agendas, fc.nat(12), fc.nat(12), (statuses, which, place) => {
      const agenda = statuses.map((status, index) => ({ id: String(index), status }));
      const moved = moveOnAgenda(agenda, String(which % agenda.length), place);
      expect(
        agendaOrderProblem(
          agenda,
          moved.map(({ id }) => id),
        ),
      ).toBeUndefined();
    }),
  );
});
