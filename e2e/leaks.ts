import { allEntries } from './key';

/** Sentences that only the answer key holds. */
export const secrets = allEntries().flatMap((entry) =>
  [...Object.values(entry.feedback), entry.misconception, entry.otherReading, entry.note ?? ''].filter(
    ({ length }) => length > 24,
  ),
);

/** A text as it reads, whichever way it was packed: HTML entities, JSON in a script, escaped slashes. */
export function plainText(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '');
}

/** The sentences of the key that a text holds. */
export function leaksIn(text: string): string[] {
  const read = plainText(text);
  return secrets.filter((secret) => read.includes(secret));
}
