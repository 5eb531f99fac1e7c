import type { Kind } from '@/domain/kind';
import { fewestWords, frame, mostWords } from '@/domain/rubric';
import type { DeckStatement } from '../exercise/deck-statement';
import { DeckPaper } from './deck-paper';
import { Lines } from './sheet';

const linesToWriteOn = 12;

/** A because-statement on paper: the place, the frame, and lines. */
export function JustifyPaper({ statement, places }: { statement: DeckStatement; places: readonly Kind[] }) {
  return (
    <div className="keep justify-paper">
      <DeckPaper statements={[statement]} places={places} underline />
      <p className="voices">
        <b>
          {fewestWords} to {mostWords} words. You may begin your sentences like this:
        </b>{' '}
        {frame.join(' · ')}
      </p>
      <Lines count={linesToWriteOn} />
    </div>
  );
}
