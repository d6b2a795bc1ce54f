import { BLOCK_LIMITS } from '@thidua/domain/blocks';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReopenPactInput } from '../pact.input.ts';
import { changePact, type PactRefusal } from './change-pact.ts';

/** Opens a signed pact again, because what was written down differs from the paper. Who signed is asked anew. */
export function reopenPact(
  context: ActingContext,
  input: ReopenPactInput,
): Promise<Result<{ readonly id: string }, PactRefusal>> {
  const reason = cleanText(input.reason);
  return changePact(context, input, 'REOPEN', async ({ tx, row, to }) => {
    const problems = neededProblems('reason', reason, BLOCK_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.blockPactSigner.deleteMany({ where: { pactId: row.id } });
    return ok({
      data: { signedOn: null, reopenedReason: reason },
      event: { action: 'PACT_REOPENED', objectType: 'BlockPact', objectId: row.id, detail: { from: row.status, to } },
    });
  });
}
