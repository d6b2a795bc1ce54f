import { hasRole, isSecondPerson } from '../accounts/index.ts';
import type { Actor, Hand } from '../accounts/index.ts';
import { err, eventsFrom, lengthOf, nextState, ok } from '../kernel/index.ts';
import type { InputProblem, PlainDate, Result, TransitionTable } from '../kernel/index.ts';
import { lawOnVote, voteRuleFromText, weakerThanLaw } from '../vote-rules/index.ts';
import type { SettingDefinition } from './setting-registry.ts';
import { settingFromText } from './setting-shape.ts';

export const SETTING_PROPOSAL_STATUSES = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type SettingProposalStatus = (typeof SETTING_PROPOSAL_STATUSES)[number];

export const SETTING_PROPOSAL_EVENTS = ['APPROVE', 'REFUSE', 'WITHDRAW'] as const;
export type SettingProposalEvent = (typeof SETTING_PROPOSAL_EVENTS)[number];

/** The secretary proposes with a paper, the director approves; approved, it holds from its day on. */
export const SETTING_PROPOSAL_TRANSITIONS = {
  PROPOSED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: {},
  REFUSED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<SettingProposalStatus, SettingProposalEvent>;

export function applySettingProposalEvent(
  from: SettingProposalStatus,
  event: SettingProposalEvent,
): Result<SettingProposalStatus, { readonly from: SettingProposalStatus; readonly event: SettingProposalEvent }> {
  const next = nextState<SettingProposalStatus, SettingProposalEvent>(SETTING_PROPOSAL_TRANSITIONS, from, event);
  return next === undefined ? err({ from, event }) : ok(next);
}

type SettingActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;
type Rule = (actor: SettingActor, proposedBy: Hand) => boolean;

const isDirectorApart: Rule = (actor, proposedBy) => hasRole(actor, 'DIRECTOR') && isSecondPerson(actor, proposedBy);
const isSecretary: Rule = (actor) => hasRole(actor, 'SECRETARY');

const WHO_MAY: Readonly<Record<SettingProposalEvent, Rule>> = {
  APPROVE: isDirectorApart,
  REFUSE: isDirectorApart,
  WITHDRAW: isSecretary,
};

export function mayDoWithSettingProposal(actor: SettingActor, event: SettingProposalEvent, proposedBy: Hand): boolean {
  return WHO_MAY[event](actor, proposedBy);
}

/** What the viewer can do now. */
export function settingProposalEventsFor(
  actor: SettingActor,
  status: SettingProposalStatus,
  proposedBy: Hand,
): readonly SettingProposalEvent[] {
  return eventsFrom<SettingProposalStatus, SettingProposalEvent>(SETTING_PROPOSAL_TRANSITIONS, status).filter((event) =>
    WHO_MAY[event](actor, proposedBy),
  );
}

export const LEGAL_GROUND_MAX = 500;

export interface WantedSetting {
  readonly definition: SettingDefinition;
  readonly text: string;
  readonly legalGround: string;
  readonly validFrom: PlainDate;
}

/** What is wrong with a value as proposed: its bounds, its paper, its day. What has been judged by the old value stays judged. */
export function wantedSettingProblems(wanted: WantedSetting, today: PlainDate): readonly InputProblem[] {
  const { definition, text, legalGround, validFrom } = wanted;
  const length = lengthOf(legalGround);
  return [
    ...(settingFromText(definition.shape, text) === undefined ? [{ field: 'value', code: 'OUT_OF_BOUNDS' }] : []),
    ...belowLaw(definition, text, validFrom),
    ...(length === 0 ? [{ field: 'legalGround', code: 'REQUIRED' }] : []),
    ...(length > LEGAL_GROUND_MAX
      ? [{ field: 'legalGround', code: 'TOO_LONG', limit: LEGAL_GROUND_MAX, actual: length }]
      : []),
    ...(validFrom < today ? [{ field: 'validFrom', code: 'IN_THE_PAST' }] : []),
  ];
}

/** A rule of the council may ask for more than the law of its first day, never for less. */
function belowLaw({ shape }: SettingDefinition, text: string, day: PlainDate): readonly InputProblem[] {
  const rule = shape.type === 'VOTE_RULE' ? voteRuleFromText(text) : undefined;
  if (rule === undefined || shape.type !== 'VOTE_RULE') return [];
  return weakerThanLaw(rule, lawOnVote(shape.award, day)).map((part) => ({
    field: 'value',
    code: `BELOW_LAW_${part.toUpperCase()}`,
  }));
}
