/** Errors that end a call. Each message is one sentence: what failed, with which thing, what to do. */

/** The call is wrong: a pattern that matches nothing, an option out of its range. */
export class UsageError extends Error {
  /** Tells the error from others where `instanceof` cannot. */
  override readonly name = 'UsageError';
}

/** There is no index, or it is damaged, of another version, or cannot be written. */
export class IndexError extends Error {
  /** Tells the error from others where `instanceof` cannot. */
  override readonly name = 'IndexError';
}

/** Another ingest is writing to the index. */
export class LockedError extends Error {
  /** Tells the error from others where `instanceof` cannot. */
  override readonly name = 'LockedError';
}
