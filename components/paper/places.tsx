import type { Kind } from '@/domain/kind';
import { kindMeanings, kindNames } from '@/domain/kind';
import { KindMark, kindClass } from '../ui/kind';

/** What the places mean, once at the head of a worksheet. */
export function PlacesOnPaper({ places }: { places: readonly Kind[] }) {
  return (
    <ul className="k3">
      {places.map((kind) => (
        <li key={kind} className={kindClass(kind)}>
          <KindMark kind={kind} />
          <b>{kindNames[kind]}</b>
          <span>{kindMeanings[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The names of places over narrow columns. */
export const shortNames: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'claim',
  'official-denial': 'denial',
  'independent-estimate': 'estimate',
  'set-aside': 'set aside',
};
