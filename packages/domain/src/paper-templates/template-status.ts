import { hasRole, isSecondPerson, type Actor, type Hand } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

export const TEMPLATE_STATUSES = ['DRAFT', 'PROPOSED', 'APPROVED', 'DISCARDED'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

export const TEMPLATE_STATUS_NAMES = {
  DRAFT: 'Đang soạn',
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<TemplateStatus, string>;

export const TEMPLATE_EVENTS = ['SAVE', 'PROPOSE', 'WITHDRAW', 'RETURN', 'APPROVE', 'DISCARD'] as const;
export type TemplateEvent = (typeof TEMPLATE_EVENTS)[number];

/** The secretary words it, the director approves it or sends it back; what came back is worded on, nothing is lost. */
export const TEMPLATE_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', PROPOSE: 'PROPOSED', DISCARD: 'DISCARDED' },
  PROPOSED: { WITHDRAW: 'DRAFT', RETURN: 'DRAFT', APPROVE: 'APPROVED' },
  APPROVED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<TemplateStatus, TemplateEvent>;

export function applyTemplateEvent(
  from: TemplateStatus,
  event: TemplateEvent,
): Result<TemplateStatus, { readonly from: TemplateStatus; readonly event: TemplateEvent }> {
  const next = nextState<TemplateStatus, TemplateEvent>(TEMPLATE_TRANSITIONS, from, event);
  return next === undefined ? err({ from, event }) : ok(next);
}

type TemplateActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;
type Rule = (actor: TemplateActor, proposedBy: Hand | undefined) => boolean;

const isSecretary: Rule = (actor) => hasRole(actor, 'SECRETARY');
const isDirectorApart: Rule = (actor, proposedBy) =>
  hasRole(actor, 'DIRECTOR') && (proposedBy === undefined || isSecondPerson(actor, proposedBy));

const WHO_MAY: Readonly<Record<TemplateEvent, Rule>> = {
  SAVE: isSecretary,
  PROPOSE: isSecretary,
  WITHDRAW: isSecretary,
  RETURN: isDirectorApart,
  APPROVE: isDirectorApart,
  DISCARD: isSecretary,
};

export function mayDoWithTemplate(actor: TemplateActor, event: TemplateEvent, proposedBy: Hand | undefined): boolean {
  return WHO_MAY[event](actor, proposedBy);
}

/** What the viewer can do now. */
export function templateEventsFor(
  actor: TemplateActor,
  status: TemplateStatus,
  proposedBy: Hand | undefined,
): readonly TemplateEvent[] {
  return eventsFrom<TemplateStatus, TemplateEvent>(TEMPLATE_TRANSITIONS, status).filter((event) =>
    WHO_MAY[event](actor, proposedBy),
  );
}

/** The version in force at a moment: the one approved last before it; undefined is the built-in wording. */
export function templateAt<Version extends { readonly approvedAt: Date }>(
  versions: readonly Version[],
  moment: Date,
): Version | undefined {
  return versions
    .filter(({ approvedAt }) => approvedAt <= moment)
    .reduce<Version | undefined>(
      (latest, version) => (latest === undefined || version.approvedAt >= latest.approvedAt ? version : latest),
      undefined,
    );
}
