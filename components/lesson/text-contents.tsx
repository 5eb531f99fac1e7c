interface TextContentsProps {
  readonly label: string;
  readonly headings: readonly { readonly id: string; readonly title: string }[];
}

/** The table of contents of a long text: beside it on wide screens, above it on narrow ones. */
export function TextContents({ label, headings }: TextContentsProps) {
  return (
    <nav className="text-contents" aria-label={label}>
      <ol>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Links to the first entry of each letter. */
export function LetterLinks({
  entries,
}: {
  entries: readonly { readonly id: string; readonly word: string }[];
}) {
  const letters = new Map<string, string>();
  for (const { id, word } of entries) {
    const letter = word.charAt(0).toUpperCase();
    if (!letters.has(letter)) letters.set(letter, id);
  }
  return (
    <nav className="letters" aria-label="Letters">
      {[...letters].map(([letter, id]) => (
        <a key={letter} href={`#${id}`} aria-label={`Words with ${letter}`}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
