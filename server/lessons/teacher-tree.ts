import 'server-only';
import type { Nodes, PhrasingContent, Root, RootContent, Table, TableRow, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isStatementId } from '@/lessons/documents/statements';
import { isBlock, isPartHeading, slugOf } from './lesson-parts';
import { textOf, walk } from './lesson-tree';
import { blockTag, lineTag } from './tree-tag';

/** The heading under which a teacher’s page has its plan. */
const planTitle = 'Timing';

/** Arranges a teacher’s page: each part a `TeacherPart`, the table of timing a `Plan` that stands first, each statement that is named by its id a `Statement`. */
export function arrangeTeacherPage(tree: Root): void {
  for (const node of walk(tree)) nameStatements(node);
  const parts: Part[] = [];
  for (const node of tree.children) {
    if (isPartHeading(node)) parts.push({ title: textOf(node), blocks: [] });
    else if (isBlock(node)) parts.at(-1)?.blocks.push(node);
  }
  const isPlan = ({ title }: Part) => title === planTitle;
  const others = parts.filter((part) => !isPlan(part));
  tree.children = [...parts.filter(isPlan).map(planPart), ...others.map((part) => partTag(part, part.title))];
}

type Block = MdxJsxFlowElement['children'][number];

interface Part {
  readonly title: string;
  readonly blocks: Block[];
}

function partTag(part: Part, title: string): MdxJsxFlowElement {
  return blockTag('TeacherPart', { id: slugOf(part.title), title }, part.blocks);
}

function planPart({ title, blocks }: Part): MdxJsxFlowElement {
  const steps = blocks.flatMap((block) => (block.type === 'table' ? stepsOf(block) : []));
  const sum = steps.reduce((all, step) => all + minutesOf(step), 0);
  const arranged = blocks.map((block) =>
    block.type === 'table' ? blockTag('Plan', {}, stepsOf(block).map(stepOf)) : block,
  );
  return partTag({ title, blocks: arranged }, `Plan, ${sum} minutes`);
}

function minutesOf({ children: [, minutes] }: TableRow): number {
  return minutes === undefined ? 0 : Number(textOf(minutes));
}

/** The rows of the table: part, minutes, what happens. The first has the headings, one in bold has the sum. */
function stepsOf({ children: [, ...rows] }: Table): TableRow[] {
  return rows.filter((row) => !isSum(row));
}

function isSum(row: TableRow): boolean {
  return row.children[0]?.children[0]?.type === 'strong';
}

function stepOf({ children: [part, minutes, happens] }: TableRow): MdxJsxFlowElement {
  const cell = (one: Nodes | undefined) => (one === undefined ? '' : textOf(one));
  return blockTag('PlanStep', { part: cell(part), minutes: cell(minutes) }, [
    { type: 'paragraph', children: happens?.children ?? [] },
  ]);
}

/** Ids of statements are words with hyphens: `up-to-one-million`, at the start of a sentence `Up-to-one-million`. */
const idLike = /[A-Za-z]+(?:-[a-z]+)+/g;

function nameStatements(node: Nodes | RootContent): void {
  if (!('children' in node) || (node.type !== 'paragraph' && node.type !== 'tableCell')) return;
  node.children = node.children.flatMap((child) => (child.type === 'text' ? named(child) : [child]));
}

function named({ value, position }: Text): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: word, index } of value.matchAll(idLike)) {
    const id = word.charAt(0).toLowerCase() + word.slice(1);
    if (!isStatementId(id)) continue;
    pieces.push({ type: 'text', value: value.slice(end, index) }, lineTag('Statement', { id }));
    end = index + word.length;
  }
  const rest: Text = { type: 'text', value: value.slice(end), ...(position ? { position } : {}) };
  return [...pieces, rest].filter((one) => one.type !== 'text' || one.value !== '');
}
