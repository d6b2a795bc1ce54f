import type { DecisionStatus } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Paper } from '../model/paper.ts';
import { subjectOf } from '../model/paper-words.ts';
import type { IssuingBody } from './issuing-body.ts';

/** What frames a decision of any kind: its title, number and day, and who signs it. */
export interface FramedDecision {
  readonly year: number;
  readonly status: DecisionStatus;
  readonly title: string;
  readonly sign: string;
  readonly documentNumber: string | null;
  readonly issuedOn: PlainDate | null;
  /** Capacity and name, from the top down; empty while it is a draft. */
  readonly signatureBlock: readonly string[];
}

export const DECISION_TYPE = 'Quyết định';
/** In whose name a decision is made. */
export const DECISION_HEAD = 'GIÁM ĐỐC';

/** Title and head of a decision of the body. */
export function decisionFrame(
  { year, status, title, sign, documentNumber, issuedOn }: FramedDecision,
  body: IssuingBody,
): Pick<Paper, 'title' | 'isDraft' | 'head'> {
  return {
    title: documentNumber === null ? title : `${DECISION_TYPE} số ${documentNumber}`,
    isDraft: status === 'DRAFT',
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: documentNumber ?? undefined,
      sign,
      place: body.place,
      date: issuedOn ?? undefined,
      year,
      form: 'NAMED',
      typeName: DECISION_TYPE,
      subject: subjectOf(title, DECISION_TYPE),
      addressees: [],
    },
  };
}

/** Who signs; the head of the body while nobody has. */
export function decisionSignature({ signatureBlock }: Pick<FramedDecision, 'signatureBlock'>) {
  return {
    capacity: signatureBlock.length === 0 ? [DECISION_HEAD] : signatureBlock.slice(0, -1),
    signer: signatureBlock.at(-1) ?? '',
  };
}
