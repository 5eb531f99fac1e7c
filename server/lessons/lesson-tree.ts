import 'server-only';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A tag as it stands in a lesson. */
export interface FoundTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, without markup. */
  readonly text: string;
  readonly line: number;
}

export interface Fault {
  readonly line: number;
  readonly message: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child);
}

/** Every tag of a lesson, in reading order. */
export function tagsOf(tree: Root): FoundTag[] {
  return [...walk(tree)].filter(isElement).map((node) => ({
    name: node.name ?? '',
    attributes: Object.fromEntries(
      node.attributes.filter(isPlain).map(({ name, value }) => [name, String(value ?? '')]),
    ),
    text: textOf(node),
    line: lineOf(node),
  }));
}

/** A lesson holds text and tags only: whatever runs code is a fault. */
export function codeIn(tree: Root): Fault[] {
  return [...walk(tree)].flatMap((node) => {
    const line = lineOf(node);
    if (node.type === 'mdxjsEsm') return [{ line, message: 'a lesson has no import and no export' }];
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      return [{ line, message: `a lesson has no {expression}: found {${node.value}}` }];
    }
    if (isElement(node) && !node.attributes.every(isPlain)) {
      return [{ line, message: `<${node.name ?? ''}> has an attribute in braces: write it in quotes` }];
    }
    return [];
  });
}

/** The texts of a lesson that are our own: all but the words inside `Words`. */
export function plainTextsOf(tree: Root): { text: string; line: number }[] {
  const quoted = new Set(
    [...walk(tree)]
      .filter((node) => isElement(node) && node.name === 'Words')
      .flatMap((node) => [...walk(node)]),
  );
  return [...walk(tree)].flatMap((node) =>
    node.type === 'text' && !quoted.has(node) ? [{ text: node.value, line: lineOf(node) }] : [],
  );
}

/** The text of a node without its markup. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

function isPlain(attribute: Element['attributes'][number]): attribute is MdxJsxAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
}

/** Gives every exercise of a lesson its address: `claim-or-denial/two-halves`. */
export function addressExercises(tree: Root, lesson: string): void {
  for (const node of walk(tree)) {
    if (!isElement(node) || node.name !== 'Exercise') continue;
    const id = node.attributes.filter(isPlain).find(({ name }) => name === 'id')?.value;
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'address', value: `${lesson}/${id}` });
  }
}
