/** A mail as the product writes it: one reader, plain text in Vietnamese. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way out for mails. */
export interface Mailer {
  /** Resolves when the server took the mail. Throws when it did not; the caller tries again later. */
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}
