import { median } from './statistics.mjs';
import { toTable } from './table.mjs';

const kB = (name) => (view) => view[name] / 1000;

/** What is told of a first view, and what is to be reached: a most for the figure, or for its ratio to the floor. */
const figures = [
  { name: 'HTML, kB', read: kB('html'), digits: 1 },
  { name: 'JavaScript, kB', read: kB('script'), digits: 1, mostRatio: 1.05 },
  { name: 'CSS files, kB', read: kB('style'), digits: 1 },
  { name: 'Fonts, kB', read: kB('font'), digits: 1 },
  { name: 'Other, kB', read: kB('other'), digits: 1 },
  { name: 'All bytes, kB', read: kB('total'), digits: 1 },
  { name: 'Requests', read: (view) => view.requests, digits: 0, most: 10 },
  { name: 'Requests to other hosts', read: (view) => view.elsewhere, digits: 0, most: 0 },
  { name: 'First contentful paint, ms', read: (view) => view.fcp, digits: 0 },
  { name: 'Largest contentful paint, ms', read: (view) => view.lcp, digits: 0, mostRatio: 1.15 },
  { name: 'First exercise there, ms after first paint', read: radioAfterPaint, digits: 0, most: 0 },
  { name: 'Layout shift', read: (view) => view.shift, digits: 4, most: 0 },
  { name: 'Total blocking time, ms', read: (view) => view.blocking, digits: 0, mostRatio: 1.2 },
];

function radioAfterPaint({ radioAt, fcp }) {
  return radioAt === null ? null : radioAt - fcp;
}

/** The table of `floor`, the views of the bare page, and of `pages`: `{ name, views }`. */
export function tableOfFirstViews(floor, pages) {
  const head = ['First view', 'bare page', ...pages.flatMap(({ name }) => [name, 'ratio']), 'to reach', ''];
  return toTable([head, ...figures.map((figure) => rowOf(figure, floor, pages))]);
}

function rowOf(figure, floor, pages) {
  const base = summarise(figure, floor);
  const measured = pages.map(({ name, views }) => {
    const { text, middle } = summarise(figure, views);
    return { name, text, middle, ratio: base.middle > 0 ? middle / base.middle : null };
  });
  const cells = measured.flatMap(({ text, ratio }) => [text, ratio === null ? '–' : ratio.toFixed(3)]);
  return [figure.name, base.text, ...cells, targetOf(figure), verdictOn(figure, measured)];
}

/** The median, and the range where the runs differ. */
function summarise({ read, digits }, views) {
  const values = views.map(read);
  if (values.includes(null)) return { text: '–', middle: null };
  const shown = (value) => (Math.round(value * 10 ** digits) / 10 ** digits + 0).toFixed(digits);
  const middle = median(values);
  const [least, most] = [shown(Math.min(...values)), shown(Math.max(...values))];
  return { text: least === most ? least : `${shown(middle)} (${least} to ${most})`, middle };
}

function targetOf({ most, mostRatio }) {
  if (mostRatio !== undefined) return `ratio ≤ ${mostRatio}`;
  return most === undefined ? '' : `≤ ${most}`;
}

function verdictOn(figure, measured) {
  if (targetOf(figure) === '') return '';
  const missing = measured.filter((page) => !isReached(figure, page));
  return missing.length === 0 ? 'reached' : `misses: ${missing.map(({ name }) => name).join(', ')}`;
}

function isReached({ most, mostRatio, digits }, { middle, ratio }) {
  if (mostRatio !== undefined) return ratio !== null && ratio <= mostRatio;
  return middle !== null && Number(middle.toFixed(digits)) <= most;
}
