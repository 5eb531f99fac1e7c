const indexes = `select c.relname as name, bt_index_check(index => c.oid, heapallindexed => true)
  from pg_class c join pg_am a on a.oid = c.relam
  where a.amname = 'btree' and c.relkind = 'i' and c.relnamespace = 'public'::regnamespace`;

const tables = `select c.relname as name, found.msg as fault
  from pg_class c left join lateral verify_heapam(relation => c.oid::regclass) found on true
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;

/**
 * Looks through a Postgres, which has no check of its own as SQLite has: reads every row of these tables, and has amcheck look
 * at every page of each table, and in each index for every row. Gives what was done in words; throws where something is damaged.
 */
export async function lookThrough(client, names) {
  // The length of the text of a row cannot be told without reading all of it.
  for (const name of names) await client.query(`select sum(length(t::text)) from "${name}" t`);
  await client.query('create extension if not exists amcheck');
  const found = (await client.query(tables)).rows;
  const damaged = found.find(({ fault }) => fault !== null);
  if (damaged) throw new Error(`The table “${damaged.name}” is damaged: ${damaged.fault}`);
  const checked = new Set(found.map(({ name }) => name));
  const left = names.find((name) => !checked.has(name));
  if (left !== undefined) throw new Error(`The table “${left}” was not looked at.`);
  const { rows } = await client.query(indexes);
  return `every row of ${names.length} tables was read; amcheck found nothing in ${checked.size} tables and ${rows.length} indexes`;
}
