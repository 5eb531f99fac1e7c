'use client';

// The styles come with the page, since what the server made is shown before the script.
import './chain-exercise.css';
import './choice-list.css';
import './choices.css';
import './cue-exercise.css';
import './justify.css';
import './order.css';
import './rewrite.css';
import './tests.css';
import './try-again.css';
import type { ChainExerciseProps } from './chain-exercise';
import type { CueExerciseProps } from './cue-exercise';
import type { JustifyExerciseProps } from './justify-exercise';
import type { OrderExerciseProps } from './order-exercise';
import type { RewriteExerciseProps } from './rewrite-exercise';
import type { TestsExerciseProps } from './tests-exercise';
import { WhenNear } from './when-near';

// `typeof window` is known when the code is bundled: the browser gets none of what stands behind it.

const loadChain = async () => (await import('./chain-exercise')).ChainExercise;
const ServerChain = typeof window === 'undefined' ? await loadChain() : null;

export function ChainExercise(props: ChainExerciseProps) {
  return <WhenNear onServer={ServerChain} load={loadChain} props={props} />;
}

const loadCue = async () => (await import('./cue-exercise')).CueExercise;
const ServerCue = typeof window === 'undefined' ? await loadCue() : null;

export function CueExercise(props: CueExerciseProps) {
  return <WhenNear onServer={ServerCue} load={loadCue} props={props} />;
}

const loadJustify = async () => (await import('./justify-exercise')).JustifyExercise;
const ServerJustify = typeof window === 'undefined' ? await loadJustify() : null;

export function JustifyExercise(props: JustifyExerciseProps) {
  return <WhenNear onServer={ServerJustify} load={loadJustify} props={props} />;
}

const loadOrder = async () => (await import('./order-exercise')).OrderExercise;
const ServerOrder = typeof window === 'undefined' ? await loadOrder() : null;

export function OrderExercise(props: OrderExerciseProps) {
  return <WhenNear onServer={ServerOrder} load={loadOrder} props={props} />;
}

const loadRewrite = async () => (await import('./rewrite-exercise')).RewriteExercise;
const ServerRewrite = typeof window === 'undefined' ? await loadRewrite() : null;

export function RewriteExercise(props: RewriteExerciseProps) {
  return <WhenNear onServer={ServerRewrite} load={loadRewrite} props={props} />;
}

const loadTests = async () => (await import('./tests-exercise')).TestsExercise;
const ServerTests = typeof window === 'undefined' ? await loadTests() : null;

export function TestsExercise(props: TestsExerciseProps) {
  return <WhenNear onServer={ServerTests} load={loadTests} props={props} />;
}
