import type { Actor } from '@thidua/domain/accounts';
import type { Platform } from './platform.ts';
import type { KnownSignIn, StartedSignIn } from './session/sign-in-register.ts';

/** What a resolver knows of the request. Made once per request; only signing in or out changes who acts. */
export interface RequestContext {
  readonly platform: Platform;
  readonly db: Platform['db'];
  readonly now: Platform['now'];
  /** Names the request in logs, in the trail and in answers; random, tells nothing. */
  readonly requestId: string;
  readonly actor: Actor | undefined;
  readonly connection: Connection;
}

/** Behind `@Allow` there is always an actor. */
export interface ActingContext extends RequestContext {
  readonly actor: Actor;
}

/** The little of the connection that signing in and out needs. */
export interface Connection {
  /** The sign-in that the cookie named, if it is alive. */
  readonly signInId: string | undefined;
  /** When the sign-in ends even if it is used all the time; undefined where nobody is signed in. */
  readonly signInEndsAt: Date | undefined;
  /** Address that throttling counts by: the IPv4 address or the /64 network of IPv6. */
  readonly network: string;
  readonly userAgent: string;
  /** Sends the cookie; the rest of this request acts as the person who signed in. */
  readonly signIn: (started: StartedSignIn) => void;
  /** Clears the cookie; the rest of this request acts as nobody. */
  readonly signOut: () => void;
}

/** How a transport carries the sign-in: cookies over HTTP, nothing in a command. */
export interface SignInCarrier {
  readonly write: (started: StartedSignIn) => void;
  readonly clear: () => void;
}

export interface RequestOrigin {
  readonly requestId: string;
  readonly network: string;
  readonly userAgent: string;
  readonly known: KnownSignIn | undefined;
  readonly carrier: SignInCarrier;
}

export function createRequestContext(platform: Platform, origin: RequestOrigin): RequestContext {
  let actor = origin.known?.actor;
  let signInEndsAt = origin.known?.expiresAt;
  return {
    platform,
    db: platform.db,
    now: platform.now,
    requestId: origin.requestId,
    get actor() {
      return actor;
    },
    connection: {
      signInId: origin.known?.signInId,
      get signInEndsAt() {
        return signInEndsAt;
      },
      network: origin.network,
      userAgent: origin.userAgent,
      signIn: (started) => {
        actor = started.actor;
        signInEndsAt = started.expiresAt;
        origin.carrier.write(started);
      },
      signOut: () => {
        actor = undefined;
        signInEndsAt = undefined;
        origin.carrier.clear();
      },
    },
  };
}
