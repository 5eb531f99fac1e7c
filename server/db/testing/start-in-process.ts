import 'server-only';
import { once } from 'node:events';
import { openAndMigrate } from '../database';

/** A process that opens a database when it is told to, and says what it found, as a server does when it starts. */
const place = process.argv[2];
if (place === undefined) throw new Error('Name the database to open.');
process.stdout.write('loaded ');
await once(process.stdin, 'data');
const { db } = await openAndMigrate(place);
const { last } = await db.selectFrom('change_count').select('last').executeTakeFirstOrThrow();
await db.destroy();
process.stdout.write(`ready ${last}`);
process.stdin.destroy();
