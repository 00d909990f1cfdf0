/**
 * Is this key press the shortcut, written as browsers write it: "Alt+Shift+S", "Ctrl+Period", "MacCtrl+S"? By `code`, since
 * Alt changes the letter on some keyboards ("ß" for Alt S on a Mac).
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop();
  if (!key) return false;
  return (
    codesOf(key).includes(event.code) &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift') &&
    event.ctrlKey === (parts.includes('Ctrl') || parts.includes('MacCtrl')) &&
    event.metaKey === parts.includes('Command')
  );
}

const codesOf = (key: string): string[] => [key, `Key${key}`, `Digit${key}`, `Arrow${key}`];
