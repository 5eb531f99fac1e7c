import '../../exercise/sort.css';
import './report.css';
import './plots.css';
import './rows.css';
import type { Ref } from 'react';
import type { CheckedQuiz } from '@/domain/check-quiz';
import { listedGroups, missesIn } from '@/domain/quiz-list';
import type { DeckStatement } from '../../exercise/deck-statement';
import { ByKind } from './by-kind';
import { EachStatement } from './each-statement';
import { EndHead } from './end-head';
import { HowSure } from './how-sure';
import { KindShapes } from './kind-shapes';
import { Lean } from './lean';
import { NextSteps } from './next-steps';

export interface QuizEndProps {
  readonly statements: readonly DeckStatement[];
  /** Null where nothing was checked. */
  readonly checked: CheckedQuiz | null;
  /** The address of a statement of this quiz, with the answers so far. Steps are counted from 0. */
  readonly hrefOf: (step: number) => string;
  readonly showStatement: (step: number) => void;
  readonly startAgain: () => void;
  /** The address of this quiz without answers. */
  readonly quizHref: string;
  /** A new quiz of the same deck; null where the statements are fixed. */
  readonly anotherHref: string | null;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** What the end of a quiz says: by kind, how sure, whether the answers lean, and each statement with its reason. */
export function QuizEnd({ statements, checked, hrefOf, showStatement, ref, ...ways }: QuizEndProps) {
  const told = checked?.statements ?? [];
  const isUnscored = told.length > 0 && checked?.byKind.length === 0;
  // With the key at the end, nothing is told of any statement before the end.
  const isWithheld = checked !== null && checked.report === null && told.length === 0;
  const ids = statements.map(({ id }) => id);
  const groups = isWithheld ? [] : listedGroups(ids, checked);
  const report = checked?.report ?? null;
  return (
    <div className="rep">
      <KindShapes />
      <EndHead {...{ checked, isUnscored, ref }} />
      {report === null || report.confusion.length === 0 ? null : (
        <>
          <div className="rep-grid">
            <ByKind confusion={report.confusion} />
            {report.calibration.length === 0 ? null : <HowSure calibration={report.calibration} />}
          </div>
          <Lean detection={report.detection} />
        </>
      )}
      {groups.length === 0 ? null : (
        <EachStatement
          {...{ statements, groups, isUnscored }}
          linkTo={(index) => ({ href: hrefOf(index), go: () => showStatement(index) })}
        />
      )}
      <NextSteps misses={isUnscored ? [] : missesIn(groups)} {...ways} />
    </div>
  );
}
