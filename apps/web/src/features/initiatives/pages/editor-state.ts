import type { InputProblem } from '@thidua/domain/kernel';

/**
 * What the check page hands over with its «Sửa» links: what the server found when the person tried to submit. The state of
 * a history entry may be anything: another page's, an older release's.
 */
export function problemsFromState(state: unknown): readonly InputProblem[] {
  if (typeof state !== 'object' || state === null || !('problems' in state) || !Array.isArray(state.problems))
    return [];
  return state.problems.filter(isProblem);
}

function isProblem(problem: unknown): problem is InputProblem {
  return (
    typeof problem === 'object' &&
    problem !== null &&
    'field' in problem &&
    typeof problem.field === 'string' &&
    'code' in problem &&
    typeof problem.code === 'string'
  );
}
