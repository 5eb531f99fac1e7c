/** What a form of a review sends to be kept as a draft: all that is filled in, and that nothing is decided. */
export function draftOf(filled: FormData): URLSearchParams {
  const texts = [...filled].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'once' ? [[name, value]] : [],
  );
  const draft = new URLSearchParams(texts);
  draft.set('act', 'keep');
  return draft;
}
