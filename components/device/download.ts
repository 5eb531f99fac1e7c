const types = { html: 'text/html', json: 'application/json' } as const;

/** Hands a text to the browser as a file to keep, named after the day. Gives the name of the file. */
export function download(as: keyof typeof types, now: Date, text: string): string {
  const name = `who-says-so-${dayOf(now)}.${as}`;
  const url = URL.createObjectURL(new Blob([text], { type: `${types[as]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** The day where the student is, as `2026-11-21`. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
