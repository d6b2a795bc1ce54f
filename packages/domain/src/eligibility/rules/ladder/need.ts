import { AWARDS, INITIATIVE_SCOPES, type AwardCode, type InitiativeScope } from '../../../vocabulary/index.ts';
import { meritAwards, yearOf, type HistoryFacts } from '../../history.ts';
import type { InitiativeFact, Source } from '../../facts.ts';
import { listText } from '../../text.ts';

/** So many of a thing within the years that count. `awards` are alternatives of each other: a flag of a ministry or of a province. */
export type Need =
  | { readonly kind: 'AWARDS'; readonly awards: readonly AwardCode[]; readonly name: string; readonly count: number }
  | { readonly kind: 'INITIATIVES'; readonly scope: InitiativeScope; readonly count: number };

/** Everything of one list is needed; several lists are alternatives. */
export type NeedList = readonly Need[];

export function awardsNeeded(count: number, award: AwardCode): Need {
  return { kind: 'AWARDS', awards: [award], name: AWARDS[award].shortName, count };
}

export function initiativesNeeded(count: number, scope: InitiativeScope): Need {
  return { kind: 'INITIATIVES', scope, count };
}

/** Cờ thi đua of the province or of a ministry: the law counts them alike. */
export function flags(count: number): Need {
  return { kind: 'AWARDS', awards: ['PROVINCIAL_FLAG', 'MINISTERIAL_FLAG'], name: 'cờ thi đua cấp bộ, tỉnh', count };
}

export function governmentFlags(count: number): Need {
  return awardsNeeded(count, 'GOVERNMENT_FLAG');
}

/** Bằng khen of the province or of a ministry: the law counts them alike. */
export function merits(count: number): Need {
  return { kind: 'AWARDS', awards: ['PROVINCIAL_MERIT', 'MINISTERIAL_MERIT'], name: 'bằng khen cấp bộ, tỉnh', count };
}

export interface Found {
  readonly need: Need;
  readonly count: number;
  readonly sources: readonly (Source | undefined)[];
}

/** What of a need is on record in the years `from`..`to`. */
export function foundOf(need: Need, history: HistoryFacts | undefined, from: number, to: number): Found {
  if (need.kind === 'AWARDS') {
    const given = meritAwards(history, need.awards).filter(({ year }) => from <= year && year <= to);
    return { need, count: given.length, sources: given.map(({ source }) => source) };
  }
  const counted = initiativesOf(history?.initiatives ?? [], need.scope, from, to);
  return { need, count: counted.length, sources: counted.map(({ source }) => source) };
}

/** Initiatives recognised in the years, of the scope or a wider one. */
export function initiativesOf(
  initiatives: readonly InitiativeFact[],
  scope: InitiativeScope,
  from: number,
  to: number,
): readonly InitiativeFact[] {
  const least = INITIATIVE_SCOPES.indexOf(scope);
  return initiatives.filter(
    (initiative) =>
      INITIATIVE_SCOPES.indexOf(initiative.scope) >= least &&
      from <= yearOf(initiative.recognisedOn) &&
      yearOf(initiative.recognisedOn) <= to,
  );
}

export const isEnough = ({ need, count }: Found): boolean => count >= need.count;

const SCOPE_TEXT = {
  GRASSROOTS: 'sáng kiến cấp cơ sở trở lên',
  PROVINCE: 'sáng kiến phạm vi tỉnh trở lên',
  NATION: 'sáng kiến phạm vi toàn quốc',
} as const satisfies Record<InitiativeScope, string>;

function nameOf(need: Need): string {
  return need.kind === 'AWARDS' ? need.name : SCOPE_TEXT[need.scope];
}

const two = (count: number) => String(count).padStart(2, '0');

/** “01 cờ thi đua cấp bộ, tỉnh và 01 bằng khen cấp bộ, tỉnh” */
export function needText(list: NeedList): string {
  return listText(list.map((need) => `${two(need.count)} ${nameOf(need)}`));
}

export function needsText(lists: readonly NeedList[]): string {
  return listText(lists.map(needText), 'hoặc');
}

/** “có 01/02 cờ thi đua cấp bộ, tỉnh” */
export function foundText(found: readonly Found[]): string {
  return listText(found.map(({ need, count }) => `${two(count)}/${two(need.count)} ${nameOf(need)}`));
}
