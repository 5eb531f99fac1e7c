const meanings = [
  [
    'First and last answer',
    'A statement counts once for each student, in whatever exercises it was asked: the first answer that was ever given, and the last. Between the two lies feedback.',
  ],
  [
    'Matches the key',
    'The kind that the key of this class has. Where two readings hold, either is accepted, and the statement stays out of figures over several statements.',
  ],
  [
    'Sure, not yet',
    'Who said “sure” of a first answer that does not match, of those who said how sure they were.',
  ],
  [
    'Tells apart',
    'Whether those who match more elsewhere match more here: a correlation from −1 to 1, from 30 students on. Around 0.2 and more is usual for a useful statement. Below 0, look at the key.',
  ],
  [
    'Check the key',
    'Most of those who match elsewhere chose one other kind here, or “tells apart” is below 0. The key may be at fault, or the statement may be one that misleads good readers. You can rule on it under Arguments.',
  ],
  [
    'Apart and lean',
    'How well a kind is told from the others, and whether it is given more often or more rarely than the key does.',
  ],
  [
    'Agreement',
    'Krippendorff’s alpha: 1 where all students chose alike, 0 where they agree as by chance. It compares students with each other only.',
  ],
] as const;

/** What the figures of a report mean, in short. */
export function FiguresMeaning() {
  return (
    <details className="rep-meaning">
      <summary>What do these figures mean?</summary>
      <dl>
        {meanings.map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>A kind is not a verdict: no figure here says whether a statement is so.</p>
    </details>
  );
}
