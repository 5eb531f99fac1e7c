import type { WrittenRun } from '@/domain/quotations';

/** A written text: ours or a student’s, so sans; the words that stand in the document are in its type. */
export function Written({ runs }: { runs: readonly WrittenRun[] }) {
  return (
    <p className="wrote">
      {runs.map(({ text, isQuoted }, index) =>
        isQuoted ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
          <q key={index} className="says inl">
            {text}
          </q>
        ) : (
          text
        ),
      )}
    </p>
  );
}
