import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Keeping } from '../device/database';
import { Icon } from '../ui/icon';
import { saveWorkOfPage } from './work-of-page';

export interface KeptLineProps {
  /** Whether the work is kept on the device; `unknown` until something was chosen. */
  readonly keeping: Keeping | 'unknown';
  /** Whether a check waits for the network. */
  readonly isWaiting: boolean;
  /** Whether the class has answers to it of which the feedback comes later. */
  readonly isHeld: boolean;
}

/** Whether the work is kept. Where it is not: why, and a file instead. */
export function KeptLine({ keeping, isWaiting, isHeld }: KeptLineProps) {
  return (
    <div className="kept tiny">
      {keeping === 'kept' ? (
        <p>
          <Icon name="check" /> Kept on this device
        </p>
      ) : null}
      {keeping === 'full' ? (
        <NotKept>Not kept: this device has no room left for your answers.</NotKept>
      ) : null}
      {keeping === 'refused' ? (
        <NotKept>Not kept: this browser does not let the page store answers.</NotKept>
      ) : null}
      {isHeld ? (
        <p>
          <Icon name="check" /> Your class has answers of yours. <a href="/class">Your class</a>
        </p>
      ) : null}
      {isWaiting ? (
        <p>
          <Icon name="offline" /> A check of these answers waits for the network
        </p>
      ) : null}
    </div>
  );
}

function NotKept({ children }: { children: ReactNode }) {
  const [name, setName] = useState('');
  return (
    <>
      <p>
        <Icon name="alert" />
        <span>{children} They stay until you close this page.</span>
      </p>
      <p>
        <button type="button" className="btn line small" onClick={() => setName(saveWorkOfPage())}>
          Save my work as a file
        </button>
        <span role="status">{name === '' ? null : `Saved as ${name}. My answers can bring it back in.`}</span>
      </p>
    </>
  );
}
