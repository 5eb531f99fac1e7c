'use client';

import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Choices } from '@/domain/answers';
import type { CheckedWork } from '@/domain/checked-exercise';
import type { Keeping } from '../device/database';
import { listenToNews } from '../device/news';
import type { Work } from '../device/stored-work';
import { addWork, noWork } from '../device/stored-work';
import { dropChoice, forgetAll, keepWork, readWork } from '../device/work';
import { clearForm, fillForm } from './form-choices';
import { differing, madeBefore, startFrom, without, workFrom } from './start-work';
import { rememberWork } from './work-of-page';

/** An exercise, as far as keeping its work needs it. */
export interface KeptExercise {
  readonly address: string;
  readonly keyVersion: string;
  /** Answers that the address of the page carries. */
  readonly given: CheckedWork | null;
}

type FormRef = RefObject<HTMLFormElement | null>;

/** The work of a student in one exercise: kept on the device at every choice, and the same in every tab. */
export function useKeptWork({ address, keyVersion, given }: KeptExercise, form: FormRef) {
  const [work, setWork] = useState(() => workFrom(given));
  /** `unknown` until something was chosen. */
  const [keeping, setKeeping] = useState<Keeping | 'unknown'>('unknown');
  const [isRestored, setIsRestored] = useState(false);
  const latest = useRef(work);
  /** The choices that the device holds, as far as this tab knows. Only others are written: another tab may have newer ones. */
  const held = useRef<Choices>({});
  const isKept = useRef(true);
  const moves = useRef(0);
  const restored = useRef<Promise<void> | null>(null);

  function show(next: Work): void {
    latest.current = next;
    setWork(next);
    rememberWork(address, keyVersion, next);
  }

  /** Shows work, and adds it to what is kept. */
  function update(next: Work): void {
    const change = { ...next, choices: differing(next.choices, held.current) };
    held.current = next.choices;
    show(next);
    void follow(keepWork(address, keyVersion, change));
  }

  async function follow(writing: Promise<Keeping>): Promise<void> {
    moves.current += 1;
    const move = moves.current;
    const came = await writing;
    if (came !== 'kept') held.current = {};
    if (move !== moves.current) return;
    isKept.current = came === 'kept';
    setKeeping(came);
  }

  /** Takes over what was kept, and what was chosen before that was known. */
  async function restore(): Promise<void> {
    const kept = (await readWork(address, keyVersion)) ?? noWork;
    const before = workFrom(given).choices;
    const made = { ...madeBefore(form.current, before), ...differing(latest.current.choices, before) };
    const start = startFrom(kept, latest.current);
    const next = { ...start, choices: { ...start.choices, ...made } };
    held.current = kept.choices;
    fillForm(form.current, next.choices);
    if (Object.keys(next.choices).length > 0) {
      if (isOwn(given)) update(next);
      else show(next);
    }
    setIsRestored(true);
  }

  /** Takes over what another tab changed. What this tab could not keep stays. */
  async function agree(): Promise<void> {
    await restored.current;
    const move = moves.current;
    const kept = await readWork(address, keyVersion);
    if (kept === null || !isOwn(given)) return;
    if (move !== moves.current) return agree();
    const next = isKept.current ? kept : addWork(kept, latest.current);
    const isChecked = JSON.stringify(next.checked) !== JSON.stringify(latest.current.checked);
    const gone = Object.keys(latest.current.choices).filter((id) => !Object.hasOwn(next.choices, id));
    held.current = kept.choices;
    clearForm(form.current, gone);
    fillForm(form.current, next.choices);
    if (isChecked) withFocus(form.current, () => flushSync(() => show(next)));
    else show(next);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the exercise of a page never changes
  useEffect(() => {
    restored.current = restore();
    return listenToNews((news) => {
      if (news.address === null || news.address === address) void agree();
    });
  }, []);

  function takeBack(question: string): void {
    held.current = without(held.current, question);
    show({ ...latest.current, choices: without(latest.current.choices, question) });
    void follow(dropChoice(address, question));
  }

  function forget(): void {
    form.current?.reset();
    held.current = {};
    show(noWork);
    void follow(forgetAll([address]));
  }

  return { work, latest, keeping, isRestored, restored, update, takeBack, forget };
}

/** Shows what came from elsewhere. Focus stays; where it was in something that goes, it goes to the result. */
function withFocus(form: HTMLFormElement | null, show: () => void): void {
  const before = document.activeElement;
  const isInside = form?.contains(before) ?? false;
  show();
  if (isInside && !before?.isConnected)
    form?.querySelector<HTMLElement>('.outcome, .answered')?.focus({ preventScroll: true });
}

/** Whether the answers on this page are this student's: not those of an address that came from elsewhere. */
function isOwn(given: CheckedWork | null): boolean {
  return given === null || document.referrer.startsWith(`${location.origin}/`);
}
