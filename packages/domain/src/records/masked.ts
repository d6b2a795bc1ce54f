const DOT = '•';

/** "042•••••••34": enough to recognise a number that one knows, too little to learn one that one does not. */
export function maskedNumber(number: string): string {
  if (number.length < 6) return DOT.repeat(number.length);
  const kept = number.length < 9 ? { head: 0, tail: 2 } : { head: 3, tail: 2 };
  const hidden = Math.max(number.length - kept.head - kept.tail, 0);
  return number.slice(0, kept.head) + DOT.repeat(hidden) + number.slice(number.length - kept.tail);
}

/** "a••••@example.vn" */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? DOT.repeat(6) : `${email.slice(0, 1)}${DOT.repeat(4)}${email.slice(at)}`;
}

/** "••/••/1990": the year says the age, not the person. */
export function maskedDay(day: string): string {
  return `••/••/${day.slice(0, 4)}`;
}
