/** Between the values of a field that was sent several times, like boxes that are ticked. No field of one line holds it. */
const between = '\n';

/** What was typed and ticked, one text for each field. */
export function joinTyped(sent: Iterable<readonly [string, string]>): Record<string, string> {
  const typed = new Map<string, string>();
  for (const [name, value] of sent) {
    const before = typed.get(name);
    typed.set(name, before === undefined ? value : `${before}${between}${value}`);
  }
  return Object.fromEntries(typed);
}

/** All that was ticked of one field. */
export function tickedIn(typed: string | undefined): readonly string[] {
  return typed?.split(between) ?? [];
}

/**
 * What a page says once, after a form was sent: that something was done, or why it could not be. `fields` are what was
 * typed, so that a form that comes back loses nothing; `secret` is shown this once, like a return phrase.
 */
export interface Said {
  readonly type: 'done' | 'problem';
  readonly text: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly secret?: string | undefined;
}
