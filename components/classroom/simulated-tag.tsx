import './simulated-tag.css';

/** Stands beside everything that simulated students are or did. */
export function SimulatedTag() {
  return <span className="simtag">simulated</span>;
}
