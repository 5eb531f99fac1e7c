import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { textOf, walk } from './lesson-tree';
import { arrangeTeacherPage } from './teacher-tree';

function arranged(source: string) {
  const tree = createProcessor({ remarkPlugins: [remarkGfm] }).parse(source);
  arrangeTeacherPage(tree);
  return tree;
}

function tags(tree: ReturnType<typeof arranged>) {
  return [...walk(tree)].flatMap((node) =>
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? [[node.name, ...node.attributes.map(({ value }) => value)].join(' ')]
      : [],
  );
}

const source = `## Before the lesson

- Read it.

## Timing

| part | minutes | what happens |
|---|---|---|
| Warm-up | 4 | *five* statements |
| **all** | **4** | |

## Likely mix-ups

| what students say | where it shows |
|---|---|
| A mix-up. | up-to-one-million, no-such-thing |

Up-to-one-million stands first, as well-known.
`;

test('the plan stands first, a step for each row, without the sum', () => {
  const found = tags(arranged(source));
  expect(found.slice(0, 3)).toEqual(['TeacherPart timing Plan, 4 minutes', 'Plan', 'PlanStep Warm-up 4']);
  expect(found.filter((tag) => tag?.startsWith('TeacherPart'))).toEqual([
    'TeacherPart timing Plan, 4 minutes',
    'TeacherPart before-the-lesson Before the lesson',
    'TeacherPart likely-mix-ups Likely mix-ups',
  ]);
});

test('ids of statements become the statements, and other words with hyphens stay', () => {
  const tree = arranged(source);
  expect(tags(tree).filter((tag) => tag?.startsWith('Statement'))).toEqual([
    'Statement up-to-one-million',
    'Statement up-to-one-million',
  ]);
  expect(textOf(tree)).toContain(', no-such-thing');
  expect(textOf(tree)).toContain(' stands first, as well-known.');
});
