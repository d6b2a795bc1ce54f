import type { PlainDate } from '@thidua/domain/kernel';
import type { PostingStatus } from '@thidua/domain/postings';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { countWord, dayWords } from '../model/paper-words.ts';
import { closed, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { wordedBlocks, wordedLines, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'POSTING_NOTICE';

/** A public posting as its notice needs it. */
export interface PostingOfPaper {
  readonly status: PostingStatus;
  readonly year: number;
  readonly title: string;
  readonly notice: string;
  readonly fromOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly lines: readonly LineOfPaper[];
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

interface LineOfPaper {
  readonly award: AwardCode;
  readonly subjectName: string;
  /** Empty for a collective. */
  readonly post: string;
  readonly departmentName: string;
  readonly summary: string;
  /** Taken off the posting to be checked anew: not in the list any more. */
  readonly takenOffOn: PlainDate | null;
}

/** Thông báo công khai lấy ý kiến: what is asked, until when and where to answer, and the list; a draft until the posting opens. */
export function postingNotice(posting: PostingOfPaper, body: IssuingBody): Paper {
  const { year, title, notice, fromOn, dueOn, status, signature } = posting;
  const lines = posting.lines.filter(({ takenOffOn }) => takenOffOn === null);
  const filling: Filling<typeof KIND> = {
    wording: posting.wording,
    values: {
      from: dayWords(fromOn),
      due: dayWords(dueOn),
      total: countWord(lines.length),
      body: body.name,
      year: String(year),
    },
    blocks: { notice: paragraphsOf(notice), list: [table(lines)] },
  };
  return {
    title: `Thông báo công khai lấy ý kiến: ${title}`,
    isDraft: status === 'DRAFT',
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: undefined,
      sign: body.documentSign === '' ? 'TB' : `TB-${body.documentSign}`,
      place: body.place,
      date: fromOn,
      year,
      form: 'NAMED',
      typeName: 'Thông báo',
      subject: `Công khai lấy ý kiến về đề nghị khen thưởng năm ${String(year)}`,
      addressees: [],
    },
    blocks: closed(wordedBlocks(KIND, 'words', filling)),
    foot: {
      recipients: wordedLines(KIND, 'recipients', filling),
      capacity: signature.capacity,
      signer: signature.name,
    },
  };
}

function table(lines: readonly LineOfPaper[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 12, align: 'CENTRE' },
      { header: 'Cá nhân, tập thể', share: 50, align: 'START' },
      { header: 'Danh hiệu, hình thức', share: 42, align: 'START' },
      { header: 'Tóm tắt thành tích', share: 66, align: 'START' },
    ],
    rows: lines.map(({ award, subjectName, post, departmentName, summary }, at) => ({
      cells: [
        countWord(at + 1),
        [subjectName, [post, departmentName].filter((part) => part !== '' && part !== subjectName).join(', ')]
          .filter((part) => part !== '')
          .join('\n'),
        AWARDS[award].name,
        summary,
      ],
    })),
  };
}
