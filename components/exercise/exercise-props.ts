import type { ReactNode } from 'react';
import type { CheckedWork } from '@/domain/checked-exercise';

/** What every kind of exercise is given, whatever it asks. */
export interface ExerciseProps {
  /** Names the exercise in requests and on the device: `claim-or-denial/two-halves`. */
  readonly address: string;
  readonly keyVersion: string;
  readonly title: string;
  readonly brief: string;
  /** How many questions it has. */
  readonly questions: number;
  /** Where the documents of its statements can be read. */
  readonly documentHref: string;
  /** Whether the exercise is all that its page holds, so that its title is the title of the page. */
  readonly isPage?: boolean;
  /** Answers that the address of this page carries, with the feedback on them; null where it carries none. */
  readonly given: CheckedWork | null;
  /** The order of questions, where the exercise ends in a kind. */
  readonly children?: ReactNode;
}
