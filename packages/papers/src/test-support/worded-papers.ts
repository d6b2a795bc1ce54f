import { plainDate } from '@thidua/domain/kernel';
import { builtInTexts, templateOf, type PartText, type TemplateKind } from '@thidua/domain/paper-templates';
import type { Paper } from '../model/paper.ts';
import { decisionPaper } from '../papers/decision-paper.ts';
import { templateSample } from '../papers/template-sample.ts';
import { DAY, HARD_NAME, HARD_TEXT, HARD_UNIT, many, POST, SIGNED } from './hard-values.ts';
import { BODY } from './sample-plan.ts';

/** The built-in wording with so much more that it goes over pages: before, between and after what the paper fills in. */
function longer(kind: TemplateKind, changes: Readonly<Record<string, (text: string) => string>>): readonly PartText[] {
  return builtInTexts(kind).map(({ part, text }) => ({ part, text: changes[part]?.(text) ?? text }));
}

/** What the secretariat writes is read as a template, so its own signs must be doubled to be fields; single ones are letters. */
const OWN_WORDS = HARD_TEXT.replace('{{so_luong}}', '{so_luong}');
const PARAGRAPHS = many(() => OWN_WORDS)
  .slice(0, 12)
  .join('\n');

const LINES = many((at) => ({
  ordinal: at + 1,
  award: 'ADVANCED_WORKER' as const,
  subjectKind: 'PERSON' as const,
  subjectName: HARD_NAME,
  subjectPost: POST,
}));

/** The other papers with their sample data, in so many more words that they go over pages. */
function wordedSample(kind: TemplateKind): Paper {
  const more = (text: string) => `${PARAGRAPHS}\n- ${OWN_WORDS}\n${text}\n**${HARD_UNIT}** ${PARAGRAPHS}`;
  const texts = templateOf(kind).parts.map(({ key, style, builtIn }) => {
    const longerOf = {
      TITLE: builtIn,
      LINE: HARD_UNIT,
      GROUNDS: builtIn,
      TEXT: more(builtIn),
      RECIPIENTS: `${builtIn}\n${HARD_UNIT}`,
    };
    return { part: key, text: longerOf[style] };
  });
  const paper = templateSample({ kind, texts }, BODY);
  if ('sheets' in paper) throw new Error('Artwork is measured by its own tests');
  return { ...paper, isDraft: false };
}

/** Papers in the words of a body that writes more than any will. */
export const WORDED_PAPERS: Readonly<Record<string, Paper>> = {
  'kế hoạch theo lời văn của cơ quan': wordedSample('PLAN_PAPER'),
  'danh sách đề nghị theo lời văn của cơ quan': wordedSample('NOMINATION_LIST'),
  'biên bản họp theo lời văn của cơ quan': wordedSample('MEETING_MINUTES'),
  'biên bản kiểm phiếu theo lời văn của cơ quan': wordedSample('TALLY_SHEET'),
  'giấy chứng nhận sáng kiến theo lời văn của cơ quan': wordedSample('CERTIFICATE_PAPER'),
  'báo cáo theo lời văn của cơ quan': wordedSample('REVIEW_PAPER'),
  'tờ trình theo lời văn của cơ quan': wordedSample('SUBMISSION_PAPER'),
  'giấy mời theo lời văn của cơ quan': wordedSample('MEETING_INVITATION'),
  'thông báo theo lời văn của cơ quan': wordedSample('POSTING_NOTICE'),
  'thư phản hồi theo lời văn của cơ quan': wordedSample('FEEDBACK_LETTER'),
  'quyết định theo lời văn của cơ quan': decisionPaper(
    {
      year: 2021,
      status: 'ISSUED',
      title: 'Quyết định về việc khen thưởng năm 2021',
      sign: 'QĐ-SNgV',
      documentNumber: '9/QĐ-SNgV',
      issuedOn: DAY,
      periodFrom: plainDate('2021-01-01'),
      periodTo: plainDate('2021-12-31'),
      signatureBlock: SIGNED,
      lines: LINES,
      bonus: { baseSalary: null, budgetLine: null, total: 0, lines: [] },
      wording: {
        texts: longer('AWARD_DECISION', {
          authority: () => `Giám đốc ${HARD_UNIT}`,
          grounds: (text) => `${text}\n${PARAGRAPHS}`,
          articles: (text) => `${PARAGRAPHS}\n- ${OWN_WORDS}\n- **${HARD_UNIT}**\n${text}\n**Điều 4.** ${PARAGRAPHS}`,
          recipients: (text) => `${text}\n${HARD_UNIT}\n${HARD_UNIT}`,
        }),
      },
    },
    BODY,
  ),
};
