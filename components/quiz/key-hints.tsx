/** The keys that choose, for those who see them. Screen readers name the radios instead. */
export function KeyHints({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys.length === 1 ? 'key' : 'keys'}
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
