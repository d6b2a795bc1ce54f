import { createNotifier } from '@thidua/db';
import type { Database } from '@thidua/db';
import { createArgon2Hasher } from './adapters/argon2-hasher.ts';
import type { AuditKey } from './platform/audit/audit-key.ts';
import { createChangeFeed } from './platform/live/change-feed.ts';
import type { IdentityProvider } from './platform/ports/identity-provider.ts';
import type { Installation } from './platform/ports/installation.ts';
import type { Mailer } from './platform/ports/mailer.ts';
import type { Platform, SampleSignIn } from './platform/platform.ts';
import type { FileStore } from './platform/ports/file-store.ts';
import type { UrnKeeper } from './urn/urn-keeper.ts';
import type { FieldCipher } from './platform/secrets/field-cipher.ts';
import { createSignInRegister } from './platform/session/sign-in-register.ts';

export interface Ingredients {
  readonly database: Database;
  readonly url: string;
  readonly auditKey: AuditKey;
  readonly fieldCipher: FieldCipher;
  readonly mailer?: Mailer | undefined;
  readonly identityProvider?: IdentityProvider | undefined;
  readonly installation?: Installation | undefined;
  readonly publicUrl?: string;
  readonly files: FileStore;
  readonly urn: UrnKeeper;
  readonly sampleSignIns?: readonly SampleSignIn[];
  readonly now?: () => Date;
}

/** For commands, whose own screens ask nothing about the machine. */
const NOTHING_KNOWN: Installation = { version: '', variables: [], check: () => Promise.resolve([]) };

/** Puts the platform together: the one place where the parts meet. Features need no wiring, they read their context. */
export function compose({
  database,
  url,
  auditKey,
  fieldCipher,
  mailer,
  identityProvider,
  installation = NOTHING_KNOWN,
  publicUrl = 'http://localhost',
  files,
  urn,
  sampleSignIns = [],
  now = () => new Date(),
}: Ingredients): Platform {
  const db = database.client;
  return {
    db,
    now,
    auditKey,
    fieldCipher,
    files,
    urn,
    feed: createChangeFeed({ notifier: createNotifier(url), now }),
    passwords: createArgon2Hasher(),
    signIns: createSignInRegister({ db, now }),
    mailer,
    identityProvider,
    installation,
    // The features are loaded with it, which a command that writes no paper need not wait for.
    papers: async () => (await import('./paper-desk.ts')).paperDesk(),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    sampleSignIns,
  };
}
