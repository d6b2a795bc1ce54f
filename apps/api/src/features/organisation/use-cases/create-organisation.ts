import { foldUsername, ONE_TIME_PASSWORD_LIFE_MS } from '@thidua/domain/accounts';
import { dayIn, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { newBodyProblems } from '@thidua/domain/organisation';
import type { NewBody } from '@thidua/domain/organisation';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { oneTimePassword } from '../../accounts/index.ts';

export type CreateOrganisationRefusal =
  InputProblems | { readonly code: 'ORGANISATION_EXISTS' } | { readonly code: 'USERNAME_TAKEN' };

export interface CreatedOrganisation {
  readonly organisationId: string;
  readonly administratorId: string;
  readonly username: string;
  /** Told once, kept nowhere: opens the door until then, an own one is chosen first. */
  readonly password: string;
  readonly until: Date;
}

/** A body without people, and its first administrator, who makes everything else. For whoever holds the machine. */
export async function createOrganisation(
  context: RequestContext,
  input: NewBody,
): Promise<Result<CreatedOrganisation, CreateOrganisationRefusal>> {
  const username = foldUsername(input.administrator.username);
  const body = { ...input, administrator: { ...input.administrator, username } };
  const problems = newBodyProblems(body);
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

  const password = oneTimePassword();
  const passwordHash = await context.platform.passwords.hash(password);
  return inTransaction<CreatedOrganisation, CreateOrganisationRefusal>(context, async ({ tx, at, audit }) => {
    const { code, administrator, ...columns } = body;
    if (await tx.organisation.findUnique({ where: { code } })) return err({ code: 'ORGANISATION_EXISTS' });
    if (await tx.account.findUnique({ where: { username } })) return err({ code: 'USERNAME_TAKEN' });
    const organisation = await tx.organisation.create({ data: { code, ...columns } });
    const until = new Date(at.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
    const account = await tx.account.create({
      data: {
        organisationId: organisation.id,
        username,
        displayName: administrator.displayName,
        passwordHash,
        oneTimePasswordUntil: until,
        roleGrants: { create: { role: 'ADMIN', validFrom: midnightUtcOf(dayIn(organisation.timeZone, at)) } },
      },
    });
    audit({
      action: 'ORGANISATION_CREATED',
      objectType: 'Organisation',
      objectId: organisation.id,
      detail: { code, administratorId: account.id },
    });
    return ok({ organisationId: organisation.id, administratorId: account.id, username, password, until });
  });
}
