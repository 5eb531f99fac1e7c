import { Fragment } from 'react';
import type { ChangedRun } from '@/domain/changed-words';

/** A text beside its former version: what was added and what was taken, by marks of their own and for screen readers in words. */
export function ChangedText({ runs }: { runs: readonly ChangedRun[] }) {
  return (
    <p className="wrote changed">
      {runs.map(({ text, change }, index) => {
        if (change === 'same') return text;
        const Mark = change === 'added' ? 'ins' : 'del';
        const words = text.trimStart();
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
          <Fragment key={index}>
            {text.slice(0, text.length - words.length)}
            <Mark>
              <span className="sr">[{change}: </span>
              {words}
              <span className="sr">]</span>
            </Mark>
          </Fragment>
        );
      })}
    </p>
  );
}
