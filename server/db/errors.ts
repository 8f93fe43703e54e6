/** Too many writes wait already, or another process held the database longer than we are willing to block. */
export class BusyError extends Error {
  readonly code = 'busy';
  constructor(message = 'The database has as many writes waiting as it accepts.') {
    super(message);
    this.name = 'BusyError';
  }
}

/**
 * Whether an error is a BusyError. Next bundles the class once per route, while the queue that throws it is the
 * process's: what counts is the code, not which copy of the class it was.
 */
export const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'busy';

/** Another process serves this data folder. */
export class FolderInUseError extends Error {
  readonly code = 'folder_in_use';
  constructor(readonly folder: string) {
    super(
      `Another process is already serving the data folder ${folder}. Stop it first; nothing was touched.`,
    );
    this.name = 'FolderInUseError';
  }
}

/** A door was opened inside `write`: a programming error that would otherwise wait for itself for ever. */
export class NestedWriteError extends Error {
  constructor(door: 'read' | 'write') {
    super(`${door}() inside the work of write(): use the tx that the work was given.`);
    this.name = 'NestedWriteError';
  }
}

/** A connection does not hold what durability rests on. */
export class PragmaError extends Error {
  constructor(name: string, wanted: string, found: string) {
    super(`SQLite's ${name} is ${found} where ${wanted} is needed.`);
    this.name = 'PragmaError';
  }
}

/** A database that this code cannot or must not work on; the message says why and what to do. */
export class UnusableDatabaseError extends Error {
  constructor(
    readonly code: 'foreign' | 'newer' | 'altered' | 'unfinished' | 'damaged',
    message: string,
  ) {
    super(message);
    this.name = 'UnusableDatabaseError';
  }
}
