import type { KindCounts } from '@/domain/class-split';
import { sumOf } from '@/domain/class-split';
import type { Kind } from '@/domain/kind';
import { kindNames, kinds } from '@/domain/kind';
import type { StatementSplit } from '@/domain/vote';
import { Icon } from '../ui/icon';
import { KindMark, kindClass } from '../ui/kind';

interface BarsProps {
  readonly split: StatementSplit;
  readonly places: readonly Kind[];
  /** The kinds of the key, once it is shown: two where two readings hold. */
  readonly keys: readonly Kind[];
  readonly isShown: boolean;
}

/** A bar for each kind. Hidden, the tracks are empty; the counts are in the props, which the page of a teacher alone has. After a second vote both rounds stand below each other. */
export function ProjectorBars({ split: { counts, again }, places, keys, isShown }: BarsProps) {
  return (
    <ol className="proj-bars">
      {kinds
        .filter((kind) => places.includes(kind))
        .map((kind) => (
          <li key={kind} className={kindClass(kind)}>
            <span className="name">
              <KindMark kind={kind} size="l" /> {kindNames[kind]}
            </span>
            <span className="track">
              {isShown ? <Bars kind={kind} counts={counts} again={again} /> : null}
              {keys.includes(kind) ? (
                <span className="keytag">
                  <Icon name={keys.length > 1 ? 'both' : 'check'} />{' '}
                  {keys.length > 1 ? 'a reading that holds' : 'the key'}
                </span>
              ) : null}
            </span>
            <span className="n">
              {isShown ? <Counts first={counts[kind]} again={again?.[kind]} /> : null}
            </span>
          </li>
        ))}
    </ol>
  );
}

function Bars({ kind, counts, again }: { kind: Kind; counts: KindCounts; again: KindCounts | null }) {
  return (
    <svg className="bars" aria-hidden="true">
      {again === null ? (
        <Bar kind={kind} width={shareOf(kind, counts)} y="0%" height="100%" />
      ) : (
        <>
          <rect className="bar-before" width={`${shareOf(kind, counts)}%`} y="0" height="38%" />
          <Bar kind={kind} width={shareOf(kind, again)} y="44%" height="56%" />
        </>
      )}
    </svg>
  );
}

function Bar({ kind, width, y, height }: { kind: Kind; width: number; y: string; height: string }) {
  return (
    <>
      <rect className="seg" width={`${width}%`} y={y} height={height} />
      <rect className={`seg-p ${kindClass(kind)}`} width={`${width}%`} y={y} height={height} />
    </>
  );
}

function Counts({ first, again }: { first: number; again: number | undefined }) {
  if (again === undefined) return first;
  return (
    <>
      <span className="before">
        <span className="sr">before </span>
        {first}
      </span>
      <span aria-hidden="true"> → </span>
      <span className="sr">, now </span>
      {again}
    </>
  );
}

/** Percent of all answers of the round. */
function shareOf(kind: Kind, counts: KindCounts): number {
  const all = sumOf(counts);
  return all === 0 ? 0 : (counts[kind] / all) * 100;
}
