'use client';

import './projector.css';
import type { AskedStatement } from '@/domain/live-grid';
import { keysOf } from '@/domain/live-grid';
import type { StatementSplit } from '@/domain/vote';
import { ProjectorBars } from './projector-bars';
import { ProjectorFoot } from './projector-foot';
import { ProjectorQuote } from './projector-quote';
import { ProjectorSay } from './projector-say';
import { ProjectorTop } from './projector-top';
import { KindPatterns } from './split-bar';
import { useProjector } from './use-projector';

/** What a projector shows of a statement: its words alone, then the split, then the key. */
export type Shown = 'nothing' | 'split' | 'key';

export interface ProjectorProps {
  readonly ids: { readonly class: string; readonly assignment: string };
  readonly asked: AskedStatement;
  /** Whether the answers are those of a sample class. */
  readonly isSimulated: boolean;
  /** The number of the statement, from 1, and how many there are. */
  readonly number: number;
  readonly all: number;
  /** The address of the live view. */
  readonly live: string;
  readonly events: string;
  readonly after: number;
  readonly first: StatementSplit;
  readonly firstShown: Shown;
}

/** One statement, read from the back row. The split is hidden until asked for, and the key until asked for again. */
export function Projector(props: ProjectorProps) {
  const projector = useProjector(props);
  const { asked, split, shown } = projector;
  const keys = shown === 'key' ? keysOf(asked) : [];
  return (
    <main id="main" className="proj" data-shown={shown}>
      <KindPatterns />
      <ProjectorTop {...props} split={split} isConnected={projector.isConnected} />
      <div className="proj-main">
        <h1 className="sr">Statement {props.number}</h1>
        <ProjectorQuote asked={asked} isKeyShown={shown === 'key'} />
        <ProjectorBars {...{ split, keys }} places={asked.places} isShown={shown !== 'nothing'} />
        <ProjectorSay {...{ split, asked, shown }} />
      </div>
      <ProjectorFoot {...props} projector={projector} />
    </main>
  );
}
