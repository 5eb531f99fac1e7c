/** The fault may lie with the key: a warning to the teacher, and no verdict. */
export function KeyTag({ isRuled }: { isRuled: boolean }) {
  return <span className="key-tag">{isRuled ? 'Check the key: you ruled on it' : 'Check the key'}</span>;
}
