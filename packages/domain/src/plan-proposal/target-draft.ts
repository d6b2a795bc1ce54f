import type { ReadingConfidence, TargetValues } from './proposal.ts';
import type { Quantity } from './quantities.ts';
import { withoutEnd, type Span } from './span.ts';
import type { ProposalWarning } from './warning.ts';

/** A target before it has its code. */
export interface TargetDraft {
  readonly span: Span;
  readonly values: Omit<TargetValues, 'code'>;
  readonly confidence: ReadingConfidence;
  readonly warnings: readonly Omit<ProposalWarning, 'line'>[];
  readonly quantity: Quantity | undefined;
}

/** A clause as a title: without the sign that ends it, with a capital in front. */
export function asTitle(text: string): string {
  const shown = withoutEnd(text);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
