import { createProcessor } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { textOf } from './lesson-tree';
import { keepForPaper } from './paper-tree';

test('paper keeps tasks, comparisons and exercises with the headings of their parts, and nothing that tells an answer', () => {
  const tree = createProcessor().parse(`
Lead.

## Only text

Read this.

## Compare

<Passage document="d" paragraphs="1" />

What differs?

<Pair first="a" second="b" />

<Task how="in pairs" minutes="2">

Find one thing.

</Task>

<Noticed>

The answer.

<Quote statement="c" />

</Noticed>

## Trace

<Trace number="1" statement="a" question="Who?" open="that">

What we found.

</Trace>

<Exercise id="e" />
`);
  keepForPaper(tree);
  const names = tree.children.map((node) => ('name' in node ? node.name : node.type));
  expect(names).toEqual(['PaperPart', 'PaperPart']);
  expect(textOf(tree).replace(/\s+/g, ' ')).toBe('CompareFind one thing.Trace');
});
