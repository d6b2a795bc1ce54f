import {
  awardTables,
  REPORT_CHAPTER_NAMES,
  REPORT_CHAPTERS,
  REPORT_SECTION_NAMES,
  REPORT_SECTION_SHAPES,
  type KnownAward,
  type KnownFacts,
  type ReportChapter,
  type ReportSection,
  type ReportTexts,
} from '@thidua/domain/achievement-reports';
import type { PlainDate } from '@thidua/domain/kernel';
import {
  AWARDS,
  INITIATIVE_SCOPE_NAMES,
  RATING_NAMES,
  type AwardCode,
  type SubjectKind,
} from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { dayFigures } from '../model/paper-words.ts';
import { bold, linesOf, paragraph } from '../model/runs.ts';
import type { IssuingBody } from './issuing-body.ts';

/** A report of achievement as its form needs it (law.md g.2; Nghị định 91/2017, Mẫu 01 and 02; Nghị định 98/2023, Mẫu 02 and 03). */
export interface AchievementReportOfPaper {
  readonly code: string;
  readonly year: number;
  readonly award: AwardCode;
  readonly subjectKind: SubjectKind;
  /** The form that the regime asks for, as it is cited. */
  readonly ground: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Fields of the form, in its order. */
  readonly sections: readonly ReportSection[];
  readonly texts: ReportTexts;
  readonly facts: KnownFacts;
  /** The day of sending; null while the line is at its desk. */
  readonly sentOn: PlainDate | null;
}

const TYPE = 'Báo cáo thành tích';
const NOT_TOLD = 'Không có.';
const NUMERALS: Readonly<Record<ReportChapter, string>> = { BACKGROUND: 'I.', ACHIEVEMENTS: 'II.', AWARDS: 'III.' };
const GENDERS = { FEMALE: 'Nữ', MALE: 'Nam' } as const;

/** The report as it goes into the dossier; a draft until its line is sent. */
export function achievementReportPaper(report: AchievementReportOfPaper, body: IssuingBody): Paper {
  const { award, facts, subjectKind, firstYear, lastYear } = report;
  const years = firstYear === lastYear ? `năm ${lastYear}` : `từ năm ${firstYear} đến năm ${lastYear}`;
  return {
    title: `${TYPE} ${report.code}`,
    isDraft: report.sentOn === null,
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: undefined,
      sign: undefined,
      place: body.place,
      date: report.sentOn ?? undefined,
      year: report.year,
      form: 'NAMED',
      typeName: TYPE,
      subject: `Đề nghị tặng ${AWARDS[award].name} (thành tích ${years})`,
      addressees: [],
    },
    blocks: REPORT_CHAPTERS.flatMap((chapter) => [
      { kind: 'HEADING', level: 1, number: NUMERALS[chapter], text: headingOf(chapter, subjectKind) } as const,
      ...(chapter === 'BACKGROUND' ? whoOf(facts, subjectKind) : []),
      ...(chapter === 'AWARDS' ? awardsOf(facts.awards) : []),
      ...writtenOf(report, chapter),
      ...(chapter === 'ACHIEVEMENTS' ? proofsOf(facts, subjectKind) : []),
    ]),
    foot: footOf(facts, subjectKind),
  };
}

function headingOf(chapter: ReportChapter, subject: SubjectKind): string {
  if (chapter !== 'BACKGROUND') return REPORT_CHAPTER_NAMES[chapter];
  return subject === 'PERSON' ? 'Sơ lược lý lịch' : 'Sơ lược đặc điểm, tình hình';
}

/** A point with its label; further lines are paragraphs of their own. */
function point(label: string, text: string): readonly PaperBlock[] {
  const [first = NOT_TOLD, ...others] = linesOf(text);
  return [
    { kind: 'LIST', marker: '-', items: [[bold(`${label}: `), { text: first }]] },
    ...others.map((line) => paragraph(line)),
  ];
}

function whoOf(facts: KnownFacts, subject: SubjectKind): readonly PaperBlock[] {
  if (subject === 'COLLECTIVE') return point('Tên tập thể', facts.name);
  const { birthDate, gender } = facts;
  return [
    ...point('Họ và tên', facts.name),
    ...point('Ngày, tháng, năm sinh', birthDate === null ? '' : dayFigures(birthDate)),
    ...point('Giới tính', gender === null ? '' : GENDERS[gender]),
    ...point('Đơn vị công tác', facts.workplace),
    ...point('Chức vụ', facts.post),
  ];
}

