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
import { lazyWhenNear, WhenNear } from './when-near';

const LazyChain = lazyWhenNear<ChainExerciseProps>('chain', async () => {
  return (await import('./chain-exercise')).ChainExercise;
});

export function ChainExercise(props: ChainExerciseProps) {
  return (
    <WhenNear kind="chain">
      <LazyChain {...props} />
    </WhenNear>
  );
}

const LazyCue = lazyWhenNear<CueExerciseProps>('cue', async () => {
  return (await import('./cue-exercise')).CueExercise;
});

export function CueExercise(props: CueExerciseProps) {
  return (
    <WhenNear kind="cue">
      <LazyCue {...props} />
    </WhenNear>
  );
}

const LazyJustify = lazyWhenNear<JustifyExerciseProps>('justify', async () => {
  return (await import('./justify-exercise')).JustifyExercise;
});

export function JustifyExercise(props: JustifyExerciseProps) {
  return (
    <WhenNear kind="justify">
      <LazyJustify {...props} />
    </WhenNear>
  );
}

const LazyOrder = lazyWhenNear<OrderExerciseProps>('order', async () => {
  return (await import('./order-exercise')).OrderExercise;
});

export function OrderExercise(props: OrderExerciseProps) {
  return (
    <WhenNear kind="order">
      <LazyOrder {...props} />
    </WhenNear>
  );
}

const LazyRewrite = lazyWhenNear<RewriteExerciseProps>('rewrite', async () => {
  return (await import('./rewrite-exercise')).RewriteExercise;
});

export function RewriteExercise(props: RewriteExerciseProps) {
  return (
    <WhenNear kind="rewrite">
      <LazyRewrite {...props} />
    </WhenNear>
  );
}

const LazyTests = lazyWhenNear<TestsExerciseProps>('tests', async () => {
  return (await import('./tests-exercise')).TestsExercise;
});

export function TestsExercise(props: TestsExerciseProps) {
  return (
    <WhenNear kind="tests">
      <LazyTests {...props} />
    </WhenNear>
  );
}
