const FORMAT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});

/** Day and time as people here write them; the sign of the zone tells the operator of a machine elsewhere which it is. */
export function shownMoment(at: Date): string {
  return FORMAT.format(at);
}
