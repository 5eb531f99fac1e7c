import 'server-only';
import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { env } from '../env';
import { codeIn } from './lesson-tree';

/**
 * Compiles a text with tags to a function body; `getMDXComponent` makes a component of it.
 * At build only: a request never compiles. `arrange` may change the tree before it becomes code. Throws where the text holds code, with file and line.
 */
export async function compileText(
  file: string,
  source: string,
  arrange: (tree: Root) => void = () => {},
): Promise<string> {
  if (env.isProduction && !env.isBuilding)
    throw new Error('Texts are compiled at build, never in a request.');
  const { code } = await bundleMDX({
    source,
    mdxOptions(options) {
      // First in the list: the frontmatter plugin adds an export of its own.
      options.remarkPlugins = [
        remarkGfm,
        () => (tree: Root) => {
          refuseCode(tree, file);
          arrange(tree);
        },
        ...(options.remarkPlugins ?? []),
      ];
      return options;
    },
  });
  return code;
}

function refuseCode(tree: Root, file: string): void {
  const [fault] = codeIn(tree);
  if (fault !== undefined) throw new Error(`${file}, line ${fault.line}: ${fault.message}`);
}
