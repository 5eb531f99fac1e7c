import { Children, type ReactNode } from 'react';
import type { Kind } from '@/domain/kind';
import { kindMeanings, kindNames } from '@/domain/kind';
import { KindMark, kindClass } from '../ui/kind';

interface BoardColumnProps {
  readonly id: string;
  readonly kind: Kind;
  readonly Heading: 'h2' | 'h4';
  /** The cards that lie in it. */
  readonly children: ReactNode;
}

/** A place on the board: a column, or the tray below the columns. */
export function BoardColumn({ id, kind, Heading, children }: BoardColumnProps) {
  const isTray = kind === 'set-aside';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more statement
    <div
      className={`col ${kindClass(kind)}${isTray ? ' tray' : ''}`}
      role="group"
      aria-labelledby={id}
      data-place={kind}
    >
      <div className="col-head">
        <KindMark kind={kind} size="s" />
        <Heading id={id}>{kindNames[kind]}</Heading>
        <span className="n num">
          {Children.count(children)}
          <span className="sr"> here</span>
        </span>
      </div>
      <p className="col-test">
        {kindMeanings[kind]}
        {isTray ? (
          <>
            {' '}
            Not a safe place: <b>ask who says so.</b>
          </>
        ) : null}
      </p>
      <div className="col-drop">{children}</div>
    </div>
  );
}
