import type { Actor } from './actor.ts';
import { hasRole } from './actor.ts';
import type { DelegatedDuty } from './delegation.ts';
import { ROLES } from './role.ts';
import type { Role } from './role.ts';

/** All who take part in the emulation work of the body: everyone but the technical administrator. */
const BODY = [
  'STAFF',
  'HEAD',
  'REVIEWER',
  'COUNCIL',
  'CHAIR',
  'SECRETARY',
  'DIRECTOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/**
 * Who may knock at which door. A role that is not named is refused. Which record, in which state, is the policy's question:
 * this table only keeps people out of rooms in which they have nothing to do.
 */
export const PERMISSIONS = {
  /** Everyone who is signed in. */
  'session:any': ROLES,

  /** Starting a reset for somebody; never choosing the password. */
  'account:reset': ['ADMIN'],
  /** Who holds which right is known to those who propose, approve, apply and inspect it (security.md 4.2: accounts, roles). */
  'account:read': ['SECRETARY', 'DIRECTOR', 'ADMIN', 'AUDITOR'],
  'account:manage': ['ADMIN'],

  /** Three people give a role: one proposes, another approves, a third applies. */
  'role:propose': ['SECRETARY'],
  'role:approve': ['DIRECTOR'],
  'role:apply': ['ADMIN'],

  /** Who acts in whose stead: the secretary proposes with a paper, the director approves. */
  'delegation:read': ['SECRETARY', 'DIRECTOR', 'ADMIN', 'AUDITOR'],
  'delegation:propose': ['SECRETARY'],
  'delegation:approve': ['DIRECTOR'],

  /** How the machine does; trying its connections is for whoever keeps it (security.md 4.2: settings). */
  'technical:read': ['ADMIN', 'AUDITOR'],
  'technical:try': ['ADMIN'],

  /** What the law leaves to the body: proposed with a paper, approved by another person, dated. */
  'setting:read': ['SECRETARY', 'DIRECTOR', 'ADMIN', 'AUDITOR'],
  'setting:propose': ['SECRETARY'],
  'setting:approve': ['DIRECTOR'],

  /** Which law judges, and by which rules, is nobody's secret. */
  'regime:read': ROLES,

  'staff:read': ROLES,
  'department:read': ROLES,
  /** Units and posts: the secretariat and the technical administrator keep them, only the latter makes new ones. */
  'department:create': ['ADMIN'],
  'department:edit': ['SECRETARY', 'ADMIN'],
  'staff:edit': ['SECRETARY', 'ADMIN'],
  'staff:recruit': ['SECRETARY'],
  /**
   * Who leaves and who comes back is a matter of the secretariat, as recruiting is: it ends places, posts and rights. What the
   * matrix lets the administrator update are names, units and posts of people who are there (security.md 4.2).
   */
  'staff:depart': ['SECRETARY'],
  /** Illness, birth and study are the person's own matter: the administrator has no part in them. */
  'leave:record': ['SECRETARY'],

  'transfer:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** The secretariat and the director stand in for a department without a free head. */
  'transfer:ask': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  'transfer:answer': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  /** The director records for a secretary who is moved. */
  'transfer:record': ['SECRETARY', 'DIRECTOR'],

  /** Opening a sensitive value of the own record, or of one whose class and relation allow it. */
  'record:reveal': ['STAFF', 'HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'record:edit': ['SECRETARY'],
  /** The ratings of everyone in one sheet. */
  'rating:read': ['SECRETARY', 'DIRECTOR', 'AUDITOR'],

  'movement:read': BODY,
  /** Plans, thematic movements and the register of higher documents are written by the secretariat (security.md 4.2). */
  'movement:edit': ['SECRETARY'],
  /** Saying that one has read the plan: people of the body, not who inspects it from outside. */
  'movement:acknowledge': ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR'],
  /** Launching, taking a launch back, closing: the director alone. */
  'movement:approve': ['DIRECTOR'],
  /** A head records the figures of targets the own department answers for. */
  'movement:checkin': ['HEAD', 'SECRETARY'],
  /** Results of a task's content: whoever is in charge of it, a head for the division, the secretariat. */
  'task:report': ['STAFF', 'HEAD', 'SECRETARY'],
  /** Programmes and resolutions that work is registered for: known to everybody, written by the secretariat. */
  'programme:read': BODY,
  'programme:edit': ['SECRETARY'],
  /** Registering and finishing: the head of whoever does the work. */
  'programme:report': ['HEAD', 'SECRETARY'],
  /** Courses and how many learned: known to everybody; names stay with the desks, the head and the person. */
  'training:read': BODY,
  'training:edit': ['SECRETARY'],
  /** The words and measures of targets are written with the plan. */
  'target:edit': ['SECRETARY'],
  /** A second person stands behind a reported figure. */
  'target:confirm': ['HEAD', 'SECRETARY', 'DIRECTOR'],

  /** Reports on request: a head those of the own division, whoever asks, decides or inspects all. */
  'report:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'report:ask': ['SECRETARY'],
  /** The secretary writes for a division without a head. */
  'report:write': ['HEAD', 'SECRETARY'],
  'report:receive': ['SECRETARY'],
  /** Everybody the own sheet, a head the division's, the others all (security.md 4.2: registration of titles). */
  'registration:read': ['STAFF', 'HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** The head also writes for people who cannot, the secretariat for a division without a head. */
  'registration:edit': ['STAFF', 'HEAD', 'SECRETARY'],
  /** The director passes the secretary's own sheet: nobody passes what they sent themselves. */
  'registration:approve': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  /** The figures of the whole body, for those who read all of it. */
  'registration-overview:read': ['COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** Deadlines, late windows, reminders. */
  'registration:manage': ['SECRETARY'],

  /** Difficulties: a head those of the own division, the desks that answer and the inspector all. */
  'difficulty:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** The secretary speaks for a division without a head. */
  'difficulty:raise': ['HEAD', 'SECRETARY'],
  'difficulty:route': ['SECRETARY'],
  'difficulty:answer': ['SECRETARY', 'DIRECTOR'],

  /** Reviews: heads read what was sent, whoever writes, decides or inspects the drafts too. */
  'review:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'review:write': ['SECRETARY'],

  /** Invitations are no secret in the body; who came by name is narrower still (gathering.visibility). */
  'gathering:read': BODY,
  /** A head runs what the own division hosts and calls the roll for the own people. */
  'gathering:run': ['HEAD', 'SECRETARY'],
  /** Blocks and signed pacts are known to everyone who takes part. */
  'block:read': BODY,
  'block:write': ['SECRETARY'],
  /** Heads score the own division in a block of divisions. */
  'block:score': ['HEAD', 'SECRETARY'],

  /** Checks are for those who check, the unit and whoever goes; which ones is narrower still (unit-check.visibility). */
  'unit-check:read': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'unit-check-list:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'unit-check:plan': ['SECRETARY'],
  /** Minutes and what becomes of the findings; never of the unit one heads. */
  'unit-check:run': ['SECRETARY', 'DIRECTOR'],
  'unit-check:answer': ['HEAD'],

  /** Examples are told to everybody; what is not published is narrower still (role-model.visibility). */
  'role-model:read': BODY,
  /** Figures of the own division for its head, of the body for those who answer for it. */
  'timely-praise:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'role-model:propose': ['HEAD', 'SECRETARY'],
  'role-model:publish': ['SECRETARY', 'DIRECTOR'],
  'role-model:withdraw': ['HEAD', 'SECRETARY', 'DIRECTOR'],

  /** Confirmed topics are told to everybody; what is not confirmed is narrower still (research-topic.visibility). */
  'research:read': BODY,
  'research:record': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR'],
  'research:confirm': ['SECRETARY', 'DIRECTOR'],

  'initiative:read': BODY,
  /** Authors their own against the library, the secretariat every request against all; those who score get none of it. */
  'initiative:compare': ['STAFF', 'SECRETARY', 'DIRECTOR'],
  'initiative:create': ['STAFF'],
  'initiative:edit': ['STAFF'],
  'initiative:consent': ['STAFF'],
  /** Whoever reads requests; which of them is let in on a part, the policy of the request says. Nobody outside the body is. */
  'initiative:confidence': ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR'],
  'initiative:submit': ['STAFF'],
  'initiative:withdraw': ['STAFF'],
  /** What is being judged is let go by the secretariat alone. */
  'initiative:answer-withdrawal': ['SECRETARY', 'DIRECTOR'],
  'initiative:tell-application': ['STAFF', 'SECRETARY', 'DIRECTOR'],
  /** The secretary stands in for a head who is an author, the director for a secretary who is: nobody judges an own initiative. */
  'initiative:endorse': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  'initiative:return': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  'initiative:receive': ['SECRETARY', 'DIRECTOR'],
  'initiative:recognise': ['SECRETARY', 'DIRECTOR'],
  /** The record of the council's votes; the director keeps it where the secretary is an author. */
  'initiative-sitting:read': ['SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'initiative-sitting:keep': ['SECRETARY', 'DIRECTOR'],
  /** The book of certificates: authors their own lines, heads those of the unit; the secretariat keeps it. */
  'author-pay:read': ['STAFF', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'author-pay:keep': ['SECRETARY', 'DIRECTOR'],
  'feedback-letter:read': ['STAFF', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'feedback-letter:write': ['SECRETARY', 'DIRECTOR'],
  'feedback-letter:approve': ['DIRECTOR'],
  'certificate:read': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'certificate:issue': ['SECRETARY', 'DIRECTOR'],
  /** Who scores is said by the secretariat; a scorer fills the own sheets and sees nothing of who wrote what they score. */
  'initiative:assign': ['SECRETARY', 'DIRECTOR'],
  'initiative:score': ['REVIEWER'],
  /** Who judges declares to whom they are related; the secretariat, which chooses judges, reads all of it (relation.visibility). */
  'relation:declare': ['REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY'],
  /** Sessions of scoring with who scores what: the secretariat keeps them, whoever inspects reads them. */
  'scoring-session:read': ['SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'scoring-session:keep': ['SECRETARY', 'DIRECTOR'],
  /** What has been scored goes before the initiative council. */
  'initiative:putToCouncil': ['SECRETARY', 'DIRECTOR'],
  /** Who sits on the initiative council: prepared by the secretariat, approved by the director (security.md 4.2, composition of councils). */
  'initiativeCouncil:read': ['REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'initiativeCouncil:edit': ['SECRETARY'],
  'initiativeCouncil:approve': ['DIRECTOR'],
  /** How initiatives are scored is everybody's to know; the secretariat prepares it, the director puts it in force. */
  'scoringGrid:read': ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'scoringGrid:edit': ['SECRETARY'],
  'scoringGrid:approve': ['DIRECTOR'],

  /** What is recognised, with the public part of its text, and what was recorded from elsewhere, is told to everybody of the body. */
  'library:read': BODY,
  /** What other bodies have recognised is recorded by the secretariat, with its source. */
  'library:keep': ['SECRETARY'],
  /** That one applies an initiative of the library: a person for themselves, a head for the whole division. */
  'reuse:tell': ['STAFF', 'HEAD'],
  /** What recognised initiatives brought: what is confirmed is everybody's, the rest the authors', the head's and of those who look after or inspect. */
  'benefit:read': BODY,
  'benefit:report': ['STAFF'],
  /** The desk: the head, the secretariat for the head's own, the director where every secretary is an author. */
  'benefit:answer': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  /** The head stands behind it; the secretariat where every head is an author. */
  'reuse:answer': ['HEAD', 'SECRETARY'],
  /** What worked in one division is proposed to others by the secretariat; their heads answer. */
  'spreading:propose': ['SECRETARY'],
  'spreading:answer': ['HEAD', 'SECRETARY'],
  'reuse:withdraw': ['STAFF', 'HEAD', 'SECRETARY'],

  'nomination:read': ['STAFF', 'HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** The secretary keeps the list of a department without a head, the director the line of a secretary who heads one. */
  'nomination:edit': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  'nomination:submit': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  /** Who was in the room reads the closed minutes. */
  'peer-review:read': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'peer-review:keep': ['HEAD', 'SECRETARY'],
  'nomination:withdraw': ['HEAD', 'SECRETARY', 'DIRECTOR'],
  /** The director takes the secretary's own line: nobody passes the own dossier. */
  'nomination:answer-withdrawal': ['SECRETARY', 'DIRECTOR'],
  'nomination:return': ['SECRETARY', 'DIRECTOR'],
  'nomination:receive': ['SECRETARY', 'DIRECTOR'],
  /** Numbers of the body and, for whoever keeps its list, of one division. */
  'quota:read': ['HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'nomination:recheck': ['SECRETARY', 'DIRECTOR'],
  'nomination:override': ['SECRETARY', 'DIRECTOR'],
  'nomination:check': ['SECRETARY', 'DIRECTOR'],
  'nomination:assign': ['SECRETARY', 'DIRECTOR'],

  /** Letters to other bodies and their answers: kept by the secretariat, by the director where it is about a secretary. */
  'opinion:read': ['SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'opinion:keep': ['SECRETARY', 'DIRECTOR'],
  /** Public postings: everybody of the body reads what is open and signs what they say; the secretariat keeps and answers. */
  'posting:read': ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'posting:comment': ['STAFF', 'HEAD', 'REVIEWER', 'COUNCIL', 'CHAIR'],
  'posting:keep': ['SECRETARY', 'DIRECTOR'],
  /** Questions to offices of the own body: which ones is narrower still (consultation.visibility). */
  'consultation:read': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  /** An officer asked by name finds the question among the own work. */
  'consultation-list:read': ['HEAD', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'consultation:ask': ['SECRETARY', 'DIRECTOR'],
  /** The head of the office asked, or the officer named. */
  'consultation:answer': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR'],
  /** The report of achievement: who sees the line, and the person asked to write it; heads confirm, never about themselves. */
  'achievement:read': ['STAFF', 'HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'achievement:write': ['STAFF', 'HEAD', 'SECRETARY', 'DIRECTOR'],
  'achievement:confirm': ['HEAD', 'SECRETARY', 'DIRECTOR'],

  /** Tờ trình to the higher level: the secretariat writes and sends, the director signs; answers are written down by either, never of the own line. */
  'submission:read': ['SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'submission:prepare': ['SECRETARY'],
  'submission:sign': ['DIRECTOR'],
  'submission:record': ['SECRETARY', 'DIRECTOR'],

  'meeting:read': ['COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'council:read': ['COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'AUDITOR'],
  'council:compose': ['SECRETARY'],
  'council:approve': ['DIRECTOR'],
  'meeting:manage': ['SECRETARY'],
  'meeting:attend': ['COUNCIL', 'CHAIR', 'SECRETARY'],
  /** A member too: the chair may be handed over in a meeting; who presides is asked of each meeting. */
  'meeting:chair': ['COUNCIL', 'CHAIR'],
  'meeting:vote': ['COUNCIL', 'CHAIR'],

  'decision:read': BODY,
  'decision:draft': ['SECRETARY'],
  'decision:issue': ['DIRECTOR'],
  'award-certificate:print': ['SECRETARY', 'DIRECTOR'],

  /** That an award was taken back stands at the award; why is for its owner and those who prepare, sign and inspect. */
  'award-revocation:read': BODY,
  'award-revocation:propose': ['SECRETARY'],
  'award-revocation:decide': ['DIRECTOR'],
  'recognition-revocation:read': BODY,
  /** The director where every secretary is an author; a deputy who signs confirms then. */
  'recognition-revocation:propose': ['SECRETARY', 'DIRECTOR'],
  'recognition-revocation:decide': ['DIRECTOR'],

  /** Files at a record: brought by whoever writes the record (security.md 4.2: evidence file); scans of a ballot by its counting team. */
  'attachment:send': ['STAFF', 'HEAD', 'COUNCIL', 'SECRETARY'],
  /** The inspector knows of them and does not open them; reviewers open none as long as nothing strips what tells the author. */
  'attachment:open': ['STAFF', 'HEAD', 'COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR'],

  /** Bringing in files of people and their past (security.md 4.2: import of everything). */
  'import:run': ['SECRETARY'],

  /** The administrator of the sample body starts the body of real people; there is one way in, and it closes behind. */
  'organisation:start': ['ADMIN'],

  /** Everybody reads what they did themselves; who reads about others is the family's question. */
  'audit:read': ROLES,
  'audit:verify': ['AUDITOR'],
} as const satisfies Record<`${string}:${string}`, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Doors that a duty in somebody's stead opens beside those of the roles. Heading a department opens its doors by the role that
 * is lent; signing lends no role and opens these two doors. Whose days are over may still knock: the refusal tells them the days.
 */
const PERMISSIONS_OF_DUTY: Readonly<Record<DelegatedDuty, readonly Permission[]>> = {
  HEAD_OF_DEPARTMENT: [],
  SIGN_DECISIONS: [
    'decision:issue',
    'submission:read',
    'submission:sign',
    'award-revocation:decide',
    'recognition-revocation:decide',
    'feedback-letter:approve',
  ],
};

type Knocking = Pick<Actor, 'roles'> & Partial<Pick<Actor, 'standsIn'>>;

/** True when one of the actor's roles, or a duty in somebody's stead, opens the door. */
export function isPermitted({ roles, standsIn = [] }: Knocking, permission: Permission): boolean {
  return (
    hasRole({ roles }, ...PERMISSIONS[permission]) ||
    standsIn.some(({ duty }) => PERMISSIONS_OF_DUTY[duty].includes(permission))
  );
}

/** Everything the actor may knock at, for menus. */
export function permissionsOf(actor: Knocking): readonly Permission[] {
  // Object.keys forgets the key type; the table's own type guarantees it.
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => isPermitted(actor, permission));
}
