import { DEPARTURE_KINDS, DISCIPLINE_LEVELS, type DepartureKind, type DisciplineLevel } from '../vocabulary/index.ts';

/** What stands inside a sealed discipline: everything but its days, which the rules count with. */
export interface DisciplineContent {
  readonly level: DisciplineLevel;
  readonly decisionNumber: string;
  readonly decidedBy: string;
  readonly reason: string;
}

/** What stands inside a sealed pending case; the second paper is that of the conclusion. */
export interface PendingCaseDetail {
  readonly content: string;
  readonly source: string;
  readonly paperNumber: string;
  readonly closingPaper: string;
  readonly conclusion: string;
}

export interface IncidentContent {
  readonly content: string;
  readonly source: string;
  readonly paperNumber: string;
  readonly resolution: string;
}

type Texts<T> = { readonly [K in keyof T]: string };

/** The one way the texts of a sealed record are written before they are sealed. */
export function sealedText<T extends Texts<T>>(content: T): string {
  return JSON.stringify(content);
}

/** Reads what `sealedText` wrote; a part that an older version did not know is empty. */
function partsOf(text: string): (name: string) => string {
  const read: unknown = JSON.parse(text);
  return (name) => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
}

export function disciplineContentOf(text: string): DisciplineContent {
  const part = partsOf(text);
  const level = DISCIPLINE_LEVELS.find((known) => known === part('level'));
  if (level === undefined) throw new Error('a sealed discipline without a level');
  return { level, decisionNumber: part('decisionNumber'), decidedBy: part('decidedBy'), reason: part('reason') };
}

export function pendingCaseDetailOf(text: string): PendingCaseDetail {
  const part = partsOf(text);
  return {
    content: part('content'),
    source: part('source'),
    paperNumber: part('paperNumber'),
    closingPaper: part('closingPaper'),
    conclusion: part('conclusion'),
  };
}

export function incidentContentOf(text: string): IncidentContent {
  const part = partsOf(text);
  return {
    content: part('content'),
    source: part('source'),
    paperNumber: part('paperNumber'),
    resolution: part('resolution'),
  };
}

const LONGEST_KIND = Math.max(...DEPARTURE_KINDS.map(({ length }) => length));

/** Why somebody left, as it is sealed: all kinds at one length, because a sealed text is as long as what it hides. */
export function departureText(kind: DepartureKind): string {
  return kind.padEnd(LONGEST_KIND);
}

export function departureKindOf(text: string): DepartureKind {
  const kind = DEPARTURE_KINDS.find((known) => known === text.trimEnd());
  if (kind === undefined) throw new Error('a sealed departure of no known kind');
  return kind;
}

/** Where a sealed value lies. It is bound to the value, so none opens in another row. */
export const SEALED_PLACES = {
  identityNumber: (staffId: string) => `staff.identityNumber:${staffId}`,
  discipline: (id: string) => `discipline.content:${id}`,
  pendingCase: (id: string) => `pendingCase.detail:${id}`,
  incident: (id: string) => `incident.content:${id}`,
  departure: (id: string) => `departure.kind:${id}`,
  healthReason: (leaveId: string) => `leave.healthReason:${leaveId}`,
} as const;
