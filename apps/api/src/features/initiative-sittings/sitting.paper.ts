import type { PaperSignature } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import type { InitiativeSittingStatus } from '@thidua/domain/initiative-sitting';
import { recognitionDecision, sittingMinutes, type SittingOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { forbidden } from '../../platform/fault.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Answer extends Omit<SittingOfPaper, 'isOpen' | 'lines' | 'seats'> {
  readonly status: InitiativeSittingStatus;
  readonly signature: PaperSignature;
  readonly seats: readonly (SittingOfPaper['seats'][number] & { readonly memberId: string })[];
  readonly lines: readonly (Omit<SittingOfPaper['lines'][number], 'asideNames' | 'approval'> & {
    readonly approvalNumber: string | null;
    readonly approvedOn: PlainDate | null;
    readonly approvedBy: string | null;
    readonly isWithheld: boolean;
    readonly marks: readonly { readonly memberId: string; readonly conflict: string | null }[];
  })[];
}

const DOCUMENT = question(`
  query ($id: UUID!) {
    initiativeSitting(id: $id) {
      status heldOn beganAt endedAt place form legalGround note decisionNumber decidedOn
      quorum { present total needed }
      seats { memberId name role isPresent }
      lines { isWithheld title authorNames departmentName counted marks { memberId conflict } agree disagree blank isComplete isPassed arithmetic opinion
        needsApproval approvalNumber approvedOn approvedBy }
      signature { capacity name }
    }
  }`);

function sittingOf({ status, lines, ...sitting }: Answer): SittingOfPaper {
  // Without the votes that its reader may not know a paper would state another result.
  if (lines.some(({ isWithheld }) => isWithheld)) throw forbidden();
  const names = new Map(sitting.seats.map(({ memberId, name }) => [memberId, name]));
  return {
    ...sitting,
    isOpen: status === 'OPEN' || status === 'DISCARDED',
    lines: lines.map(({ marks, isWithheld: _, approvalNumber, approvedOn, approvedBy, ...line }) => ({
      ...line,
      approval:
        approvalNumber === null || approvedOn === null || approvedBy === null
          ? null
          : { approvalNumber, approvedOn, approvedBy },
      asideNames: marks.flatMap(({ memberId, conflict }) => (conflict === null ? [] : [names.get(memberId) ?? ''])),
    })),
  };
}

const COMMON = {
  objectType: 'InitiativeSitting',
  permission: 'initiative-sitting:read',
  document: DOCUMENT,
} as const satisfies Partial<PaperSource>;

/** The minutes of a sitting and the decision that recognises what it passed. */
export const sittingPapers: readonly PaperSource[] = [
  {
    ...COMMON,
    slug: 'sitting-minutes',
    kind: 'SITTING_MINUTES',
    paperOf: ({ initiativeSitting }, body) => sittingMinutes(sittingOf(initiativeSitting as Answer), body),
  },
  {
    ...COMMON,
    slug: 'recognition-decision',
    kind: 'RECOGNITION_DECISION',
    paperOf: ({ initiativeSitting }, body) => {
      const answer = initiativeSitting as Answer;
      return recognitionDecision(sittingOf(answer), answer.signature, body);
    },
  },
];
