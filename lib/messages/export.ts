import { ask } from './send';

/** All notes as a file for the reader. Answers a sentence where that cannot be done, else null. */
export async function exportNotes(): Promise<string | null> {
  const answer = await ask('exportNotes', {});
  if (!answer.ok) return answer.sentence;
  download(answer.value.name, answer.value.text);
  return null;
}

/** Hands a JSON text to the reader as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
