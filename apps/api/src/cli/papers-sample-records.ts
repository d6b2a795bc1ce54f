import type { Database } from '@thidua/db';
import type { Answered } from '../platform/http/ask.ts';

/** A record whose paper is written; with the year where the paper is of a year of it. */
export interface PaperRecord {
  readonly id: string;
  readonly year?: number;
}

type Db = Database['client'];
type Find = (db: Db, organisationId: string, year: number) => Promise<readonly PaperRecord[]>;

const ids = { select: { id: true }, orderBy: { id: 'asc' } } as const;

const ofDepartments: Find = async (db, organisationId, year) => {
  const departments = await db.department.findMany({
    where: { organisationId, nominations: { some: { year } } },
    ...ids,
  });
  return departments.map(({ id }) => ({ id, year }));
};

const decisions: Find = (db, organisationId, year) => db.decision.findMany({ where: { organisationId, year }, ...ids });
const issued: Find = (db, organisationId, year) =>
  db.decision.findMany({ where: { organisationId, year, status: 'ISSUED' }, ...ids });
const meetings: Find = (db, organisationId, year) => db.meeting.findMany({ where: { organisationId, year }, ...ids });
const sittings: Find = (db, organisationId) => db.initiativeSitting.findMany({ where: { organisationId }, ...ids });

/** The records of a year that each paper is of, by the name of the paper: every paper has a line here. */
export const RECORDS_OF_PAPERS: Readonly<Record<string, Find>> = {
  plan: (db, organisationId, year) => db.movement.findMany({ where: { organisationId, year }, ...ids }),
  review: (db, organisationId, year) => db.movementReview.findMany({ where: { organisationId, year }, ...ids }),
  registrations: ofDepartments,
  'nomination-list': ofDepartments,
  'initiative-request': (db, organisationId, year) =>
    db.initiative.findMany({ where: { organisationId, year, submittedAt: { not: null } }, ...ids }),
  certificate: (db, organisationId, year) =>
    db.initiativeCertificate.findMany({ where: { organisationId, year }, ...ids }),
  certificates: async (db, organisationId, year) => {
    const rows = await db.initiativeCertificate.findMany({
      where: { organisationId, year },
      distinct: ['issueId'],
      select: { issueId: true },
      orderBy: { issueId: 'asc' },
    });
    return rows.map(({ issueId }) => ({ id: issueId }));
  },
  decision: decisions,
  'award-certificates': (db, organisationId, year) =>
    db.awardCertificatePrint.findMany({ where: { organisationId, decision: { year } }, ...ids }),
  'award-certificate-test': issued,
  'award-certificate-proof': issued,
  'sitting-minutes': sittings,
  'recognition-decision': sittings,
  'feedback-letter': async (db, organisationId) => {
    const rows = await db.feedbackLetter.findMany({
      where: { organisationId },
      select: { initiativeId: true },
      orderBy: { initiativeId: 'asc' },
    });
    return rows.map(({ initiativeId }) => ({ id: initiativeId }));
  },
  'achievement-report': async (db, organisationId, year) => {
    const rows = await db.achievementReport.findMany({
      where: { organisationId, nomination: { year } },
      select: { nominationId: true },
      orderBy: { nominationId: 'asc' },
    });
    return rows.map(({ nominationId }) => ({ id: nominationId }));
  },
  'peer-review-minutes': (db, organisationId, year) =>
    db.peerReview.findMany({ where: { organisationId, year }, ...ids }),
  'posting-notice': (db, organisationId, year) => db.posting.findMany({ where: { organisationId, year }, ...ids }),
  // What goes to a higher level is of the year before, and comes back in this one.
  submission: (db, organisationId, year) =>
    db.submission.findMany({ where: { organisationId, year: { in: [year - 1, year] } }, ...ids }),
  'meeting-invitation': meetings,
  'meeting-minutes': (db, organisationId, year) =>
    db.meetingMinutes.findMany({ where: { meeting: { organisationId, year } }, ...ids }),
  'tally-sheet': (db, organisationId, year) =>
    db.ballotRound.findMany({ where: { meeting: { organisationId, year }, publishedAt: { not: null } }, ...ids }),
  'template-decision': (db, organisationId) =>
    db.paperTemplate.findMany({ where: { organisationId, kind: 'AWARD_DECISION' }, ...ids }),
  'template-sample': (db, organisationId) => db.paperTemplate.findMany({ where: { organisationId }, ...ids }),
  'ballot-slips': (db, organisationId, year) =>
    db.meeting.findMany({ where: { organisationId, year, agendaItems: { some: {} } }, ...ids, take: 1 }),
};

/** The sample year votes openly: its slips are those that the same items would have in a secret vote. */
export const SPECIMENS: Readonly<Record<string, (answered: Answered) => Answered>> = {
  'ballot-slips': ({ meeting }) => {
    const { agenda, ...facts } = meeting as { readonly agenda: readonly object[] };
    return { meeting: { ...facts, agenda: agenda.map((item) => ({ ...item, rule: { form: 'SECRET' } })) } };
  },
};
