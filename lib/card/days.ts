const DAY = 86_400_000;

/**
 * How far a calendar day is from today, both YYYY-MM-DD: "in 12 days", "today", "passed 4 years ago". Months and years
 * are counted by the calendar and only when whole, so that nothing is rounded up.
 */
export function daysAway(on: string, today: string): string {
  const days = Math.round((Date.parse(on) - Date.parse(today)) / DAY);
  if (days === 0) return 'today';
  const distance = days > 0 ? apart(today, on, days) : apart(on, today, -days);
  return days > 0 ? `in ${distance}` : `passed ${distance} ago`;
}

/** The reader's own calendar day, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

function apart(from: string, to: string, days: number): string {
  const months = monthsBetween(from, to);
  if (months >= 24) return counted(Math.floor(months / 12), 'year');
  // Up to two months, days are easier to picture.
  return months >= 2 ? counted(months, 'month') : counted(days, 'day');
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

const counted = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
