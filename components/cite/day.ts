/** A calendar day (YYYY-MM-DD) as "18 August 2022"; null as "date not given". */
export function dayInWords(day: string | null): string {
  if (day === null) return 'date not given';
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
