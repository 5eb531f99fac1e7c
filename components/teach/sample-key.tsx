import { rubric } from '@/domain/rubric';

/** A text at the highest level, and the rubric by which texts are read. */
export function SampleKey({ sample }: { sample: string }) {
  return (
    <>
      <blockquote className="ok-sample">{sample}</blockquote>
      <p className="meta">
        One good text, and not the only one. It is read by five points, from 4 down to 1.
      </p>
      <dl className="ok-rubric">
        {rubric.map(({ id, name, levels }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{levels.map(({ level, says }) => `${level}: ${says}`).join('. ')}.</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
