import type { PlainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { WorkItemType, WorkKind } from '../work.type.ts';
import type { Offices } from '../offices.queries.ts';

/** The four blocks of the home page. */
export interface Work {
  readonly turn: readonly WorkItemType[];
  readonly waiting: readonly WorkItemType[];
  readonly calendar: readonly WorkItemType[];
  readonly news: readonly WorkItemType[];
}

/** What every part of the home page starts from: who asks, for which year, by the body's own clock. */
export interface WorkScope {
  readonly context: ActingContext;
  readonly year: number;
  readonly now: Date;
  readonly today: PlainDate;
  readonly offices: Offices;
  /** The day of the next meeting that is planned: what is to be voted on has to be ready by then. */
  readonly nextMeetingOn: PlainDate | undefined;
}

/** Days ahead that the calendar shows. */
export const CALENDAR_DAYS = 14;
/** Days that a result stays news. */
export const NEWS_DAYS = 60;
/** A desk with more waiting records than this shows the oldest; the lists show all. */
export const MOST_ITEMS = 100;

export const NO_WORK: Work = { turn: [], waiting: [], calendar: [], news: [] };

/** What is known of a piece of work; `key` only where kind and subject do not tell two of them apart. */
export type WorkFacts = Partial<Omit<WorkItemType, 'kind' | 'title'>>;

export function workItem(kind: WorkKind, title: string, facts: WorkFacts = {}): WorkItemType {
  const {
    subjectId = null,
    code = null,
    detail = null,
    count = null,
    dueOn = null,
    since = null,
    holder = null,
  } = facts;
  const { key = `${kind}:${subjectId ?? ''}` } = facts;
  return { key, kind, title, subjectId, code, detail, count, dueOn, since, holder };
}

/** The parts of the page put together: work by its due day, the oldest first where there is none; news the newest first. */
export function mergedWork(parts: readonly Work[]): Work {
  return {
    turn: parts.flatMap(({ turn }) => turn).toSorted(byDueDay),
    waiting: parts.flatMap(({ waiting }) => waiting).toSorted(byAge),
    calendar: parts.flatMap(({ calendar }) => calendar).toSorted(byDueDay),
    news: parts.flatMap(({ news }) => news).toSorted((left, right) => byAge(right, left)),
  };
}

const NO_DUE_DAY = '9999-12-31';

export function byDueDay(left: WorkItemType, right: WorkItemType): number {
  const [first, second] = [left.dueOn ?? NO_DUE_DAY, right.dueOn ?? NO_DUE_DAY];
  if (first !== second) return first < second ? -1 : 1;
  return byAge(left, right);
}

function byAge(left: WorkItemType, right: WorkItemType): number {
  return (left.since?.valueOf() ?? 0) - (right.since?.valueOf() ?? 0) || (left.key < right.key ? -1 : 1);
}
