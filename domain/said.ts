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
