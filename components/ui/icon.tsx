export type IconName =
  | 'right'
  | 'notyet'
  | 'both'
  | 'na'
  | 'doc'
  | 'next'
  | 'arrow'
  | 'check'
  | 'path'
  | 'up'
  | 'down'
  | 'offline'
  | 'alert'
  | 'print'
  | 'sun'
  | 'menu'
  | 'pause'
  | 'play'
  | 'eye'
  | 'prev';

/** A mark from the sprite. Hidden from screen readers: words stand beside it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
