import { randomBytes, randomUUID } from 'node:crypto';
import type { Database, HeldLock } from '@thidua/db';
import { absoluteEndOf } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import { buildAccount } from '@thidua/testing';
import { execute, parse, subscribe, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createArgon2Hasher } from '../adapters/argon2-hasher.ts';
import { createFolderFileStore } from '../adapters/folder-file-store.ts';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import { publicCode } from '../platform/format-error.ts';
import { createChangeFeed } from '../platform/live/change-feed.ts';
import type { FeedOptions } from '../platform/live/change-feed.ts';
import type { Platform } from '../platform/platform.ts';
import type { IdentityProvider } from '../platform/ports/identity-provider.ts';
import type { Installation } from '../platform/ports/installation.ts';
import type { Mailer } from '../platform/ports/mailer.ts';
import { createRequestContext } from '../platform/request-context.ts';
import type { ActingContext, RequestContext, SignInCarrier } from '../platform/request-context.ts';
import { createFieldCipher } from '../platform/secrets/field-cipher.ts';
import { readActor } from '../platform/session/read-actor.ts';
import { createSignInRegister } from '../platform/session/sign-in-register.ts';
import { paperDesk } from '../paper-desk.ts';
import { createRoundKeyFolder } from '../urn/round-key-folder.ts';
import { createUrnKeeper, type UrnKeeper, type UrnKeeperParts } from '../urn/urn-keeper.ts';

