import { suggestedSign } from '../plans/index.ts';
import { daysIn } from './days.ts';
import type { ItemValues } from './proposal.ts';
import { quotedIn, type Quoted } from './quoted.ts';
import { endOf, sliceSpan, withoutEnd, wordsOf, type Span } from './span.ts';

export interface ReferenceDraft {
  readonly span: Span;
  readonly values: Omit<ItemValues['REFERENCE'], 'isParent'>;
  /** The form that the signs of such papers usually have, where the text writes another. */
  readonly usualForm: string | undefined;
}

const TYPES = [
  'nghi quyet',
  'nghi dinh',
  'chi thi',
  'ket luan',
  'quyet dinh',
  'ke hoach',
  'thong tu',
  'cong van',
  'huong dan',
  'thong bao',
  'chuong trinh',
  'quy dinh',
  'quy che',
  'phap lenh',
  'luat',
  'van ban',
  'to trinh',
  'de an',
  'cong dien',
].join('|');
const PAPER = new RegExp(
  String.raw`(?<![a-z])(${TYPES})(?: so)?:?\s+(\d{1,5}(?:\/\d{4})?(?:\s?[/-]\s?[a-z]{1,8}\d{0,3}(?![a-z])){0,4})(?![\d/]|[.,]\d|\s?nam\b|\s?%|\s?(?:noi dung|nhiem vu|chi tieu|tieu chi))`,
  'g',
);
/** Furthest that the day, the issuer and the subject stand behind the number. */
const REACH = 420;
const DATED = /^,?\s*(?:ngay |thang |nam )?/;
const ISSUER = /^\s*,?\s*cua\s+/;
const ISSUER_END =
  /\s+(?:ve|gan|va cac|trong|nham|de|thuc hien|tai|duoc|phat dong)\s|[“"(;.,:]|\s+va\s+(?=nghi|chi|ket|quyet|ke|thong|luat)/;
const ABOUT = /^[\s,*]*(?:ve(?: viec)?|v\/v)\s+/;
/** Where a subject ends: another paper, another body, the end of the sentence. */
const SUBJECT_END = new RegExp(String.raw`[;.:(]|\s+va cac\s|,?\s+(?:va\s+)?(?:${TYPES})\s+(?:so\s+)?\d|\s+gan voi\s`);

/** The papers that a text names by number, with what it says of them. */
export function readReferences(span: Span): readonly ReferenceDraft[] {
  const matches = [...span.shadow.matchAll(PAPER)];
  const quotes = quotedIn(span);
  const drafts = matches.map((match, at) => {
    const end = match.index + match[0].length;
    const until = Math.min(matches[at + 1]?.index ?? span.text.length, end + REACH);
    return readPaper(span, quotes, match, until);
  });
  return drafts.map((draft, at) => shareIssuer(draft, drafts.slice(at + 1, at + 6), span));
}

function readPaper(span: Span, quotes: readonly Quoted[], match: RegExpExecArray, until: number): ReferenceDraft {
  const [whole, , digits = ''] = match;
  const end = match.index + whole.length;
  const hasSigns = /[a-z]/.test(digits);
  const number = wordsOf(sliceSpan(span, hasSigns ? end - digits.length : match.index, end));
  let at = end;
  const rest = (from: number) => span.shadow.slice(from, until);
  const dated = DATED.exec(rest(at))?.[0].length ?? 0;
  const written = daysIn(span.shadow.slice(at, Math.min(until, at + 44)), undefined)[0];
  const isDated = written !== undefined && !written.isFuzzy && written.start <= dated;
  if (isDated) at += written.end;
  const issuerAt = ISSUER.exec(rest(at));
  let issuer: string | null = null;
  if (issuerAt !== null) {
    const from = at + issuerAt[0].length;
    const length = ISSUER_END.exec(rest(from))?.index ?? rest(from).length;
    issuer = wordsOf(sliceSpan(span, from, from + Math.min(length, 120))) || null;
    at = from + length;
  }
  const { subject, end: last } = readSubject(span, quotes, at, until);
  return {
    span: sliceSpan(span, match.index, subject === null ? Math.max(at, end) : last),
    values: { number, issuedOn: isDated ? (written.day ?? null) : null, issuer, subject },
    usualForm: suggestedSign(number),
  };
}

function readSubject(span: Span, quotes: readonly Quoted[], at: number, until: number) {
  const nothing = { subject: null, end: at };
  const rest = span.shadow.slice(at, until);
  const about = ABOUT.exec(rest)?.[0].length ?? 0;
  const quoted = quotes[firstFrom(quotes, at)];
  const isNext =
    quoted !== undefined && quoted.start < until && /^[\s*]*$/.test(span.shadow.slice(at + about, quoted.start));
  if (isNext) return { subject: quoted.text, end: quoted.end };
  const bracket = /^\s*\(([^()]{3,80})\)/.exec(rest);
  if (bracket !== null) {
    const from = at + bracket[0].indexOf('(') + 1;
    return { subject: wordsOf(sliceSpan(span, from, from + (bracket[1]?.length ?? 0))), end: at + bracket[0].length };
  }
  if (about === 0) return nothing;
  const said = rest.slice(about);
  let length = SUBJECT_END.exec(said)?.index ?? said.length;
  // A comma before a capital begins what the plan itself does: “…, Sở Ngoại vụ xây dựng kế hoạch”.
  const text = span.text.slice(at + about, at + about + length);
  const capital = /,\s+(?=\p{Lu}\p{Ll})/u.exec(text);
  if (capital !== null) length = capital.index;
  const end = at + about + length;
  return { subject: withoutEnd(wordsOf(sliceSpan(span, at + about, end))) || null, end };
}

/** Position of the first quote that begins at an offset or behind it; they are in order. */
function firstFrom(quotes: readonly Quoted[], at: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “Chỉ thị 35, Kết luận 05, Quyết định 52 của Ủy ban nhân dân tỉnh”: one issuer for all that stand in the list. */
function shareIssuer(draft: ReferenceDraft, later: readonly ReferenceDraft[], span: Span): ReferenceDraft {
  let last = draft;
  for (const next of later) {
    if (last.values.issuer !== null || last.values.subject !== null) break;
    const between = span.shadow.slice(endOf(last.span) - span.start, next.span.start - span.start);
    if (!/^(?:\s|,|va\b)*$/.test(between)) break;
    last = next;
  }
  return last === draft ? draft : { ...draft, values: { ...draft.values, issuer: last.values.issuer } };
}
