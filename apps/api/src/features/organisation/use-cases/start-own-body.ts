import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { newBodyProblems } from '@thidua/domain/organisation';
import type { NewBody } from '@thidua/domain/organisation';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { foldedBody, makeBody, newCredential } from './create-organisation.ts';
import type { CreatedOrganisation, CreateOrganisationRefusal } from './create-organisation.ts';

/**
 * The sample body gives way to one of real people: that one is made with its administrator, and every account of the sample is
 * disabled, because all the world knows their password. Only from inside the sample, and only while there is no other body.
 */
export async function startOwnBody(
  context: ActingContext,
  input: NewBody,
): Promise<Result<CreatedOrganisation, CreateOrganisationRefusal>> {
  requireRecentSignIn(context);
  const body = foldedBody(input);
  const problems = newBodyProblems(body);
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  const credential = await newCredential(context);

  const { organisationId } = context.actor;
  const made = await inTransaction<CreatedOrganisation, CreateOrganisationRefusal>(context, async (change) => {
    const { tx, at, audit } = change;
    // Two who press at once: the second waits here and then finds the body of the first.
    await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisationId}::uuid FOR UPDATE`;
    const bodies = await tx.organisation.findMany({ select: { isSample: true } });
    if (bodies.some(({ isSample }) => !isSample)) throw forbidden();

    const created = await makeBody(change, body, credential);
    if (!created.ok) return created;
    const { count } = await tx.account.updateMany({
      where: { organisation: { isSample: true }, disabledAt: null },
      data: { disabledAt: at },
    });
    await tx.signIn.updateMany({
      where: { account: { organisation: { isSample: true } }, endedAt: null },
      data: { endedAt: at },
    });
    audit({
      action: 'SAMPLE_CLOSED',
      objectType: 'Organisation',
      objectId: organisationId,
      detail: { accounts: count },
    });
    return ok(created.value);
  });
  if (made.ok) context.connection.signOut();
  return made;
}
