import 'server-only';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isBlock, isPartHeading } from './lesson-parts';
import { isElement } from './lesson-tree';
import { blockTag } from './tree-tag';

/** What a student works on with a pen: tasks, what is compared, exercises, and what tasks refer to. */
const onPaper = ['Task', 'Pair', 'Quote', 'Exercise', 'Trace', 'OutsideEstimate'];

/** Tags whose inside tells what there was to find. */
const folded = ['Trace'];

/**
 * Keeps of a lesson what belongs on paper: its parts, as far as something of them is kept, each a `PaperPart` with its
 * heading.
 */
export function keepForPaper(tree: Root): void {
  const parts: MdxJsxFlowElement[] = [];
  for (const node of tree.children) {
    if (isPartHeading(node)) parts.push(blockTag('PaperPart', {}, [node]));
    else if (isBlock(node) && belongsOnPaper(node)) parts.at(-1)?.children.push(unfolded(node));
  }
  tree.children = parts.filter(({ children }) => children.length > 1);
}

function belongsOnPaper(node: RootContent): boolean {
  return isElement(node) && node.name !== null && onPaper.includes(node.name);
}

function unfolded<Node extends RootContent>(node: Node): Node {
  if (node.type === 'mdxJsxFlowElement' && node.name !== null && folded.includes(node.name))
    node.children = [];
  return node;
}
