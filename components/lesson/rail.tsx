/** The parts of a lesson, beside its text. */
export function Rail({
  parts,
  minutes,
}: {
  parts: readonly { id: string; title: string }[];
  minutes: number;
}) {
  return (
    <nav className="rail" aria-label="Parts of this lesson">
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
      <p className="tiny">About {minutes} minutes</p>
    </nav>
  );
}
