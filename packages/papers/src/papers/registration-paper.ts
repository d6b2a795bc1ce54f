import { REGISTRATION_STATUS_NAMES, type RegistrationStatus } from '@thidua/domain/registrations';
import { AWARDS, type AwardCode, type SubjectKind } from '@thidua/domain/vocabulary';
import type { Paper, PaperBlock, TableRow } from '../model/paper.ts';
import { countWord } from '../model/paper-words.ts';
import { closed, paragraph } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';

/** The registrations of a division in a year, as its list needs them. */
export interface RegistrationsOfPaper {
  readonly year: number;
  readonly departmentName: string;
  /** The people by name, then the collective. */
  readonly rows: readonly PaperRegistration[];
  readonly signature: PaperSignature;
}

export interface PaperRegistration {
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly status: RegistrationStatus;
  readonly isLate: boolean;
  /** What was approved, else what is written. */
  readonly titles: readonly AwardCode[];
  readonly initiativeCount: number;
}

const TYPE = 'Danh sách';

/** What a division strives for in a year: who registered which title, and how many of each. A draft until every sheet is approved. */
export function registrationPaper(list: RegistrationsOfPaper, body: IssuingBody): Paper {
  const { year, departmentName, rows, signature } = list;
  const subject = `Đăng ký thi đua năm ${year}`;
  return {
    title: `${TYPE} đăng ký thi đua năm ${year} của ${departmentName}`,
    isDraft: rows.length === 0 || rows.some(({ status }) => status !== 'APPROVED'),
    head: {
      subject,
      year,
      parent: body.name,
      issuer: departmentName,
      number: undefined,
      // A division inside a body has no numbers of its own.
      sign: undefined,
      place: body.place,
      date: undefined,
      form: 'NAMED',
      typeName: TYPE,
      addressees: [],
    },
    blocks: closed([...summary(list), table(rows), ...totals(rows)]),
    foot: { recipients: [], capacity: signature.capacity, signer: signature.name },
  };
}

function summary({ year, departmentName, rows }: RegistrationsOfPaper): readonly PaperBlock[] {
  const people = rows.filter(({ subjectKind }) => subjectKind === 'PERSON').length;
  const collectives = rows.length - people;
  const counted = [
    ...(people === 0 ? [] : [`${countWord(people)} cá nhân`]),
    ...(collectives === 0 ? [] : [`${countWord(collectives)} tập thể`]),
  ].join(', ');
  return counted === '' ? [] : [paragraph(`${departmentName} đăng ký thi đua năm ${year} với ${counted} như sau:`)];
}

function table(rows: readonly PaperRegistration[]): PaperBlock {
  return {
    kind: 'TABLE',
    caption: '',
    columns: [
      { header: 'TT', share: 11, align: 'CENTRE' },
      { header: 'Cá nhân, tập thể', share: 50, align: 'START' },
      { header: 'Danh hiệu phấn đấu', share: 58, align: 'START' },
      { header: 'Số sáng kiến', share: 20, align: 'CENTRE' },
      { header: 'Ghi chú', share: 26, align: 'START' },
    ],
    rows: rows.map((row, at): TableRow => ({
      cells: [
        countWord(at + 1),
        row.subjectName,
        row.titles.map((title) => AWARDS[title].name).join(';\n'),
        row.initiativeCount === 0 ? '' : countWord(row.initiativeCount),
        note(row),
      ],
    })),
  };
}

function note({ status, isLate }: PaperRegistration): string {
  return [
    ...(status === 'APPROVED' ? [] : [REGISTRATION_STATUS_NAMES[status]]),
    ...(isLate ? ['Gửi sau hạn'] : []),
  ].join('\n');
}

/** How many strive for each title, in the order in which the titles first come. */
function totals(rows: readonly PaperRegistration[]): readonly PaperBlock[] {
  const counts = new Map<AwardCode, number>();
  for (const title of rows.flatMap(({ titles }) => titles)) counts.set(title, (counts.get(title) ?? 0) + 1);
  const initiatives = rows.reduce((sum, { initiativeCount }) => sum + initiativeCount, 0);
  const words = [
    ...[...counts].map(([title, count]) => `${AWARDS[title].name}: ${countWord(count)}`),
    ...(initiatives === 0 ? [] : [`sáng kiến: ${countWord(initiatives)}`]),
  ];
  return words.length === 0 ? [] : [paragraph(`Tổng hợp: ${words.join('; ')}.`)];
}
