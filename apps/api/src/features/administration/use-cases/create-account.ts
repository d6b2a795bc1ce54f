import { isUniqueViolation } from '@thidua/db';
import type { Tx } from '@thidua/db';
import { foldUsername, isUsername } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { cleanLine, err, lengthOf, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { InputProblem, Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { newToken } from '../../../platform/session/token.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';

export interface NewAccount {
  readonly id: string;
  readonly username: string;
  /** The person who uses it; left out for a technical account. */
  readonly staffId?: string | null | undefined;
  /** What a technical account is called. */
  readonly displayName?: string | null | undefined;
}

const NAME_MAX = 100;

/**
 * A new account that nobody can use yet: the administrator then hands over a one-time password or starts a reset. A person of
 * the body gets the role STAFF with it, which is what being on the books means; every other role takes the three steps
 * (docs/decisions/0010). The id is the client's: sending it twice makes one account. Gives the id.
 */
export async function createAccount(
  context: ActingContext,
  input: NewAccount,
): Promise<Result<string, InputProblemsError>> {
  requireRecentSignIn(context);
  const { actor, platform } = context;
  const username = foldUsername(input.username);
  // Nobody knows the password, so nobody can sign in with it.
  const passwordHash = await platform.passwords.hash(newToken());
  try {
    return await inTransaction<string, InputProblemsError>(context, async ({ tx, audit }) => {
      const known = await tx.account.findUnique({ where: { id: input.id }, select: { organisationId: true } });
      if (known !== null) {
        if (known.organisationId !== actor.organisationId) throw notFound();
        return ok(input.id);
      }
      const owner = await ownerOf(tx, actor, input);
      const problems: InputProblem[] = [
        ...(isUsername(username) ? [] : [{ field: 'username', code: 'SHAPE' }]),
        ...(await takenProblems(tx, username)),
        ...owner.problems,
      ];
      if (problems.length > 0) return err(new InputProblemsError(problems));
      const { staffId, displayName } = owner;
      await tx.account.create({
        data: {
          id: input.id,
          organisationId: actor.organisationId,
          username,
          passwordHash,
          displayName,
          ...(staffId === undefined ? {} : { staffId }),
        },
        select: { id: true },
      });
      if (staffId !== undefined) {
        const validFrom = midnightUtcOf(businessToday(platform, actor));
        await tx.roleGrant.create({
          data: { accountId: input.id, role: 'STAFF', validFrom },
          select: { id: true },
        });
      }
      audit(
        {
          action: 'ACCOUNT_CREATED',
          objectType: 'Account',
          objectId: input.id,
          detail: { isPerson: staffId !== undefined },
        },
        {
          subjectId: staffId ?? input.id,
          changes: [
            { field: 'username', before: null, after: username },
            { field: 'displayName', before: null, after: displayName },
          ],
        },
      );
      return ok(input.id);
    });
  } catch (error) {
    // Somebody took the name, or gave the person an account, in the same moment.
    if (isUniqueViolation(error, 'accounts_username_key') || isUniqueViolation(error, 'accounts_staffId_key'))
      return err(new InputProblemsError([{ field: 'username', code: 'TAKEN' }]));
    throw error;
  }
}

/** User names are unique over the whole installation: the door asks for nothing else. */
async function takenProblems(tx: Tx, username: string): Promise<readonly InputProblem[]> {
  const taken = await tx.account.findUnique({ where: { username }, select: { id: true } });
  return taken === null ? [] : [{ field: 'username', code: 'TAKEN' }];
}

interface Owner {
  readonly staffId: string | undefined;
  readonly displayName: string;
  readonly problems: readonly InputProblem[];
}

async function ownerOf(tx: Tx, actor: Actor, { staffId, displayName }: NewAccount): Promise<Owner> {
  if (staffId == null) {
    const name = cleanLine(displayName ?? '');
    const length = lengthOf(name);
    const problems: InputProblem[] =
      length === 0
        ? [{ field: 'displayName', code: 'REQUIRED' }]
        : length > NAME_MAX
          ? [{ field: 'displayName', code: 'TOO_LONG', limit: NAME_MAX, actual: length }]
          : [];
    return { staffId: undefined, displayName: name, problems };
  }
  const person = found(
    await tx.staff.findFirst({
      where: { id: staffId, organisationId: actor.organisationId },
      select: { fullName: true, account: { select: { id: true } } },
    }),
  );
  const problems = person.account === null ? [] : [{ field: 'staffId', code: 'HAS_ACCOUNT' }];
  return { staffId, displayName: person.fullName, problems };
}
