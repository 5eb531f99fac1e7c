'use client';

import './sort.css';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { CheckedExercise } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import { isKind, kindNames } from '@/domain/kind';
import { chooseByKey } from './choose-by-key';
import type { DeckStatement } from './deck-statement';
import { NoticeBox } from './notice-box';
import { Slips } from './slips';
import { SortFoot } from './sort-foot';
import { SortResult } from './sort-result';
import { TriedFields } from './tried-fields';
import { useWork } from './use-work';

export interface SortExerciseProps {
  readonly address: string;
  readonly keyVersion: string;
  readonly title: string;
  readonly brief: string;
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
  /** Where the documents of the deck can be read. */
  readonly documentHref: string;
  /** Whether the exercise is all that its page holds, so that its title is the title of the page. */
  readonly isPage?: boolean;
  /** Feedback that the server gave while it made this page; null where nothing was checked. */
  readonly checked: CheckedExercise | null;
  /** The order of questions, which stays in sight above the statements. */
  readonly children: ReactNode;
}

/** The sort exercise: a form that works without a script. With one, keys 1 to 4 choose and move on, and the check answers in place. */
export function SortExercise(props: SortExerciseProps) {
  const { address, statements, places } = props;
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const { work, keeping, notice, isChecking, check, setChoice } = useWork(props, form);
  const sorted = statements.filter(({ id }) => Object.hasOwn(work.choices, id)).length;
  const name = address.split('/').at(-1) ?? address;
  const [Title, Heading] = props.isPage ? (['h1', 'h2'] as const) : (['h3', 'h4'] as const);

  async function submit(): Promise<void> {
    if (isChecking) return;
    if (await check()) result.current?.focus();
  }

  function choose(id: string, kind: Kind): void {
    const isNew = !Object.hasOwn(work.choices, id);
    const number = statements.findIndex((statement) => statement.id === id) + 1;
    setChoice(id, kind);
    setSaid(
      `Statement ${number}: ${kindNames[kind]}. ${sorted + (isNew ? 1 : 0)} of ${statements.length} sorted.`,
    );
  }

  return (
    <section className="sort" id={name} aria-labelledby={`${name}-title`}>
      <Title className="sort-title" id={`${name}-title`}>
        {props.title}
      </Title>
      <p className="meta brief">{props.brief}</p>
      {props.children}
      <form
        ref={form}
        method="post"
        action="/api/check"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement && isKind(target.value)) choose(idOf(target), target.value);
        }}
        onKeyDown={(event) =>
          chooseByKey(event, (radio) => isKind(radio.value) && choose(idOf(radio), radio.value))
        }
      >
        <input type="hidden" name="exercise" value={address} />
        <TriedFields answers={work.answers} />
        {work.checked === null ? null : <SortResult ref={result} checked={work.checked} Heading={Heading} />}
        <Slips {...{ statements, places, Heading }} choices={work.choices} checked={work.checked} />
        <NoticeBox notice={notice} />
        <SortFoot
          sorted={sorted}
          all={statements.length}
          keeping={keeping}
          isChecking={isChecking}
          isChecked={work.checked !== null}
          documentHref={props.documentHref}
          questionsHref={`#${name}-questions`}
        />
        <p className="sr" role="status">
          {said}
        </p>
      </form>
    </section>
  );
}

function idOf(radio: HTMLInputElement): string {
  return radio.name.slice('kind:'.length);
}
