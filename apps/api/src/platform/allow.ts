import { Authorized, Extensions } from 'type-graphql';
import type { AuthCheckerFn } from 'type-graphql';
import { isPermitted } from '@thidua/domain/accounts';
import type { Permission } from '@thidua/domain/accounts';
import { forbidden, unauthenticated } from './fault.ts';
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

export const authChecker: AuthCheckerFn<RequestContext, Door> = ({ context }, doors) => {
  for (const permission of doors) {
    if (permission === PUBLIC) return true;
    if (context.actor === undefined) throw unauthenticated();
    if (isPermitted(context.actor, permission)) return true;
  }
  throw context.actor === undefined ? unauthenticated() : forbidden();
};
