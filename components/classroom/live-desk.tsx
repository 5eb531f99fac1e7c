'use client';

import './desk.css';
import './live.css';
import './live-grid.css';
import './split-figures.css';
import './splits.css';
import { useEffect, useState } from 'react';
import { mostContested, splitsOf } from '@/domain/class-split';
import type { LiveColumn, LiveState } from '@/domain/live-grid';
import { KindShapes } from '../quiz/report/kind-shapes';
import { LiveLegend } from './live-cell';
import { LiveGrid } from './live-grid';
import { LiveHead } from './live-head';
import { LiveNotices } from './live-notices';
import { LiveRowOfCounts } from './live-row';
import { MayNeedYou } from './may-need-you';
import { KindPatterns } from './split-bar';
import { SplitFigures } from './split-figures';
import { Splits } from './splits';
import { useLive } from './use-live';
import { useNamesKey } from './use-names-key';

export interface LiveDeskProps {
  readonly className: string;
  /** Whether its students are simulated. */
  readonly isSample: boolean;
  readonly classHref: string;
  readonly title: string;
  /** The address of this page. */
  readonly page: string;
  /** Where to hear of changes, after the number of the change that `first` holds. */
  readonly events: string;
  readonly after: number;
  /** Where forms that pause the class are sent. */
  readonly classApi: string;
  readonly columns: readonly LiveColumn[];
  readonly first: LiveState;
  readonly order: 'contested' | 'in-order';
  /** Whether the teacher hides the names. An empty class has none to tell by. */
  readonly areNamesHidden: boolean;
}

/** The class at work: made by the server, and kept up to date where there is a script. */
export function LiveDesk(props: LiveDeskProps) {
  const { page } = props;
  const live = useLive(props);
  const key = useNamesKey(live.turnNames);
  const [order, setOrder] = useState(props.order);
  const isScripted = useScripted();
  const { rows, columns, now, isNameless, isAtWork } = live;
  const splits = splitsOf(columns, rows);
  const contested = mostContested(splits);
  const first = contested[0]?.column.label;
  return (
    <main id="main" className="wrap desk live">
      <KindShapes />
      <KindPatterns />
      <LiveHead
        {...props}
        projectorHref={first === undefined ? null : `${page}/projector/${first}`}
        isNameless={isNameless}
        turnNames={live.turnNames}
      />
      <LiveNotices {...props} live={live} />
      <LiveRowOfCounts {...{ live, page, isScripted }} classApi={props.classApi} />
      <MayNeedYou {...{ rows, columns, now, isAtWork }} />
      <LiveLegend columns={columns} />
      <LiveGrid {...{ columns, rows, now, isNameless, isAtWork }} />
      {isScripted ? (
        <label className="tick names-key">
          <input type="checkbox" checked={key.isOn} onChange={key.turn} /> The key <kbd>N</kbd> hides and
          shows names
        </label>
      ) : null}
      {splits.length === 0 ? null : (
        <section className="live-splits" aria-labelledby="splits-h">
          <div className="tbl-head">
            <h2 id="splits-h">How the class divided</h2>
            <OrderSwitch {...{ order, setOrder, page }} />
          </div>
          <Splits
            splits={order === 'contested' ? contested : splits}
            projector={`${page}/projector`}
            isKeyHidden={isNameless}
          />
          <SplitFigures splits={splits} isKeyHidden={isNameless} />
        </section>
      )}
    </main>
  );
}

const orders = [
  { id: 'contested', name: 'Most contested' },
  { id: 'in-order', name: 'In order' },
] as const;

function OrderSwitch({
  order,
  setOrder,
  page,
}: {
  order: LiveDeskProps['order'];
  setOrder: (order: LiveDeskProps['order']) => void;
  page: string;
}) {
  return (
    <nav className="switch" aria-label="Order">
      {orders.map(({ id, name }) => (
        <a
          key={id}
          href={`${page}?order=${id}#splits-h`}
          aria-current={id === order ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            setOrder(id);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Whether a script is in charge: what only works with one is shown only then. */
function useScripted(): boolean {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return isScripted;
}
