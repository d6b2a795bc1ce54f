import type { Permission, Role } from '@thidua/domain/accounts';

import type { paths } from '../../lib/paths.ts';

/** Something people come here to do: which part they play in it, and the screen where it begins. */
export interface Guide {
  readonly task: string;
  readonly screen: keyof typeof paths;
  /** The screen is linked only for those who may open it. */
  readonly permission?: Permission;
}

/** The parts that people play, in the order of the yearly work. */
export const GUIDE_GROUPS = ['STAFF', 'HEAD', 'SECRETARY', 'COUNCIL', 'DIRECTOR', 'AUDITOR', 'ADMIN'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

export const GUIDES = {
  STAFF: [
    { task: 'writeInitiative', screen: 'initiatives', permission: 'initiative:create' },
    { task: 'followInitiative', screen: 'initiatives', permission: 'initiative:read' },
  ],
  HEAD: [
    { task: 'endorse', screen: 'initiatives', permission: 'initiative:endorse' },
    { task: 'nominate', screen: 'nominationGrid', permission: 'nomination:edit' },
    { task: 'completeNomination', screen: 'nominations', permission: 'nomination:read' },
  ],
  SECRETARY: [
    { task: 'receive', screen: 'home' },
    { task: 'recognise', screen: 'initiatives', permission: 'initiative:recognise' },
    { task: 'prepareMeeting', screen: 'meetings', permission: 'meeting:manage' },
    { task: 'draftDecision', screen: 'decisions', permission: 'decision:draft' },
    { task: 'recordTarget', screen: 'targets', permission: 'movement:checkin' },
  ],
  COUNCIL: [
    { task: 'vote', screen: 'votes', permission: 'meeting:vote' },
    { task: 'stepAside', screen: 'votes', permission: 'meeting:vote' },
    { task: 'chair', screen: 'meetings', permission: 'meeting:chair' },
  ],
  DIRECTOR: [
    { task: 'sign', screen: 'decisions', permission: 'decision:issue' },
    { task: 'watchYear', screen: 'yearBoard', permission: 'movement:read' },
  ],
  AUDITOR: [
    { task: 'traceNumber', screen: 'targets', permission: 'movement:read' },
    { task: 'readTrail', screen: 'audit', permission: 'audit:read' },
  ],
  ADMIN: [{ task: 'keepRunning', screen: 'home' }],
} as const satisfies Record<GuideGroup, readonly Guide[]>;

type AnyGuide = (typeof GUIDES)[GuideGroup][number];
export type GuideTask = AnyGuide['task'];
export type GuideScreen = AnyGuide['screen'];

/** Which part each role plays. */
const GROUP_OF = {
  STAFF: 'STAFF',
  HEAD: 'HEAD',
  REVIEWER: 'COUNCIL',
  COUNCIL: 'COUNCIL',
  CHAIR: 'COUNCIL',
  SECRETARY: 'SECRETARY',
  DIRECTOR: 'DIRECTOR',
  ADMIN: 'ADMIN',
  AUDITOR: 'AUDITOR',
} as const satisfies Record<Role, GuideGroup>;

export interface OrderedGroups {
  /** What this person does. */
  readonly own: readonly GuideGroup[];
  readonly others: readonly GuideGroup[];
}

/** The person's own parts apart, each list in the order of the yearly work. */
export function orderedGroups(roles: readonly Role[]): OrderedGroups {
  const own = new Set<GuideGroup>(roles.map((role) => GROUP_OF[role]));
  return {
    own: GUIDE_GROUPS.filter((group) => own.has(group)),
    others: GUIDE_GROUPS.filter((group) => !own.has(group)),
  };
}
