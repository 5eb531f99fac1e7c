import { feedbackTimesFor } from '@/domain/assignment';
import { feedbackNames } from '@/domain/assignment-words';

/** When students see feedback; never at once where they vote again. */
export function FeedbackField({ chosen, votesAgain }: { chosen: string; votesAgain: boolean }) {
  return (
    <fieldset className="field ticks-of">
      <legend className="label">Feedback</legend>
      {feedbackTimesFor(votesAgain).map((time) => (
        <label key={time} className="tick">
          <input type="radio" name="feedback" value={time} defaultChecked={time === chosen} required />
          {feedbackNames[time]}
        </label>
      ))}
    </fieldset>
  );
}
