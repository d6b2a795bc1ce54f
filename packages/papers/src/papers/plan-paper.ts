import { foldText, type PlainDate } from '@thidua/domain/kernel';
import { documentTypeOfSign, partialDayText, type PartialDay, type RecipientGroup } from '@thidua/domain/plans';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { lowered, sentence, subjectOf } from '../model/paper-words.ts';
import { bold, closed, italic, linesOf, list, paragraph, paragraphsOf } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { phaseBlocks, type PaperPhase } from './plan-phases.ts';
import { wordedBlocks, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'PLAN_PAPER';

/** A plan as its paper needs it. */
export interface PlanOfPaper {
  readonly title: string;
  readonly theme: string;
  readonly year: number;
  readonly isDraft: boolean;
  readonly paperType: string;
  readonly planNumber: string | null;
  readonly planDate: PlainDate | null;
  readonly issuer: string | null;
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  readonly generalGoals: readonly string[];
  readonly targets: readonly PlannedTarget[];
  readonly phases: readonly PaperPhase[];
  readonly tasks: readonly PaperTask[];
  readonly thematicMovements: readonly string[];
  readonly duties: readonly { readonly unit: string; readonly text: string }[];
  readonly recipients: readonly PaperRecipient[];
  /** The papers of higher bodies that it carries out. */
  readonly bases: readonly BasisPaper[];
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

export interface PlannedTarget {
  readonly group: 'COLLECTIVE' | 'PERSON' | 'TASK';
  readonly title: string;
  /** The plan's own words; several targets may come from the same ones. Empty when there are none. */
  readonly sourceText: string;
}

export interface PaperTask {
  readonly number: string;
  readonly title: string;
  /** The words of the plan; empty, and the title stands for them. */
  readonly content: string;
  readonly items: readonly string[];
}

export interface PaperRecipient {
  readonly name: string;
  readonly purpose: string | null;
  readonly group: RecipientGroup | null;
}

export interface BasisPaper {
  readonly number: string;
  readonly issued: PartialDay | undefined;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const LETTER = 'Công văn';

/** The plan of a movement as an official paper, in the parts and with the marks that such plans have. */
export function planPaper(plan: PlanOfPaper, body: IssuingBody): Paper {
  const issuer = plan.issuer ?? body.name;
  const isLetter = plan.paperType === LETTER;
  const subject = subjectOf(plan.title, plan.paperType);
  const filling: Filling<typeof KIND> = {
    wording: plan.wording,
    values: {
      body: issuer,
      higher: plan.bases.map(basisWords).join('; '),
      type: plan.paperType.toLocaleLowerCase('vi'),
      subject: lowered(subject),
      year: String(plan.year),
    },
    blocks: {},
  };
  return {
    title: plan.title,
    isDraft: plan.isDraft,
    head: {
      issuer,
      parent: body.parentName,
      number: plan.planNumber ?? undefined,
      sign: isLetter ? body.documentSign : `${signOf(plan.paperType)}-${body.documentSign}`,
      place: body.place,
      date: plan.planDate ?? undefined,
      year: plan.year,
      form: isLetter ? 'LETTER' : 'NAMED',
      typeName: plan.paperType,
      subject: isLetter ? lowered(subject) : subject,
      addressees: isLetter ? addresseesOf(plan.recipients) : [],
    },
    blocks: closed([
      ...wordedBlocks(KIND, plan.bases.length === 0 ? 'opening' : 'carriesOut', filling),
      ...numbered(partsOf(plan)),
      ...wordedBlocks(KIND, 'closing', filling),
    ]),
    foot: {
      recipients: plan.recipients.map(({ name, purpose }) => (purpose === null ? name : `${name} (${purpose})`)),
      capacity: plan.signature.capacity,
      signer: plan.signature.name,
    },
  };
}

/** `KH` for Kế hoạch, `HD` for Hướng dẫn: the first letters of the words (Phụ lục III). */
function signOf(paperType: string): string {
  return paperType
    .split(/\s+/)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}

/** A letter goes to those who are to act; who is told, and the archive, stand in Nơi nhận only. */
function addresseesOf(recipients: readonly PaperRecipient[]): readonly string[] {
  return recipients.filter(({ group }) => group === 'DEPARTMENTS' || group === 'UNIONS').map(({ name }) => name);
}

function basisWords({ number, issued, issuer, subject }: BasisPaper): string {
  const type = documentTypeOfSign(number) ?? 'Văn bản';
  return [
    `${type} số ${number}`,
    ...(issued === undefined
      ? []
      : [issued.day === undefined ? partialDayText(issued) : `ngày ${partialDayText(issued)}`]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
    ...(subject === null ? [] : [/^(?:về|v\/v)\s/i.test(subject) ? lowered(subject) : `về việc ${lowered(subject)}`]),
  ].join(' ');
}

interface Part {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  /** Empty: the section has no line of its own. */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

function partsOf(plan: PlanOfPaper): readonly Part[] {
  return [
    {
      title: 'Mục đích, yêu cầu',
      sections: [
        { title: 'Mục đích', blocks: list('-', plan.purposes) },
        { title: 'Yêu cầu', blocks: list('-', plan.requirements) },
      ],
    },
    {
      title: 'Chủ đề, mục tiêu thi đua',
      sections: [
        { title: 'Chủ đề thi đua', blocks: themeBlocks(plan.theme) },
        { title: 'Mục tiêu thi đua', blocks: goalBlocks(plan) },
      ],
    },
    {
      title: 'Nội dung thi đua',
      sections: [
        { title: 'Tổ chức thi đua', blocks: phaseBlocks(plan.phases) },
        { title: 'Nhiệm vụ thi đua', blocks: plan.tasks.flatMap(taskBlocks) },
        { title: 'Phong trào thi đua chuyên đề', blocks: list('-', unsaid(plan.thematicMovements, plan)) },
      ],
    },
    { title: 'Tổ chức thực hiện', sections: dutySections(plan.duties) },
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** Parts by Roman numbers, their sections by Arabic ones; what is empty has no number. */
function numbered(parts: readonly Part[]): readonly PaperBlock[] {
  return parts
    .map(({ title, sections }) => ({ title, sections: sections.filter(({ blocks }) => blocks.length > 0) }))
    .filter(({ sections }) => sections.length > 0)
    .flatMap(({ title, sections }, at): readonly PaperBlock[] => [
      { kind: 'HEADING', level: 1, number: `${ROMAN[at] ?? at + 1}.`, text: title },
      ...sections.flatMap((section, index): readonly PaperBlock[] => [
        { kind: 'HEADING', level: 2, number: `${index + 1}.`, text: section.title },
        ...section.blocks,
      ]),
    ]);
}

/** In the quotation marks with which it was written; the usual ones where it has none. */
function themeBlocks(theme: string): readonly PaperBlock[] {
  const lines = linesOf(theme);
  const isQuoted = /^["'“”«„]/.test(theme.trim());
  return lines.map((line, at) => {
    const open = at === 0 && !isQuoted ? '“' : '';
    const close = at === lines.length - 1 && !isQuoted ? '”' : '';
    return paragraph({ text: `${open}${line}${close}`, isBold: true, isItalic: true });
  });
}

function goalBlocks({ generalGoals, targets, tasks }: PlanOfPaper): readonly PaperBlock[] {
  const task = wordsOf(targets, 'TASK').filter(
    (words) =>
      !isSaid(
        words,
        tasks.map(({ content }) => content),
      ),
  );
  const groups = (
    [
      ['Về tập thể', wordsOf(targets, 'COLLECTIVE')],
      ['Về cá nhân', wordsOf(targets, 'PERSON')],
      ['Về nhiệm vụ', task],
    ] as const
  ).filter(([, words]) => words.length > 0);
  const goals = generalGoals.flatMap(paragraphsOf);
  return [
    ...(goals.length === 0 ? [] : [heading('2.1.', 'Mục tiêu tổng quát'), ...goals]),
    ...(groups.length === 0 ? [] : [heading(goals.length === 0 ? '2.1.' : '2.2.', 'Mục tiêu cụ thể')]),
    ...groups.flatMap(([title, words]) => [paragraph(italic(title)), ...list('+', words)]),
  ];
}

function heading(number: string, text: string): PaperBlock {
  return { kind: 'HEADING', level: 3, number, text };
}

/** The plan's own words of the targets of a group, each once: one sentence may set several targets. */
function wordsOf(targets: readonly PlannedTarget[], wanted: PlannedTarget['group']): readonly string[] {
  const words = targets
    .filter(({ group }) => group === wanted)
    .map(({ title, sourceText }) => asItem(sourceText === '' ? title : sourceText));
  return [...new Set(words)];
}

/** A piece of a sentence as an item of its own: with a capital and a full stop. */
function asItem(words: string): string {
  return sentence(/[.;:]$/.test(words) ? words : `${words}.`);
}

/** A task in the plan's words; its title, which screens show, only where it has none. */
function taskBlocks({ number, title, content, items }: PaperTask): readonly PaperBlock[] {
  const [first = title, ...others] = linesOf(content);
  const mark = number.endsWith('.') ? number : `${number}.`;
  return [
    paragraph(bold(mark), ` ${first}`),
    ...others.map((line) => paragraph(line)),
    ...list(
      '-',
      items.filter((item) => !isSaid(item, [content])),
    ),
  ];
}

/** The duties one after the other, those of one unit under its name. */
function dutySections(duties: PlanOfPaper['duties']): readonly Section[] {
  const sections: { title: string; blocks: PaperBlock[] }[] = [];
  for (const { unit, text } of duties) {
    const last = sections.at(-1);
    const blocks = paragraphsOf(text);
    if (last?.title === unit) last.blocks.push(...blocks);
    else sections.push({ title: unit, blocks: [...blocks] });
  }
  return sections;
}

function unsaid(names: readonly string[], { tasks }: PlanOfPaper): readonly string[] {
  return names.filter(
    (name) =>
      !isSaid(
        name,
        tasks.map(({ content }) => content),
      ),
  );
}

/** True where the texts hold the words already, whatever their capitals and ends. */
function isSaid(words: string, texts: readonly string[]): boolean {
  const wanted = foldText(words).replace(/[.;,\s]+$/, '');
  return texts.some((text) => foldText(text).includes(wanted));
}
