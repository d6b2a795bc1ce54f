let last = 0;

/** A number that no earlier builder call of this process was given, for codes and names that must differ. */
export function nextSerial(): number {
  last += 1;
  return last;
}
