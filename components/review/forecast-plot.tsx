const bar = { width: 16, gap: 6, unit: 8 } as const;
const labelHeight = 17;

/** How many reviews come on each of the next days: bars with their numbers, and the same as a table. */
export function ForecastPlot({ counts, startOfToday }: { counts: readonly number[]; startOfToday: Date }) {
  const days = counts.map((count, index) => ({ count, date: dayAfter(startOfToday, index) }));
  const most = Math.max(1, ...counts);
  const height = most * bar.unit + 2 * labelHeight;
  const step = bar.width + bar.gap;
  return (
    <figure className="ahead">
      <svg viewBox={`0 0 ${counts.length * step} ${height}`} aria-hidden="true" focusable="false">
        {days.map(({ count, date }, index) => (
          <DayBar
            key={date.toISOString()}
            x={index * step}
            count={count}
            base={height - labelHeight}
            date={date}
          />
        ))}
      </svg>
      <details>
        <summary>The same as a table</summary>
        <table>
          <caption className="sr">Reviews by day</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Reviews</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ count, date }, index) => (
              <tr key={date.toISOString()}>
                <th scope="row">{index === 0 ? 'Today' : longDay.format(date)}</th>
                <td className="num">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'narrow' });

function DayBar({ x, count, base, date }: { x: number; count: number; base: number; date: Date }) {
  const height = count * bar.unit;
  const middle = x + bar.width / 2;
  return (
    <>
      <rect className="ahead-base" x={x} y={base - 1} width={bar.width} height={1} />
      {count === 0 ? null : (
        <>
          <rect className="ahead-bar" x={x} y={base - height} width={bar.width} height={height} rx={2} />
          <text x={middle} y={base - height - 3}>
            {count}
          </text>
        </>
      )}
      <text className="ahead-day" x={middle} y={base + labelHeight - 3}>
        {shortDay.format(date)}
      </text>
    </>
  );
}

/** By the calendar: a day is not always 24 hours long. */
function dayAfter(start: Date, days: number): Date {
  return new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
}
