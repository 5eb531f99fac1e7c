import 'server-only';
import { chownSync, closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';

/** A database holds work, addresses, and what signs people in. What SQLite writes beside a file has the mode of the file. */
const ownerOnly = 0o600;

/** Makes an empty file for its owner alone. Throws where there is one. */
export function makePrivate(file: string): void {
  closeSync(openSync(file, 'wx', ownerOnly));
}

/** Copies a file for its owner alone, whoever can read the source: `copyFileSync` would give the copy the mode of it. */
export function copyPrivately(source: string, target: string): void {
  const from = openSync(source, 'r');
  try {
    const to = openSync(target, 'wx', ownerOnly);
    try {
      copyInParts(from, to);
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}

/** In bytes. */
const partSize = 1024 * 1024;

function copyInParts(from: number, to: number): void {
  const part = Buffer.alloc(partSize);
  for (;;) {
    const size = readSync(from, part);
    if (size === 0) return;
    writeFileSync(to, part.subarray(0, size));
  }
}

/** Gives a file to whom another one, or a folder, belongs: what the administrator puts there is for the course. */
export function giveToOwnerOf(other: string, file: string): void {
  const { uid, gid } = statSync(other);
  if (uid !== statSync(file).uid) chownSync(file, uid, gid);
}
