import './lessons-to-teach.css';

/** The lessons in teaching order, each with its pages for teachers. */
export function LessonsToTeach({
  lessons,
}: {
  lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
    readonly minutes: number;
  }[];
}) {
  return (
    <ol className="to-teach">
      {lessons.map(({ slug, title, summary, minutes }, index) => (
        <li key={slug}>
          <span className="min num" aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <h3>
              <a href={`/teach/lessons/${slug}`}>{title}</a>
            </h3>
            <p>
              {summary} {minutes} minutes.
            </p>
          </div>
          <p className="to-print">
            <a href={`/teach/lessons/${slug}/worksheet`} aria-label={`Worksheet of lesson ${index + 1}`}>
              Worksheet
            </a>
            <a href={`/teach/lessons/${slug}/key`} aria-label={`Key of lesson ${index + 1}`}>
              Key
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
