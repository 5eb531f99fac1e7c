import 'server-only';
import type { ColumnDataType } from 'kysely';
import type { Migration } from '../migrate';

/**
 * The tables of better-auth 1.7 under our names, as its own generator makes them: that it finds nothing to add is
 * tested. It writes dates and flags in the types of each engine, so here and only here the engines differ.
 */
export const teachers: Migration = {
  name: 'teachers',
  run: async (db, engine) => {
    const date: ColumnDataType = engine === 'postgres' ? 'timestamptz' : 'date';
    const flag: ColumnDataType = engine === 'postgres' ? 'boolean' : 'integer';
    await db.schema
      .createTable('teacher')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('emailVerified', flag, (column) => column.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('teacher_session')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', (column) => column.notNull().references('teacher.id').onDelete('cascade'))
      .execute();
    await db.schema
      .createTable('teacher_account')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('accountId', 'text', (column) => column.notNull())
      .addColumn('providerId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull().references('teacher.id').onDelete('cascade'))
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', date)
      .addColumn('refreshTokenExpiresAt', date)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('teacher_verification')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('identifier', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute();
    for (const [table, column] of indexed)
      await db.schema.createIndex(`${table}_${column}_idx`).on(table).column(column).execute();
  },
};

const indexed = [
  ['teacher_session', 'userId'],
  ['teacher_account', 'userId'],
  ['teacher_verification', 'identifier'],
] as const;
