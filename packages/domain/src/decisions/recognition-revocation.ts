import type { InputProblem } from '../kernel/index.ts';
import { INITIATIVE_SCOPES, type InitiativeScope } from '../vocabulary/index.ts';
import {
  revokingPaperProblems,
  revokingTextProblems,
  type RevocationDays,
  type RevokingPaper,
} from './award-revocation.ts';

/** Longest ground, in characters. */
export const RECOGNITION_GROUND_LIMIT = 300;

export interface RecognitionRevocationForm extends RevokingPaper {
  /** In the words of the decision, with its article: Nghị định 13/2012/NĐ-CP lists no grounds to choose from. */
  readonly ground: string;
}

/** What is wrong with a proposal to revoke a recognition as filled in. */
export function recognitionRevocationProblems(
  { ground, ...paper }: RecognitionRevocationForm,
  days: RevocationDays,
): readonly InputProblem[] {
  return revokingPaperProblems(paper, days, revokingTextProblems('ground', ground, RECOGNITION_GROUND_LIMIT));
}

/**
 * The scopes that lose force with this one: those of the province and of the nation rest on the body's own recognition (Thông tư
 * 12/2019/TT-BNV Điều 6) and fall with it, each of them alone touches no other.
 */
export function scopesRevokedWith(scope: InitiativeScope): readonly InitiativeScope[] {
  return scope === 'GRASSROOTS' ? INITIATIVE_SCOPES : [scope];
}
