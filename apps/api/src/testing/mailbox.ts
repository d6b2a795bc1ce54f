import type { Mail, Mailer } from '../platform/ports/mailer.ts';

export interface Mailbox {
  readonly mailer: Mailer;
  readonly mails: readonly Mail[];
  /** The token of the last link in a mail to that address. */
  readonly lastToken: (to: string) => string;
}

/** A mailer that keeps what it is given. */
export function createMailbox(): Mailbox {
  const mails: Mail[] = [];
  return {
    mails,
    mailer: { send: async (mail) => void mails.push(mail), close: () => undefined },
    lastToken: (to) => {
      const token = mails
        .filter((mail) => mail.to === to)
        .flatMap(({ text }) => /#([\w-]{43})/.exec(text)?.[1] ?? [])
        .at(-1);
      if (token === undefined) throw new Error(`no link was sent to ${to}`);
      return token;
    },
  };
}
