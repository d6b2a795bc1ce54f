import { plainDateOf } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';

interface Told {
  readonly scope: InitiativeScope;
  readonly paperNumber: string;
  readonly paperDate: Date;
}

/** What the trail says: which recognition, by which decision; no name and no story. */
export function recognitionRevocationTrail({ scope, paperNumber, paperDate }: Told, decisionNumber: string) {
  return { scope, decisionNumber, paperNumber, paperDate: plainDateOf(paperDate) };
}
