import { rubric } from '@/domain/rubric';

/** A text at the highest level, and the rubric by which texts are read; without `whole` only the names of its points. */
export function SampleKey({ sample, whole }: { sample: string; whole: boolean }) {
  return (
    <>
      <blockquote className="ok-sample">{sample}</blockquote>
      <p className="meta">
        One good text, and not the only one. It is read by {rubric.length} points:{' '}
        {rubric.map(({ name }) => name.toLowerCase()).join(', ')}.
      </p>
      {whole ? <Levels /> : null}
    </>
  );
}

function Levels() {
  return (
    <details className="ke-more">
      <summary>The points, from 4 down to 1</summary>
      <dl className="ok-rubric">
        {rubric.map(({ id, name, levels }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{levels.map(({ level, says }) => `${level}: ${says}`).join('. ')}.</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
