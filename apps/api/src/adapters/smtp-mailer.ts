import type { Transporter } from 'nodemailer';
import type { Mailer } from '../platform/ports/mailer.ts';

/** A server that says nothing is not waited for: the mail keeps its place and is tried again. */
const TIMES = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string;
  /** The sender, e.g. `Thi đua <thidua@snv.hatinh.gov.vn>`. */
  readonly from: string;
}

/** Mails over SMTP. The library is loaded with the first mail: most processes of a day send none. */
export function createSmtpMailer({ url, from }: SmtpOptions): Mailer {
  let transport: Promise<Transporter> | undefined;

  async function open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    // Neither files nor addresses of the web become part of a mail, whatever its text says.
    return createTransport({ url, ...TIMES, disableFileAccess: true, disableUrlAccess: true });
  }

  return {
    send: async ({ to, subject, text }) => {
      transport ??= open();
      const headers = { 'auto-submitted': 'auto-generated' };
      await (await transport).sendMail({ from, to: { name: '', address: to }, subject, text, headers });
    },
    close: () => {
      void transport?.then((opened) => opened.close());
    },
  };
}
