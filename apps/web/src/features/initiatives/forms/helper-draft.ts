import { HELPER_TEXTS, helperProblems, type HelperText, type InitiativeHelper } from '@thidua/domain/initiatives';
import { cleanLine, cleanText, plainDate, type InputProblem } from '@thidua/domain/kernel';

import { businessNow } from '../../../lib/business-clock.ts';
import { formatDate, parseDate } from '../../../lib/format/index.ts';

/** A helper exactly as typed. */
export interface DraftHelper extends Readonly<Record<HelperText, string>> {
  /** Tells the rows apart on this machine; the server knows none. */
  readonly key: string;
  /** `05/12/1985`, or whatever was typed. */
  readonly birthDate: string;
}

/** What the server sends of a helper. */
export interface StoredHelper extends Readonly<Record<HelperText, string>> {
  readonly birthDate: string | null;
}

export interface HelperInput extends Readonly<Record<HelperText, string>> {
  readonly birthDate: string | null;
}

export const HELPER_PARTS = ['fullName', 'birthDate', 'workplace', 'post', 'qualification', 'work'] as const;
export type HelperPart = (typeof HELPER_PARTS)[number];

export function draftHelperOf({ birthDate, ...texts }: StoredHelper, index: number): DraftHelper {
  const { fullName, workplace, post, qualification, work } = texts;
  const born = birthDate === null ? '' : formatDate(birthDate);
  return { key: `stored ${index}`, fullName, workplace, post, qualification, work, birthDate: born };
}

/** A row to be filled in. */
export function newHelper(known: Partial<Readonly<Record<HelperText, string>>> = {}): DraftHelper {
  return {
    key: crypto.randomUUID(),
    fullName: '',
    birthDate: '',
    workplace: '',
    post: '',
    qualification: '',
    work: '',
    ...known,
  };
}

function storedText(name: HelperText, text: string): string {
  return name === 'work' ? cleanText(text) : cleanLine(text);
}

/** In the form in which two versions are compared. */
export function comparableHelper(helper: DraftHelper): string {
  const parsed = parseDate(helper.birthDate);
  const born = parsed.ok ? parsed.value : helper.birthDate.trim();
  return [...HELPER_TEXTS.map((name) => storedText(name, helper[name])), born].join('\u0000');
}

/** What the server would refuse even in a draft; an unreadable day of birth is told by its own field. */
export function helperEntryProblems(helpers: readonly DraftHelper[]): readonly InputProblem[] {
  // Nobody is born today: the day of the body's clock is near enough in any time zone.
  const today = plainDate(new Date(businessNow()).toISOString().slice(0, 10));
  return helperProblems(helpers.map(asStored), today);
}

function asStored(helper: DraftHelper): InitiativeHelper {
  const parsed = parseDate(helper.birthDate);
  return {
    fullName: storedText('fullName', helper.fullName),
    workplace: storedText('workplace', helper.workplace),
    post: storedText('post', helper.post),
    qualification: storedText('qualification', helper.qualification),
    work: storedText('work', helper.work),
    birthDate: parsed.ok ? parsed.value : undefined,
  };
}

/** False while a row holds what no server could store; the list waits on this machine. */
export function areHelpersSendable(helpers: readonly DraftHelper[]): boolean {
  const areDatesRead = helpers.every(({ birthDate }) => birthDate.trim() === '' || parseDate(birthDate).ok);
  return areDatesRead && helperEntryProblems(helpers).length === 0;
}

export function helperInput({ key: _, birthDate, ...texts }: DraftHelper): HelperInput {
  const parsed = parseDate(birthDate);
  return { ...texts, birthDate: parsed.ok ? parsed.value : null };
}

/** A helper as a person reads it, on one line. */
export function helperLine({
  fullName,
  workplace,
  post,
  qualification,
  work,
}: Readonly<Record<HelperText, string>>): string {
  const about = [post, workplace, qualification].filter((part) => part !== '').join(', ');
  return `${fullName}${about === '' ? '' : ` (${about})`}${work === '' ? '' : `: ${work}`}`;
}
