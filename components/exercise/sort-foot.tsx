import { Icon } from '../ui/icon';
import type { Keeping } from './use-work';

interface SortFootProps {
  readonly sorted: number;
  readonly all: number;
  readonly keeping: Keeping;
  readonly isChecking: boolean;
  readonly isChecked: boolean;
  readonly documentHref: string;
  readonly questionsHref: string;
}

/** The foot of an exercise: how far it is, that it is kept, and Check. On a phone it stays at the edge of the screen. */
export function SortFoot(props: SortFootProps) {
  const { sorted, all, keeping, isChecking } = props;
  return (
    <>
      <p className="kept tiny">
        <KeptLine keeping={keeping} />
      </p>
      <div className="dock">
        <a className="btn line" href={props.documentHref}>
          <Icon name="doc" /> {props.documentHref === '/documents' ? 'Documents' : 'Document'}
        </a>
        <a className="btn line" href={props.questionsHref}>
          <Icon name="path" /> Questions
        </a>
        <button className="btn" type="submit" aria-disabled={isChecking || undefined}>
          {isChecking ? 'Checking' : props.isChecked ? 'Check again' : checkLabel(sorted, all)}
        </button>
        <span className="ticks" aria-hidden="true">
          {Array.from({ length: all }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks are alike
            <i key={index} className={index < sorted ? 'on' : undefined} />
          ))}
        </span>
        <span className="live">
          {sorted} of {all} sorted
        </span>
        <span className="keys" aria-hidden="true">
          <kbd>1</kbd>
          <kbd>2</kbd>
          <kbd>3</kbd> a kind <kbd>4</kbd> set aside
        </span>
      </div>
    </>
  );
}

function checkLabel(sorted: number, all: number): string {
  if (sorted === 0) return 'Check';
  return sorted === all ? `Check all ${all}` : `Check ${sorted} of ${all}`;
}

export function KeptLine({ keeping }: { keeping: Keeping }) {
  if (keeping === 'unknown') return null;
  if (keeping === 'kept') {
    return (
      <>
        <Icon name="check" /> Kept on this device
      </>
    );
  }
  return (
    <>
      <Icon name="alert" /> Not kept: this browser does not let the page store answers. They stay until you
      close it.
    </>
  );
}
