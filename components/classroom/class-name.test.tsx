import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClassName } from './class-name';

test.each(['Sample class (simulated)', 'Sample class'])('%s is said to be simulated once', (name) => {
  const html = renderToStaticMarkup(<ClassName name={name} isSample />);
  expect(html.match(/simulated/g)).toHaveLength(1);
  expect(renderToStaticMarkup(<ClassName name="9b" isSample={false} />)).toBe('9b');
});
