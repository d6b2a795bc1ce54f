import { Authorized, Extensions } from 'type-graphql';
import type { AuthCheckerFn } from 'type-graphql';
import { isPermitted } from '@thidua/domain/accounts';
import type { Permission } from '@thidua/domain/accounts';
import { forbidden, unauthenticated } from './fault.ts';
import { recordRefusal } from './record-refusal.ts';
import { isActing } from './request-context.ts';
import type { RequestContext } from './request-context.ts';

/** A door that stands open to people who are not signed in. */
const PUBLIC = 'public';
export type Door = Permission | typeof PUBLIC;

function door(permission: Door): MethodDecorator {
  const authorize: PropertyDecorator = Authorized<Door>(permission);
  const declare: PropertyDecorator = Extensions({ permission });
  return (target, key) => {
    authorize(target, key);
    declare(target, key);
  };
}

/** Only those who hold the permission come in. */
export function Allow(permission: Permission): MethodDecorator {
  return door(permission);
}

/** Anybody comes in. Written out, because a root field that says nothing does not build. */
export function Public(): MethodDecorator {
  return door(PUBLIC);
}

/** Lets in who holds the permission. Somebody signed in who does not is refused and, as far as it is news, on record. */
export const authChecker: AuthCheckerFn<RequestContext, Door> = async ({ context, info }, doors) => {
  if (doors.includes(PUBLIC)) return true;
  if (!isActing(context)) throw unauthenticated();
  const { actor } = context;
  if (doors.some((permission) => permission !== PUBLIC && isPermitted(actor, permission))) return true;
  await recordRefusal(context, `${info.parentType.name}.${info.fieldName}`);
  throw forbidden();
};
