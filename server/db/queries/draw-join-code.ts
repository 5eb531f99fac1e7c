import 'server-only';
import { makeJoinCode } from '@/domain/join-code';
import { draw } from '../secrets';

/** How often another code is drawn. That even one is in use has a chance of one to thousands. */
const mostDraws = 10;

/** Draws codes until one is taken, which is not in use. */
export async function drawJoinCode(take: (code: string) => Promise<boolean>): Promise<string> {
  for (let drawn = 0; drawn < mostDraws; drawn += 1) {
    const code = makeJoinCode(draw);
    if (await take(code)) return code;
  }
  throw new Error(`${mostDraws} join codes that were drawn one after the other are all in use.`);
}
