import { timeInWords } from './time-in-words';

/** A moment. With a script, `TimesHere` puts it into the time of the reader. */
export function TimeHere({ at }: { at: string }) {
  return (
    <time dateTime={at} data-time-here="">
      {timeInWords(at, true)}
    </time>
  );
}
