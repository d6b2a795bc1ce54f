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
  /** The operations command acts, not somebody who is not signed in; the trail says so. */
  readonly isSystem: boolean;
  readonly connection: Connection;
}

/** Behind `@Allow` there is always an actor. */
export interface ActingContext extends RequestContext {
  readonly actor: Actor;
}

/** Somebody is signed in. */
export function isActing(context: RequestContext): context is ActingContext {
  return context.actor !== undefined;
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
  /** When the person last showed who they are within this sign-in; undefined where nobody is signed in. */
  readonly confirmedAt: Date | undefined;
  /** What else the browser carries, by its use. */
  readonly tokens: BrowserTokens;
  /** Gives the browser a token to carry, or takes it away. */
  readonly keep: SignInCarrier['keep'];
  readonly drop: SignInCarrier['drop'];
  /** Sends the cookie; the rest of this request acts as the person who signed in. */
  readonly signIn: (started: StartedSignIn) => void;
  /** Clears the cookie; the rest of this request acts as nobody. */
  readonly signOut: () => void;
}

/** `step`: half-way through the door. `browser`: one that its person has used before. `oidc`: on a trip to the provider. */
export const BROWSER_USES = ['step', 'browser', 'oidc'] as const;
export type BrowserUse = (typeof BROWSER_USES)[number];
export type BrowserTokens = Readonly<Partial<Record<BrowserUse, string>>>;

/** How a transport carries the sign-in: cookies over HTTP, nothing in a command. */
export interface SignInCarrier {
  readonly keep: (use: BrowserUse, token: string, expiresAt: Date) => void;
  readonly drop: (use: BrowserUse) => void;
  readonly write: (started: StartedSignIn) => void;
  readonly clear: () => void;
}

export interface RequestOrigin {
  readonly requestId: string;
  readonly network: string;
  readonly userAgent: string;
  readonly known: KnownSignIn | undefined;
  readonly tokens: BrowserTokens;
  readonly carrier: SignInCarrier;
  readonly isSystem?: boolean;
}

export function createRequestContext(platform: Platform, origin: RequestOrigin): RequestContext {
  let actor = origin.known?.actor;
  let signInEndsAt = origin.known?.expiresAt;
  let confirmedAt = origin.known?.confirmedAt;
  return {
    platform,
    db: platform.db,
    now: platform.now,
    requestId: origin.requestId,
    isSystem: origin.isSystem ?? false,
    get actor() {
      return actor;
    },
    connection: {
      signInId: origin.known?.signInId,
      get signInEndsAt() {
        return signInEndsAt;
      },
      get confirmedAt() {
        return confirmedAt;
      },
      network: origin.network,
      userAgent: origin.userAgent,
      tokens: origin.tokens,
      keep: origin.carrier.keep,
      drop: origin.carrier.drop,
      signIn: (started) => {
        actor = started.actor;
        signInEndsAt = started.expiresAt;
        confirmedAt = started.confirmedAt;
        origin.carrier.write(started);
      },
      signOut: () => {
        actor = undefined;
        signInEndsAt = undefined;
        confirmedAt = undefined;
        origin.carrier.clear();
      },
    },
  };
}
