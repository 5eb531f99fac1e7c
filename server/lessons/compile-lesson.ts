import 'server-only';
import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import { env } from '../env';
import type { Lesson } from './lesson-file';
import { readLessonFile } from './lesson-file';
import type { PartHeading } from './lesson-parts';
import { groupIntoParts, partsOf } from './lesson-parts';
import { addressExercises, codeIn } from './lesson-tree';

/** A lesson, ready to be shown. */
export interface CompiledLesson {
  /** The text as a function body; `getMDXComponent` makes a component of it. */
  readonly code: string;
  readonly parts: readonly PartHeading[];
}

/** Compiles a lesson. At build only: a request never compiles. Throws where the lesson holds code. */
export async function compileLesson(lesson: Lesson): Promise<CompiledLesson> {
  if (env.isProduction && !env.isBuilding)
    throw new Error('Lessons are compiled at build, never in a request.');
  let parts: PartHeading[] = [];
  const { code } = await bundleMDX({
    source: readLessonFile(lesson),
    mdxOptions(options) {
      // First in the list: the frontmatter plugin adds an export of its own.
      options.remarkPlugins = [
        () => (tree: Root) => {
          refuseCode(tree, lesson);
          parts = partsOf(tree);
          addressExercises(tree, lesson.slug);
          groupIntoParts(tree);
        },
        ...(options.remarkPlugins ?? []),
      ];
      return options;
    },
  });
  return { code, parts };
}

function refuseCode(tree: Root, lesson: Lesson): void {
  const [fault] = codeIn(tree);
  if (fault === undefined) return;
  throw new Error(`lessons/${lesson.folder}/lesson.mdx, line ${fault.line}: ${fault.message}`);
}
