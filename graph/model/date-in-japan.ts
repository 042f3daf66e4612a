const FORMAT = new Intl.DateTimeFormat('en', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Japan at a moment, `YYYY-MM-DD`: files say on which day of their readers they were made. */
export function dateInJapan(moment: Date): string {
  const parts = new Map(FORMAT.formatToParts(moment).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}
