import type { Draw } from './draw';
import { nicknameKey } from './nickname';

/** Words for nicknames that are clearly nobody's name. None praises or blames. */
const first = [
  'Amber',
  'Blue',
  'Brass',
  'Calm',
  'Cedar',
  'Clear',
  'Copper',
  'Early',
  'Green',
  'Grey',
  'Indigo',
  'Ivory',
  'Late',
  'Linen',
  'Morning',
  'Northern',
  'Paper',
  'Quiet',
  'Rainy',
  'River',
  'Silver',
  'Southern',
  'Striped',
  'Summer',
  'Velvet',
  'Winter',
  'Wooden',
  'Yellow',
] as const;

const second = [
  'Anchor',
  'Badger',
  'Balloon',
  'Bicycle',
  'Boat',
  'Bridge',
  'Button',
  'Candle',
  'Clover',
  'Comet',
  'Compass',
  'Falcon',
  'Feather',
  'Fern',
  'Finch',
  'Harbor',
  'Hare',
  'Heron',
  'Kettle',
  'Kite',
  'Lantern',
  'Lemon',
  'Maple',
  'Meadow',
  'Moth',
  'Otter',
  'Owl',
  'Pebble',
  'Pencil',
  'Plum',
  'Raven',
  'Robin',
  'Seal',
  'Shell',
  'Sparrow',
  'Teapot',
  'Thimble',
  'Tulip',
  'Walnut',
  'Window',
] as const;

/** Draws so many different nicknames. */
export function drawNicknames(count: number, draw: Draw): string[] {
  const drawn = new Map<string, string>();
  while (drawn.size < count) {
    const nickname = `${first[draw(first.length)]} ${second[draw(second.length)]}`;
    drawn.set(nicknameKey(nickname), nickname);
  }
  return [...drawn.values()];
}
