export const EMAIL_MAX = 254;

// One address, no display name: what a mail server calls a mailbox, without the quoting that nobody has.
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:"]+$/;

/** An address as it is kept: no blanks around, the host in small letters; the part before the sign belongs to its host. */
export function foldEmail(text: string): string {
  const typed = text.normalize('NFC').trim();
  const at = typed.lastIndexOf('@');
  return at < 0 ? typed : typed.slice(0, at) + typed.slice(at).toLowerCase();
}

/** True for a text that a mail can be sent to; whether somebody reads there only a link can tell. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_MAX && EMAIL.test(text);
}

/** Enough to recognise one's own address, not enough to learn it: `h•••@snv.gov.vn`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${email.slice(0, 1)}•••${email.slice(at)}`;
}
