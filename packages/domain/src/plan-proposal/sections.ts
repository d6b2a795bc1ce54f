import type { Node } from './outline.ts';
import { isCapitals } from './outline.ts';
import { sliceSpan, type Span } from './span.ts';

/** What a part of a plan is about. GOALS holds general goals and targets side by side; AIMS purposes and requirements. */
export type Section =
  | 'HEAD'
  | 'AIMS'
  | 'PURPOSE'
  | 'REQUIREMENT'
  | 'THEME'
  | 'GOALS'
  | 'GENERAL_GOAL'
  | 'TARGETS'
  | 'PHASES'
  | 'REVIEWS'
  | 'TASKS'
  | 'DUTIES'
  | 'RECIPIENTS'
  | 'OTHER';

/** Whom targets below a heading are for. */
export type Audience = 'COLLECTIVE' | 'PERSON';

/** How headings are written, without marks; the longest that a heading begins with decides. */
const HEADINGS: Readonly<Record<string, Section>> = {
  'muc dich': 'PURPOSE',
  'muc dich, yeu cau': 'AIMS',
  'muc dich yeu cau': 'AIMS',
  'muc dich va yeu cau': 'AIMS',
  'muc dich - yeu cau': 'AIMS',
  'muc dich – yeu cau': 'AIMS',
  'y nghia, muc dich': 'PURPOSE',
  'yeu cau': 'REQUIREMENT',
  'chu de': 'THEME',
  'ten phong trao': 'THEME',
  'khau hieu': 'THEME',
  'muc tieu': 'GOALS',
  'muc tieu thi dua': 'GOALS',
  'muc tieu, chi tieu': 'GOALS',
  'muc tieu tong quat': 'GENERAL_GOAL',
  'muc tieu chung': 'GENERAL_GOAL',
  'tong quat': 'GENERAL_GOAL',
  'muc tieu cu the': 'TARGETS',
  'cac chi tieu': 'TARGETS',
  'chi tieu': 'TARGETS',
  'chi tieu thi dua': 'TARGETS',
  'chi tieu phan dau': 'TARGETS',
  'cac muc tieu cu the': 'TARGETS',
  'cac danh hieu thi dua': 'TARGETS',
  'danh hieu thi dua': 'TARGETS',
  'dang ky danh hieu': 'TARGETS',
  'dang ky thi dua': 'TARGETS',
  'hinh thuc khen thuong': 'TARGETS',
  'to chuc thi dua': 'PHASES',
  'to chuc phat dong': 'PHASES',
  'to chuc cac dot': 'PHASES',
  'thoi gian': 'PHASES',
  'thoi gian to chuc': 'PHASES',
  'thoi gian thi dua': 'PHASES',
  'thoi gian thuc hien': 'PHASES',
  'doi tuong, thoi gian': 'PHASES',
  'cac dot thi dua': 'PHASES',
  'dot thi dua': 'PHASES',
  'tien do thuc hien': 'PHASES',
  'so ket': 'REVIEWS',
  'so ket, tong ket': 'REVIEWS',
  'tong ket': 'REVIEWS',
  'thoi gian so, tong ket': 'REVIEWS',
  'thoi gian so ket': 'REVIEWS',
  'thoi gian so ket, tong ket': 'REVIEWS',
  'cong tac so ket': 'REVIEWS',
  'noi dung': 'TASKS',
  'noi dung thi dua': 'TASKS',
  'noi dung phong trao': 'TASKS',
  'noi dung, nhiem vu': 'TASKS',
  'noi dung thuc hien': 'TASKS',
  'nhiem vu': 'TASKS',
  'nhiem vu thi dua': 'TASKS',
  'nhiem vu, giai phap': 'TASKS',
  'nhiem vu trong tam': 'TASKS',
  'cac nhiem vu': 'TASKS',
  'giai phap': 'TASKS',
  'mot so nhiem vu': 'TASKS',
  'to chuc thuc hien': 'DUTIES',
  'phan cong thuc hien': 'DUTIES',
  'phan cong nhiem vu': 'DUTIES',
  'trach nhiem': 'DUTIES',
  'noi nhan': 'RECIPIENTS',
  'doi tuong': 'OTHER',
  'kinh phi': 'OTHER',
  'can cu': 'OTHER',
  'tieu chuan': 'OTHER',
  'khen thuong': 'OTHER',
  'cong tac khen thuong': 'OTHER',
};
const LONGEST_HEADING = Math.max(...Object.keys(HEADINGS).map(({ length }) => length));
const HEADING_LIMIT = 150;

export interface Heading {
  readonly section: Section | undefined;
  readonly audience: Audience | undefined;
  /** What stands behind the colon of “Chủ đề: …”; undefined where the heading is all there is. */
  readonly rest: Span | undefined;
}

/** What a node says about the part that it opens; undefined where it is no heading. */
export function headingOf({ shape, mark, said, children }: Node): Heading | undefined {
  const colon = colonOf(said);
  const title = colon === undefined ? said : sliceSpan(said, 0, colon);
  const isSentence = /[.;]$/.test(title.text) && colon === undefined;
  if (title.text.length > HEADING_LIMIT || (isSentence && children.length === 0)) return undefined;
  const words = plainWords(title);
  const section = sectionOf(words);
  const audience = audienceOf(words);
  const rest = colon === undefined ? undefined : sliceSpan(said, colon + 1, said.text.length);
  const isTitled = shape === 'HEADING' || mark !== undefined;
  if (!isTitled || (section === undefined && audience === undefined)) return undefined;
  // A bullet whose sentence only begins like a heading (“Nội dung thi đua phải thiết thực”) is no heading.
  const isRun =
    colon === undefined &&
    children.length === 0 &&
    shape !== 'HEADING' &&
    !isShort(words, section) &&
    !isCapitals(title.text);
  return isRun ? undefined : { section, audience, rest: rest?.text === '' ? undefined : rest };
}

function colonOf({ text }: Span): number | undefined {
  const at = text.slice(0, HEADING_LIMIT).search(/:(?!\/\/)/);
  return at === -1 ? undefined : at;
}

function plainWords({ shadow }: Span): string {
  return shadow
    .replaceAll(/[*_#“”"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function sectionOf(words: string): Section | undefined {
  const text = words.replace(/^(?:ve|cac|nhung|mot so|cong tac) (?=\S)/, '');
  return longest(words) ?? longest(text);
}

function longest(words: string): Section | undefined {
  for (let end = Math.min(words.length, LONGEST_HEADING); end > 0; end -= 1) {
    const section = HEADINGS[words.slice(0, end)];
    const next = words.charAt(end);
    if (section !== undefined && !/[a-z0-9]/.test(next)) return section;
  }
  return undefined;
}

const FOR_COLLECTIVES = /^(?:ve |doi voi |cho |cac )*(?:tap the|don vi|cac don vi|co quan)\b/;
const FOR_PERSONS = /^(?:ve |doi voi |cho |cac )*(?:ca nhan|can bo|cbccvc|doan vien|cong chuc|giao vien)\b/;

function audienceOf(words: string): Audience | undefined {
  if (words.length > 60 || /\d/.test(words)) return undefined;
  if (FOR_COLLECTIVES.test(words)) return 'COLLECTIVE';
  return FOR_PERSONS.test(words) ? 'PERSON' : undefined;
}

/** A heading says little more than the words it is known by. */
function isShort(words: string, section: Section | undefined): boolean {
  return words.length <= (section === undefined ? 40 : 60);
}
