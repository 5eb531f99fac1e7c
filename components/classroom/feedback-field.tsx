import { feedbackTimes } from '@/domain/assignment';
import { feedbackNames } from '@/domain/assignment-words';

/** When students see feedback. */
export function FeedbackField({ chosen }: { chosen: string }) {
  return (
    <fieldset className="field ticks-of">
      <legend className="label">Feedback</legend>
      {feedbackTimes.map((time) => (
        <label key={time} className="tick">
          <input type="radio" name="feedback" value={time} defaultChecked={time === chosen} required />
          {feedbackNames[time]}
        </label>
      ))}
    </fieldset>
  );
}
