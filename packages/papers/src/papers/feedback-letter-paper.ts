import type { FeedbackLetterStatus } from '@thidua/domain/feedback-letter';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Paper } from '../model/paper.ts';
import { bold, closed, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { wordedBlocks, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'FEEDBACK_LETTER';

/** The letter to the authors of an initiative as its paper needs it: what is said of it, and never who said it or with how many points. */
export interface FeedbackLetterOfPaper {
  readonly status: FeedbackLetterStatus;
  readonly number: string | null;
  readonly issuedOn: PlainDate | null;
  /** Of the day of issue, of today while it is open. */
  readonly paperYear: number;
  readonly remarks: string;
  readonly advice: string;
  readonly initiativeTitle: string;
  readonly outcome: InitiativeStatus;
  readonly authorNames: readonly string[];
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

/** How the letter tells what became of the initiative. */
function outcomeWords(outcome: InitiativeStatus): string {
  if (outcome === 'RECOGNISED') return 'đã được công nhận ở phạm vi cơ sở';
  return outcome === 'NOT_ACCEPTED' ? 'không được tiếp nhận để xét' : 'đã được xét và không được công nhận';
}

/** An official letter (công văn) to the authors; a draft until it is approved. */
export function feedbackLetterPaper(letter: FeedbackLetterOfPaper, body: IssuingBody): Paper {
  const { issuedOn, initiativeTitle, advice, authorNames, signature } = letter;
  const filling: Filling<typeof KIND> = {
    wording: letter.wording,
    values: { body: body.name, initiative: initiativeTitle, outcome: outcomeWords(letter.outcome) },
    blocks: {
      remarks: paragraphsOf(letter.remarks),
      advice: advice === '' ? [] : [paragraph(bold('Hướng hoàn thiện, áp dụng tiếp:')), ...paragraphsOf(advice)],
    },
  };
  const sign = body.documentSign === '' ? 'SK' : body.documentSign;
  return {
    title: `Thư phản hồi về sáng kiến ${initiativeTitle}`,
    isDraft: letter.status === 'DRAFT',
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: letter.number ?? undefined,
      sign,
      place: body.place,
      date: issuedOn ?? undefined,
      year: letter.paperYear,
      form: 'LETTER',
      typeName: '',
      subject: 'phản hồi kết quả xét sáng kiến',
      addressees: authorNames,
    },
    blocks: closed(wordedBlocks(KIND, 'words', filling)),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      capacity: signature.capacity,
      signer: signature.name,
    },
  };
}
