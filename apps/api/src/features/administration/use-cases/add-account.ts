import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import { foldUsername, isUsername, ONE_TIME_PASSWORD_LIFE_MS } from '@thidua/domain/accounts';
import { cleanLine, dayIn, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { InputProblem, PlainDate, Result } from '@thidua/domain/kernel';
import type { Gender } from '@thidua/domain/vocabulary';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { oneTimePassword } from '../../accounts/index.ts';
import { recruitStaff } from '../../organisation/index.ts';

/** Whose account it is to be: somebody on the books, somebody who is put on them now, or nobody in particular. */
export type AccountOwner =
  | { readonly kind: 'STAFF'; readonly code: string }
  | {
      readonly kind: 'NEW_STAFF';
      readonly fullName: string;
      readonly gender: Gender;
      readonly departmentCode: string;
      readonly title: string;
      readonly recruitedOn: PlainDate | undefined;
    }
  | { readonly kind: 'TECHNICAL'; readonly displayName: string };

export interface AddAccountInput {
  readonly organisationCode: string;
  readonly username: string;
  readonly owner: AccountOwner;
}

export interface AddedAccount {
  readonly accountId: string;
  readonly username: string;
  /** Told once: opens the door until then. */
  readonly password: string;
  readonly until: Date;
}

/**
 * An account with a password for one use, for whoever holds the machine: in a body that nobody can sign in to yet, the first
 * people come in this way. Somebody of the body gets the role STAFF with it, nothing else.
 */
export async function addAccount(
  context: RequestContext,
  input: AddAccountInput,
): Promise<Result<AddedAccount, InputProblems>> {
  const username = foldUsername(input.username);
  const password = oneTimePassword();
  const passwordHash = await context.platform.passwords.hash(password);
  return inTransaction<AddedAccount, InputProblems>(context, async ({ tx, at, audit }) => {
    const organisation = await tx.organisation.findUnique({ where: { code: input.organisationCode } });
    if (organisation === null) return refuse({ field: 'organisation', code: 'UNKNOWN' });
    if (!isUsername(username)) return refuse({ field: 'username', code: 'SHAPE' });
    if (await tx.account.findUnique({ where: { username } })) return refuse({ field: 'username', code: 'TAKEN' });
    const there = new Date(at.valueOf() + organisation.clockOffsetSeconds * 1000);
    const today = dayIn(organisation.timeZone, there);
    const owner = await ownerOf(tx, organisation.id, input.owner, today);
    if (!owner.ok) return owner;

    const { staffId, displayName } = owner.value;
    const accountId = randomUUID();
    const until = new Date(at.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
    await tx.account.create({
      data: {
        id: accountId,
        organisationId: organisation.id,
        username,
        displayName,
        passwordHash,
        oneTimePasswordUntil: until,
        ...(staffId === undefined
          ? {}
          : { staffId, roleGrants: { create: { role: 'STAFF', validFrom: midnightUtcOf(today) } } }),
      },
      select: { id: true },
    });
    audit(
      {
        action: 'ACCOUNT_CREATED',
        objectType: 'Account',
        objectId: accountId,
        detail: { isPerson: staffId !== undefined },
      },
      {
        subjectId: staffId ?? accountId,
        changes: [
          { field: 'username', before: null, after: username },
          { field: 'displayName', before: null, after: displayName },
        ],
      },
    );
    return ok({ accountId, username, password, until });
  });
}

interface Owner {
  readonly staffId: string | undefined;
  readonly displayName: string;
}

async function ownerOf(
  tx: Tx,
  organisationId: string,
  owner: AccountOwner,
  today: PlainDate,
): Promise<Result<Owner, InputProblems>> {
  switch (owner.kind) {
    case 'TECHNICAL': {
      const displayName = cleanLine(owner.displayName);
      if (displayName === '') return refuse({ field: 'name', code: 'REQUIRED' });
      return ok({ staffId: undefined, displayName });
    }
    case 'STAFF': {
      const person = await tx.staff.findUnique({
        where: { organisationId_code: { organisationId, code: owner.code } },
        select: { id: true, fullName: true, account: { select: { id: true } } },
      });
      if (person === null) return refuse({ field: 'staff', code: 'UNKNOWN' });
      if (person.account !== null) return refuse({ field: 'staff', code: 'HAS_ACCOUNT' });
      return ok({ staffId: person.id, displayName: person.fullName });
    }
    case 'NEW_STAFF': {
      const { departmentCode, fullName, gender, title, recruitedOn = today } = owner;
      const department = await tx.department.findUnique({
        where: { organisationId_code: { organisationId, code: departmentCode } },
        select: { id: true },
      });
      if (department === null) return refuse({ field: 'department', code: 'UNKNOWN' });
      const recruited = await recruitStaff(tx, {
        organisationId,
        departmentId: department.id,
        fullName,
        gender,
        title,
        recruitedOn,
        staffClass: 'CIVIL_SERVANT',
      });
      return recruited.ok ? ok({ staffId: recruited.value.id, displayName: cleanLine(fullName) }) : recruited;
    }
  }
}

function refuse(problem: InputProblem): Result<never, InputProblems> {
  return err({ code: 'INPUT_PROBLEMS', problems: [problem] });
}
