const PERIOD_SECONDS = 30;
const DIGITS = /^\d{6}$/;

/** A secret of 160 bits, as RFC 4226 asks. */
export async function newTotpSecret(): Promise<string> {
  const { generateSecret } = await import('otplib');
  return generateSecret();
}

/** What a QR code for an app holds; `issuer` and `label` are what the app shows. */
export async function totpAddress(secret: string, issuer: string, label: string): Promise<string> {
  const { generateURI } = await import('otplib');
  return generateURI({ secret, issuer, label });
}

/**
 * The step of thirty seconds that a code belongs to (RFC 6238: SHA-1, six digits, the step before and the step after count, as
 * clocks of telephones are a little wrong); undefined for a code of no such step.
 */
export async function stepOfCode(secret: string, typed: string, at: Date): Promise<number | undefined> {
  const token = typed.replaceAll(/\s/g, '');
  if (!DIGITS.test(token)) return undefined;
  const { verifySync } = await import('otplib');
  const epoch = Math.floor(at.valueOf() / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: PERIOD_SECONDS });
  if (!result.valid) return undefined;
  return Math.floor(epoch / PERIOD_SECONDS) + result.delta;
}
