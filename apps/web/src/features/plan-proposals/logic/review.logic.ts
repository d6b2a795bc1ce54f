import type { PlanProposalPageQuery } from '../pages/plan-proposal-page.gql.ts';

export type Proposal = PlanProposalPageQuery['planProposal'];
export type Item = Proposal['items'][number];

/** Which rows are shown: everything, what nobody decided on, what has something to look at. */
export const FILTERS = ['ALL', 'OPEN', 'LOOK'] as const;
export type Filter = (typeof FILTERS)[number];

/** One line of the text with the items that begin on it. */
export interface SourceRow {
  readonly line: number;
  readonly text: string;
  readonly items: readonly Item[];
  readonly isUnread: boolean;
}

/** The text line by line, each with its items; blank lines are left out. */
export function rowsOf(
  { text, items, unread }: Pick<Proposal, 'text' | 'items' | 'unread'>,
  filter: Filter,
): readonly SourceRow[] {
  const byLine = new Map<number, Item[]>();
  for (const item of items) {
    const known = byLine.get(item.fromLine);
    if (known === undefined) byLine.set(item.fromLine, [item]);
    else known.push(item);
  }
  const unreadLines = new Set(unread.flatMap(({ fromLine, toLine }) => linesBetween(fromLine, toLine)));
  return text.split('\n').flatMap((said, at): readonly SourceRow[] => {
    const line = at + 1;
    const own = (byLine.get(line) ?? []).toSorted(
      (left, right) => left.start - right.start || left.ordinal - right.ordinal,
    );
    const isUnread = unreadLines.has(line);
    if (said.trim() === '') return [];
    const shown = own.filter((item) => isShown(item, filter));
    if (filter !== 'ALL' && shown.length === 0 && !(filter === 'LOOK' && isUnread)) return [];
    return [{ line, text: said.trim(), items: shown, isUnread }];
  });
}

function linesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}

function isShown({ choice, confidence, warnings }: Item, filter: Filter): boolean {
  if (filter === 'ALL') return true;
  return filter === 'OPEN' ? choice === 'OPEN' : confidence !== 'HIGH' || warnings.length > 0;
}

export interface Counts {
  readonly accepted: number;
  readonly refused: number;
  readonly open: number;
  /** Those that one press takes over: certain, without a warning, not decided. */
  readonly certain: number;
}

export function countsOf(items: readonly Item[]): Counts {
  const count = (choice: Item['choice']) => items.filter((item) => item.choice === choice).length;
  const certain = items.filter(
    ({ choice, confidence, warnings }) => choice === 'OPEN' && confidence === 'HIGH' && warnings.length === 0,
  ).length;
  return { accepted: count('ACCEPTED'), refused: count('REFUSED'), open: count('OPEN'), certain };
}

/** What every kind of item says in one line, from its fields as they hold now. */
export function headlineOf({ kind, fields }: Pick<Item, 'kind' | 'fields'>): string {
  const field = (name: string) => fields.find((one) => one.name === name)?.value ?? '';
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  switch (kind) {
    case 'PLAN':
      return field('title');
    case 'THEME':
    case 'PURPOSE':
    case 'REQUIREMENT':
    case 'GENERAL_GOAL':
    case 'REVIEW':
      return field('text');
    case 'TARGET':
      return joined(field('code'), field('title'));
    case 'PHASE':
      return `${field('name')}: ${field('fromText')} ${field('toText')}`;
    case 'OCCASION':
      return field('statedYears') === '' ? field('name') : `${field('statedYears')} năm ${field('name')}`;
    case 'TASK':
      return `${field('number')}. ${field('title')}`;
    case 'THEMATIC_MOVEMENT':
    case 'BLOCK':
      return field('name');
    case 'REFERENCE':
      return joined(field('number'), field('issuer'));
    case 'DUTY':
      return field('unit');
    case 'RECIPIENT':
      return field('purpose') === '' ? field('name') : `${field('name')} (${field('purpose')})`;
    case 'SIGNER':
      return joined(field('post'), field('name'));
  }
}

/** The item after or before another among those shown; the first or last where there is no other. */
export function neighbourOf(keys: readonly string[], key: string, step: 1 | -1): string | undefined {
  const at = keys.indexOf(key);
  return keys[Math.min(keys.length - 1, Math.max(0, at + step))];
}

/** Where a problem of the server stands: `target-3.maximum` is the field of an item, `PHASE` a kind that is missing. */
export function placeOf(field: string): { readonly key: string; readonly field: string } {
  const dot = field.indexOf('.');
  return dot === -1 ? { key: field, field: '' } : { key: field.slice(0, dot), field: field.slice(dot + 1) };
}

export function cardId(key: string): string {
  return `muc-${key}`;
}

export function lineId(line: number): string {
  return `dong-${line}`;
}
