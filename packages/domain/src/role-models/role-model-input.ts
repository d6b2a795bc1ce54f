import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { ROLE_MODEL_LIMITS } from './role-model-life.ts';

export interface RoleModelTexts {
  readonly title: string;
  readonly field: string;
  readonly story: string;
}

/** What a text that is still written may not be: too long. Only the title is never empty: lists show it. */
export function savedProblems({ title, field, story }: RoleModelTexts): readonly InputProblem[] {
  return [
    ...neededProblems('title', title, ROLE_MODEL_LIMITS.title),
    ...tooLongProblems('field', field, ROLE_MODEL_LIMITS.field),
    ...tooLongProblems('story', story, ROLE_MODEL_LIMITS.story),
  ];
}

/** An example tells in which field, and its story. */
export function proposedProblems(texts: RoleModelTexts): readonly InputProblem[] {
  return [
    ...neededProblems('title', texts.title, ROLE_MODEL_LIMITS.title),
    ...neededProblems('field', texts.field, ROLE_MODEL_LIMITS.field),
    ...neededProblems('story', texts.story, ROLE_MODEL_LIMITS.story),
  ];
}

/** Nothing was achieved on a day to come. */
export function achievedProblems(achievedOn: PlainDate, today: PlainDate): readonly InputProblem[] {
  return achievedOn > today ? [{ field: 'achievedOn', code: 'NOT_YET' }] : [];
}
