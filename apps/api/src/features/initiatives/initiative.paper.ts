import type { AuthorConsent, InitiativeStatus } from '@thidua/domain/initiatives';
import { dayIn, type PlainDate } from '@thidua/domain/kernel';
import { initiativeRequestPaper, type RequestOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

const DOCUMENT = question(`
  query ($id: UUID!) {
    initiative(id: $id) {
      code year status submittedAt title investor field firstAppliedOn
      before solution novelty conditions authorBenefit userBenefit
      confidentialPart { text }
      authors {
        staff { fullName post department { name } }
        birthDate qualification shareBasisPoints isOwner consent answeredAt
      }
      helpers { fullName birthDate workplace post qualification work }
    }
  }`);

interface Answer extends Omit<RequestOfPaper, 'submittedOn' | 'hasConfidentialPart' | 'authors'> {
  readonly status: InitiativeStatus;
  /** As the contract carries moments. */
  readonly submittedAt: string | null;
  readonly confidentialPart: { readonly text: string | null } | null;
  readonly authors: readonly {
    readonly staff: {
      readonly fullName: string;
      readonly post: string;
      readonly department: { readonly name: string } | null;
    };
    readonly birthDate: PlainDate | null;
    readonly qualification: string;
    readonly shareBasisPoints: number;
    readonly isOwner: boolean;
    readonly consent: AuthorConsent;
    readonly answeredAt: string | null;
  }[];
}

/** With its author it may differ from what was sent last: it is a draft then. */
const WITH_ITS_AUTHOR: readonly InitiativeStatus[] = ['DRAFT', 'RETURNED'];

function requestOf(answer: Answer, timeZone: string): RequestOfPaper {
  const { status, submittedAt, confidentialPart, authors, ...texts } = answer;
  const isOpen = submittedAt === null || WITH_ITS_AUTHOR.includes(status);
  return {
    ...texts,
    submittedOn: isOpen ? null : dayIn(timeZone, new Date(submittedAt)),
    // Whoever opens it on purpose is told that there is something, not what.
    hasConfidentialPart: confidentialPart !== null && confidentialPart.text !== '',
    authors: authors.map(({ staff, consent, answeredAt, ...author }) => ({
      ...author,
      fullName: staff.fullName,
      post: staff.post,
      workplace: staff.department?.name ?? '',
      agreedOn:
        answeredAt !== null && (consent === 'AGREED' || consent === 'ON_PAPER')
          ? dayIn(timeZone, new Date(answeredAt))
          : null,
    })),
  };
}

/** The request for recognition, as its author signs it and the secretariat files it. */
export const initiativePapers: readonly PaperSource[] = [
  {
    slug: 'initiative-request',
    kind: 'INITIATIVE_REQUEST',
    objectType: 'Initiative',
    permission: 'initiative:read',
    document: DOCUMENT,
    paperOf: ({ initiative }, body, timeZone) =>
      initiativeRequestPaper(requestOf(initiative as Answer, timeZone), body),
  },
];
