import 'server-only';
import type { EntryInForce } from '@/domain/answer-key';
import type { CheckedJustify } from '@/domain/check-justify';
import { placeOf } from '@/domain/document';
import { isKeyChanged } from '@/domain/feedback';
import type { ShownText } from '@/domain/review-view';
import type { WrittenAnswer } from '@/domain/written-answer';
import { selectStatement } from '@/lessons/documents/statements';
import { checkExercise } from '../check-exercise';
import { selectDocument } from '../documents';

type Shown = Pick<WrittenAnswer, 'exercise' | 'statement'>;

/** A text beside the statement that it is about, for a teacher: the words that decide are marked. */
export function shownText(answer: Shown, text: string, entry: EntryInForce): ShownText {
  const { document: id, paragraph, quote } = selectStatement(answer.statement);
  const { document, paragraphs } = selectDocument(id);
  const around = [paragraph - 1, paragraph, paragraph + 1];
  return {
    place: placeOf(document, paragraph),
    quote,
    // The words that decide are those of the course: they do not show what a class has put in its place.
    cues: isKeyChanged(entry) ? [] : entry.cues,
    keyKind: entry.kind,
    passage: around.flatMap((number) => {
      const found = paragraphs[number - 1];
      return found === undefined ? [] : [{ number, text: found }];
    }),
    ...checkedText(answer, text),
  };
}

/** A text with the words marked that stand in the document, and what a machine sees of it. */
export function checkedText({ exercise }: Pick<Shown, 'exercise'>, text: string) {
  const checked = checkExercise({ exercise, answers: { text: [text] } });
  if (!isJustify(checked)) throw new Error(`The exercise “${exercise}” asks for no reason.`);
  return { runs: checked.text ?? [], words: checked.words, checks: checked.checks };
}

function isJustify(checked: ReturnType<typeof checkExercise>): checked is CheckedJustify {
  return checked.type === 'justify';
}
