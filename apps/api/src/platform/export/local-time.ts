/** Writes moments as `yyyy-mm-ddThh:mm:ss` by the clock of a time zone. Made once for a file: a format is dear. */
export function localTimeIn(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  // Swedish writes `2021-12-06 08:05:00`, the one common form that is ISO but for the letter.
  return (moment) => format.format(moment).replace(' ', 'T');
}
