import 'server-only';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Attributes = Readonly<Record<string, string>>;

/** A tag of our own among the blocks of a text. */
export function blockTag(
  name: string,
  attributes: Attributes,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: listOf(attributes), children };
}

/** A tag of our own inside a line. */
export function lineTag(name: string, attributes: Attributes): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: listOf(attributes), children: [] };
}

function listOf(attributes: Attributes) {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
}
