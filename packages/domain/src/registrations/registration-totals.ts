import type { AwardCode, SubjectKind } from '../vocabulary/index.ts';
import type { RegistrationStatus } from './registration-status.ts';
import { REGISTRATION_TITLES, type RegistrationTitle } from './registration-titles.ts';

/** What the totals need to know of one person or collective. */
export interface CountedRegistration {
  readonly departmentId: string;
  readonly subjectKind: SubjectKind;
  readonly status: RegistrationStatus;
  readonly isLate: boolean;
  /** As the sheet says now. */
  readonly titles: readonly AwardCode[];
  /** Approved; stays while a change is written. */
  readonly registered: readonly AwardCode[];
  readonly achieved: readonly AwardCode[];
}

/** How far a division, or the body, has come; and at the end of the year, what became of what was registered. */
export interface RegistrationCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<RegistrationStatus, number>>;
  /** Nothing approved and nothing waiting: whom to remind. */
  readonly missing: number;
  readonly late: number;
  /** Titles that were registered, and how many of them were achieved by decision. */
  readonly registeredTitles: number;
  readonly achievedTitles: number;
}

/** True for somebody who has to be reminded: nothing sent, or returned, and nothing approved before. */
export function isMissing({ status, registered }: Pick<CountedRegistration, 'status' | 'registered'>): boolean {
  return registered.length === 0 && (status === 'DRAFT' || status === 'RETURNED');
}

export function countRegistrations(rows: readonly CountedRegistration[]): RegistrationCounts {
  const withStatus = (status: RegistrationStatus) => rows.filter((row) => row.status === status).length;
  return {
    total: rows.length,
    byStatus: {
      DRAFT: withStatus('DRAFT'),
      SUBMITTED: withStatus('SUBMITTED'),
      RETURNED: withStatus('RETURNED'),
      APPROVED: withStatus('APPROVED'),
    },
    missing: rows.filter(isMissing).length,
    late: rows.filter(({ isLate }) => isLate).length,
    registeredTitles: sum(rows, ({ registered }) => registered.length),
    achievedTitles: sum(
      rows,
      ({ registered, achieved }) => registered.filter((each) => achieved.includes(each)).length,
    ),
  };
}

/** How many strive for one title, and how many hold it at the end of the year. */
export interface TitleCounts {
  readonly title: RegistrationTitle;
  readonly subjectKind: SubjectKind;
  readonly registered: number;
  /** Sent and not yet passed. */
  readonly waiting: number;
  /** By decision, whoever registered for it. */
  readonly achieved: number;
  /** By decision, of those who registered. */
  readonly achievedOfRegistered: number;
}

export function countTitles(rows: readonly CountedRegistration[]): readonly TitleCounts[] {
  const kinds = ['PERSON', 'COLLECTIVE'] as const satisfies readonly SubjectKind[];
  return kinds.flatMap((subjectKind) => {
    const ofKind = rows.filter((row) => row.subjectKind === subjectKind);
    return REGISTRATION_TITLES[subjectKind].map((title) => {
      const registered = ofKind.filter((row) => row.registered.includes(title));
      const waiting = ofKind.filter(
        ({ status, titles, registered: held }) =>
          status === 'SUBMITTED' && titles.includes(title) && !held.includes(title),
      );
      return {
        title,
        subjectKind,
        registered: registered.length,
        waiting: waiting.length,
        achieved: ofKind.filter(({ achieved }) => achieved.includes(title)).length,
        achievedOfRegistered: registered.filter(({ achieved }) => achieved.includes(title)).length,
      };
    });
  });
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
