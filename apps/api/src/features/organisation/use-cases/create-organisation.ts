import { foldUsername, ONE_TIME_PASSWORD_LIFE_MS } from '@thidua/domain/accounts';
import { dayIn, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { newBodyProblems } from '@thidua/domain/organisation';
import type { NewBody } from '@thidua/domain/organisation';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { oneTimePassword } from '../../accounts/index.ts';
import { giveExampleGrid } from '../../scoring-grids/index.ts';

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

/** The input with the one spelling of the administrator's user name. */
export function foldedBody(input: NewBody): NewBody {
  return { ...input, administrator: { ...input.administrator, username: foldUsername(input.administrator.username) } };
}

/** A body without people, and its first administrator, who makes everything else. For whoever holds the machine. */
export async function createOrganisation(
  context: RequestContext,
  input: NewBody,
): Promise<Result<CreatedOrganisation, CreateOrganisationRefusal>> {
  const body = foldedBody(input);
  const problems = newBodyProblems(body);
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

  const credential = await newCredential(context);
  return inTransaction(context, (change) => makeBody(change, body, credential));
}

/** A password for one use with its hash: made before the transaction, because hashing is slow on purpose. */
export async function newCredential({ platform }: RequestContext): Promise<Credential> {
  const password = oneTimePassword();
  return { password, passwordHash: await platform.passwords.hash(password) };
}

interface Credential {
  readonly password: string;
  readonly passwordHash: string;
}

/** The rows of a new body, inside the change that makes it. The input has been checked, the user name folded. */
export async function makeBody(
  { tx, at, audit }: Change,
  { code, administrator, ...columns }: NewBody,
  { password, passwordHash }: Credential,
): Promise<Result<CreatedOrganisation, Exclude<CreateOrganisationRefusal, InputProblems>>> {
  const { username, displayName } = administrator;
  if (await tx.organisation.findUnique({ where: { code } })) return err({ code: 'ORGANISATION_EXISTS' });
  if (await tx.account.findUnique({ where: { username } })) return err({ code: 'USERNAME_TAKEN' });
  const organisation = await tx.organisation.create({ data: { code, ...columns } });
  await giveExampleGrid(tx, organisation.id, at);
  const until = new Date(at.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
  const account = await tx.account.create({
    data: {
      organisationId: organisation.id,
      username,
      displayName,
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
}