/** Lines are points; a story has its number and heading. A field without a text is left out where the form does not need it. */
function writtenOf({ sections, texts }: AchievementReportOfPaper, chapter: ReportChapter): readonly PaperBlock[] {
  const ofChapter = sections.filter((section) => REPORT_SECTION_SHAPES[section].chapter === chapter);
  const stories = ofChapter.filter((section) => REPORT_SECTION_SHAPES[section].shape === 'PROSE');
  return ofChapter.flatMap((section): readonly PaperBlock[] => {
    const text = texts[section] ?? '';
    const name = REPORT_SECTION_NAMES[section];
    if (chapter === 'AWARDS') return text === '' ? [] : point(name, text);
    if (!stories.includes(section)) return point(name, text);
    const lines = linesOf(text);
    return [
      { kind: 'HEADING', level: 2, number: `${stories.indexOf(section) + 1}.`, text: name },
      ...(lines.length === 0 ? [paragraph(NOT_TOLD)] : lines.map((line) => paragraph(line))),
    ];
  });
}

function decisionOf({ decisionNumber, decidedOn }: Pick<KnownAward, 'decisionNumber' | 'decidedOn'>): string {
  if (decisionNumber === null) return '';
  return decidedOn === null ? `Số ${decisionNumber}` : `Số ${decisionNumber} ngày ${dayFigures(decidedOn)}`;
}

/** Ratings and initiatives with the number and day of each decision (Thông tư 12/2019/TT-BNV, Điều 2 khoản 4). */
function proofsOf({ ratings, initiatives, topics }: KnownFacts, subject: SubjectKind): readonly PaperBlock[] {
  return [
    {
      kind: 'TABLE',
      caption: 'Xếp loại mức độ hoàn thành nhiệm vụ',
      columns: [
        { header: 'Năm', share: 15, align: 'CENTRE' },
        { header: 'Mức xếp loại', share: 60, align: 'START' },
        { header: 'Quyết định', share: 60, align: 'START' },
      ],
      rows: orNone(
        ratings.map((rating) => [String(rating.year), RATING_NAMES[rating.level], decisionOf(rating)]),
        3,
      ),
    },
    ...(subject === 'COLLECTIVE'
      ? []
      : [
          {
            kind: 'TABLE',
            caption: 'Sáng kiến, đề tài khoa học',
            columns: [
              { header: 'Năm', share: 15, align: 'CENTRE' },
              { header: 'Tên', share: 70, align: 'START' },
              { header: 'Phạm vi', share: 25, align: 'START' },
              { header: 'Quyết định', share: 45, align: 'START' },
            ],
            rows: orNone(
              [
                ...initiatives.map((one) => [
                  String(one.year),
                  `${one.title} (${one.code})`,
                  INITIATIVE_SCOPE_NAMES[one.scope],
                  decisionOf(one),
                ]),
                ...topics.map((one) => [String(one.year), one.title, 'đề tài khoa học', decisionOf(one)]),
              ],
              4,
            ),
          } as const,
        ]),
  ];
}

/** The two tables of chapter III. */
function awardsOf(awards: readonly KnownAward[]): readonly PaperBlock[] {
  const { titles, forms } = awardTables(awards);
  return [
    awardTable('1. Danh hiệu thi đua', 'Danh hiệu', titles),
    awardTable('2. Hình thức khen thưởng', 'Hình thức', forms),
  ];
}

function awardTable(caption: string, header: string, awards: readonly KnownAward[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption,
    columns: [
      { header: 'Năm', share: 15, align: 'CENTRE' },
      { header, share: 50, align: 'START' },
      { header: 'Số, ngày của quyết định; cơ quan ban hành', share: 70, align: 'START' },
    ],
    rows: orNone(
      awards.map((award) => [
        String(award.year),
        AWARDS[award.award].name,
        [decisionOf(award), award.decidedBy].filter((part) => part !== '').join(', '),
      ]),
      3,
    ),
  };
}

/** A table of the form is there also where nothing is to be told. */
function orNone(rows: readonly (readonly string[])[], columns: number) {
  const none = Array.from({ length: columns }, (_, at) => (at === 1 ? 'Không có' : ''));
  return (rows.length === 0 ? [none] : rows).map((cells) => ({ cells }));
}

/** A person reports and the head of the unit confirms; for a collective its head signs. */
function footOf(facts: KnownFacts, subject: SubjectKind): Paper['foot'] {
  if (subject === 'COLLECTIVE')
    return { recipients: [], capacity: ['Thủ trưởng đơn vị'], note: '(Ký, đóng dấu)', signer: '' };
  return {
    recipients: [],
    capacity: ['Người báo cáo'],
    note: '(Ký và ghi rõ họ tên)',
    signer: facts.name,
    second: { capacity: ['Thủ trưởng đơn vị', 'xác nhận, đề nghị'], signer: '' },
  };
}
