import './desk.css';
import { ClassName } from './class-name';

interface Step {
  readonly href: string;
  readonly name: string;
  /** Whether this is a class of simulated students. */
  readonly isSample?: boolean;
}

/** The way from the classes to a page: the pages above it. */
export function Crumbs({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="crumb" aria-label="Where this page is">
      <a href="/teach">Classes</a>
      {steps.map(({ href, name, isSample = false }) => (
        <span key={href} className="crumb">
          <span aria-hidden="true">/</span>{' '}
          <a href={href}>
            <ClassName {...{ name, isSample }} />
          </a>
        </span>
      ))}
    </nav>
  );
}
