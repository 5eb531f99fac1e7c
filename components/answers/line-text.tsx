import type { Line } from '@/domain/line';

/** A line of ours; words of a document in it are set as those. */
export function LineText({ line }: { line: Line }) {
  return line.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line never changes its order
      <q key={index} className="says inl">
        {run.says}
      </q>
    ),
  );
}
