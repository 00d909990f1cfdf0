/** When a note was written, in the reader's own time: "Today, 09:12", "18 August 2022, 09:12". Milliseconds since 1970. */
export function momentInWords(moment: number, now = Date.now()): string {
  const day = DAY.format(moment);
  return `${day === DAY.format(now) ? 'Today' : day}, ${TIME.format(moment)}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
