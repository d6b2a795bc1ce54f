import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';

/** Longest texts in characters: with all of them a certificate still is one page. The CHECKs of the tables repeat them. */
export const CERTIFICATE_LIMITS = {
  summary: 300,
  benefit: 200,
  signerPost: 120,
  signerName: 120,
  /** Initiatives that get their certificates in one go. */
  initiatives: 200,
} as const;

/** Certificates that are written on one day and signed by one person. */
export interface CertificateIssue {
  readonly issuedOn: PlainDate;
  readonly signerPost: string;
  readonly signerName: string;
  readonly initiativeIds: readonly string[];
}

/** What keeps certificates from being issued; `decidedOn`: the days of the decisions that recognise the initiatives. */
export function issueProblems(
  issue: CertificateIssue,
  decidedOn: readonly PlainDate[],
  today: PlainDate,
): readonly InputProblem[] {
  const { issuedOn, signerPost, signerName, initiativeIds } = issue;
  const isEarly = decidedOn.some((day) => issuedOn < day);
  return [
    ...(initiativeIds.length === 0 ? [{ field: 'initiativeIds', code: 'REQUIRED' }] : []),
    ...(initiativeIds.length > CERTIFICATE_LIMITS.initiatives
      ? [
          {
            field: 'initiativeIds',
            code: 'TOO_MANY',
            limit: CERTIFICATE_LIMITS.initiatives,
            actual: initiativeIds.length,
          },
        ]
      : []),
    ...(isEarly ? [{ field: 'issuedOn', code: 'BEFORE_DECISION' }] : []),
    ...(issuedOn > today ? [{ field: 'issuedOn', code: 'IN_FUTURE' }] : []),
    ...neededProblems('signerPost', signerPost, CERTIFICATE_LIMITS.signerPost),
    ...neededProblems('signerName', signerName, CERTIFICATE_LIMITS.signerName),
  ];
}

/** What is wrong with the two texts of a certificate. */
export function certificateTextProblems(text: {
  readonly summary: string;
  readonly benefit: string;
}): readonly InputProblem[] {
  return [
    ...neededProblems('summary', text.summary, CERTIFICATE_LIMITS.summary),
    ...tooLongProblems('benefit', text.benefit, CERTIFICATE_LIMITS.benefit),
  ];
}
