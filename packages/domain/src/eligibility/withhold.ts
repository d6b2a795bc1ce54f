import type { ProtectedField } from '../records/index.ts';
import type { Assessment, BranchVerdict } from './assess.ts';
import type { Finding } from './rule.ts';
import { DISCIPLINE_IN_YEAR } from './rules/advanced-worker.ts';
import { PENDING_CASE } from './rules/common.ts';
import { MEMBERS_DISCIPLINE_RULES } from './rules/members-discipline.ts';
import { SERVED_DISCIPLINE } from './rules/served-discipline.ts';
import { combineOutcomes } from './verdict.ts';

/** Rules that read records which only some may know of, and the field whose class guards them. */
const GUARDED_RULES: ReadonlyMap<string, ProtectedField> = new Map<string, ProtectedField>([
  [PENDING_CASE.id, 'pendingCase.detail'],
  [SERVED_DISCIPLINE.id, 'discipline.content'],
  [DISCIPLINE_IN_YEAR.id, 'discipline.content'],
  ...MEMBERS_DISCIPLINE_RULES.map((id): [string, ProtectedField] => [id, 'discipline.content']),
]);

/** What a reader may know of a judgement; `withheld` names the conditions that are left out, whatever they found. */
export interface ShownAssessment extends Pick<Assessment, 'award' | 'regime' | 'verdict' | 'findings'> {
  readonly withheld: readonly string[];
  /** The ways to the award, the best first; none where it has but one. They rest on nothing that is closed (see `Branch`). */
  readonly branches: readonly BranchVerdict[];
}

/**
 * Takes out what rests on records that the reader does not know of, met or not: the verdict is then that of the rest, so that
 * neither it nor a gap tells what the records hold. `mayKnow` answers for a field of the record of the person, or of the members
 * of the collective.
 */
export function withholdFrom(
  {
    award,
    regime,
    verdict,
    findings,
    branches = [],
  }: Pick<Assessment, 'award' | 'regime' | 'verdict' | 'findings' | 'branches'>,
  mayKnow: (field: ProtectedField) => boolean,
): ShownAssessment {
  const isShown = ({ rule }: Finding) => {
    const field = GUARDED_RULES.get(rule);
    return field === undefined || mayKnow(field);
  };
  const shown = findings.filter(isShown);
  const withheld = findings.filter((finding) => !isShown(finding)).map(({ title }) => title);
  return {
    award,
    regime,
    verdict: withheld.length === 0 ? verdict : combineOutcomes(shown.map(({ outcome }) => outcome)),
    findings: shown,
    // By name: the order of findings tells how heavy each was.
    withheld: withheld.toSorted((left, right) => left.localeCompare(right, 'vi')),
    branches,
  };
}