export interface Answer {
  /** What came back, as a test reads it: fields of any name, unchecked. */
  // oxlint-disable-next-line typescript/no-explicit-any -- fields of any name: each test asks its own question
  readonly data: any;
  /** Codes of the errors as the world sees them; empty when all went well. */
  readonly codes: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

export interface Caller {
  readonly context: RequestContext;
  /** Runs a query or mutation as one request. Throws for a document that does not fit the schema. */
  run(document: string, variables?: Variables): Promise<Answer>;
  /** Opens a subscription and leaves it at once: the codes of its refusal, or none. */
  watch(document: string, variables?: Variables): Promise<readonly string[]>;
}

export interface TestApi {
  readonly platform: Platform;
  /** Where the keys of secret ballots lie. */
  readonly keyFolder: string;
  readonly schema: GraphQLSchema;
  /** A person who is signed in, ready for a use case. */
  contextOf(accountId: string): Promise<ActingContext>;
  /** Speaks to the schema as the account; without one, as somebody who is not signed in. */
  as(accountId?: string): Promise<Caller>;
  /** A new account with that role alone, in the body given or one of its own. */
  asRole(role: Role, organisationId?: string): Promise<Caller>;
}

export interface TestApiOptions {
  /** The clock of the test; the real one when left out. */
  readonly now?: () => Date;
  /** `createNotifier(database.url)` where a test watches changes; without it nobody hears of any. */
  readonly notifier?: FeedOptions['notifier'];
  /** Where mails go; without one the body has no mail server. */
  readonly mailer?: Mailer;
  /** What the machine is found to be; nothing when left out. */
  readonly installation?: Installation;
  /** The common sign-in; without one there is none. */
  readonly identityProvider?: IdentityProvider;
  /** The keys of secret ballots; in a folder of its own when left out, and always served here. */
  readonly urn?: UrnKeeper;
}

const FITTING_MAX = 500;
/** The schema is one for the whole run, and tests of rights ask the same as everybody in turn: to judge a text once is enough. */
const fittingTexts = new Map<string, DocumentNode>();

function fitting(schema: GraphQLSchema, source: string): DocumentNode {
  const judged = fittingTexts.get(source);
  if (judged !== undefined) return judged;
  const document = parse(source);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  if (fittingTexts.size >= FITTING_MAX) fittingTexts.clear();
  fittingTexts.set(source, document);
  return document;
}

/** The same for every test, so that builders may seal what a test's server opens. */
export const TEST_FIELD_KEY = new Uint8Array(32).fill(7);

/** Opens what the builders and the sample of a test sealed. */
export const TEST_CIPHER = createFieldCipher(TEST_FIELD_KEY);
let fileFolderOnce: string | undefined;
/** One folder a run; the system clears its temporary folder by itself. */
export function fileFolder(): string {
  fileFolderOnce ??= mkdtempSync(path.join(tmpdir(), 'thidua-files-'));
  return fileFolderOnce;
}

const ALWAYS_HELD: HeldLock = {
  isHeld: () => true,
  ready: () => Promise.resolve(),
  onTaken: () => undefined,
  close: () => Promise.resolve(),
};

/** Keeps real keys in real files; the scratch database of a test may lose what it likes. */
export function testUrn(
  db: Database['client'],
  folder = mkdtempSync(path.join(tmpdir(), 'thidua-ballots-')),
  parts: Partial<UrnKeeperParts> = {},
): UrnKeeper {
  return createUrnKeeper({
    db,
    folder: createRoundKeyFolder(folder, TEST_FIELD_KEY),
    lock: ALWAYS_HELD,
    acceptsRisks: true,
    ...parts,
  });
}

const SILENT: FeedOptions['notifier'] = { listen: () => () => undefined, close: () => Promise.resolve() };

const NO_CARRIER: SignInCarrier = {
  write: () => undefined,
  clear: () => undefined,
  keep: () => undefined,
  drop: () => undefined,
};

/** The platform over a test database, and ways to act as somebody. */
export async function testApi(database: Database, options: TestApiOptions = {}): Promise<TestApi> {
  const { now = () => new Date(), notifier = SILENT } = options;
  const db = database.client;
  const keyFolder = mkdtempSync(path.join(tmpdir(), 'thidua-ballots-'));
  const platform: Platform = {
    db,
    now,
    auditKey: auditKeyOf(randomBytes(32)),
    fieldCipher: TEST_CIPHER,
    files: createFolderFileStore(fileFolder(), TEST_CIPHER),
    urn: options.urn ?? testUrn(db, keyFolder, { now }),
    feed: createChangeFeed({ notifier, now }),
    passwords: createArgon2Hasher(),
    signIns: createSignInRegister({ db, now, cacheMs: 0 }),
    mailer: options.mailer,
    identityProvider: options.identityProvider,
    installation: options.installation ?? { version: '0.0.0', variables: [], check: () => Promise.resolve([]) },
    papers: () => paperDesk(),
    publicUrl: 'https://thidua.example.vn',
    sampleSignIns: [],
  };
  const { schema } = await paperDesk();

  async function contextAs(accountId: string | undefined): Promise<RequestContext> {
    const actor = accountId === undefined ? undefined : await readActor(db, accountId, now());
    if (accountId !== undefined && actor === undefined) throw new Error(`No account ${accountId} that may sign in`);
    return createRequestContext(platform, {
      requestId: randomUUID(),
      network: '127.0.0.1',
      userAgent: 'test',
      known: actor && {
        actor,
        signInId: randomUUID(),
        expiresAt: absoluteEndOf({ createdAt: now() }),
        confirmedAt: now(),
      },
      tokens: {},
      carrier: NO_CARRIER,
    });
  }

  async function as(accountId?: string): Promise<Caller> {
    // Each call is a request of its own: loaders remember what they saw.
    const request = async (source: string, variableValues: Variables) => ({
      schema,
      document: fitting(schema, source),
      contextValue: await contextAs(accountId),
      variableValues,
    });
    return {
      context: await contextAs(accountId),
      run: async (source, variables = {}) => {
        const { data, errors = [] } = await execute(await request(source, variables));
        return { data, codes: errors.map(publicCode) };
      },
      watch: async (source, variables = {}) => {
        const opened = await subscribe(await request(source, variables));
        if (!(Symbol.asyncIterator in opened)) return (opened.errors ?? []).map(publicCode);
        await opened.return(undefined);
        return [];
      },
    };
  }

  return {
    platform,
    keyFolder,
    schema,
    contextOf: async (accountId) => {
      const context = await contextAs(accountId);
      if (context.actor === undefined) throw new Error('unreachable: an account was given');
      // Checked just above; the actor is read through a getter, so the type does not follow.
      return context as ActingContext;
    },
    as,
    asRole: async (role, organisationId) => {
      const { id } = await buildAccount(db, { roles: [role], ...(organisationId ? { organisationId } : {}) });
      return as(id);
    },
  };
}
