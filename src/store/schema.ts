/** The layout of the SQLite file. */
import { VIEWS } from './views.js';

/** Version of the layout and of the rules that texts are cut into words by; written to `user_version`. */
export const SCHEMA_VERSION = 7;

/** What `application_id` says: "rats" in ASCII. */
export const APPLICATION_ID = 0x72617473;

/**
 * Which mentions are indexed by their values. A statement has to say the same beside the type that it wants, or SQLite, which does not see
 * that `type = 'body'` is within it, reads all mentions instead of the index.
 */
export const INDEXED_BY_VALUE = `type IN ('body', 'reference')`;

/** Makes the tables. Names and columns are meant to be read by people with any SQLite tool. */
export const SCHEMA = `
CREATE TABLE settings (
  -- base: the folder that paths start from; content: hash of all that is in the index, while it is known; seal: number of files, sum of their checksums, checksum of the other settings.
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE files (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  sha256 TEXT NOT NULL,
  reason TEXT,
  checksum INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT,
  reference TEXT,
  date TEXT,
  answers TEXT,
  format TEXT NOT NULL,
  pages INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX documents_reference ON documents (reference) WHERE reference IS NOT NULL;
CREATE INDEX documents_date ON documents (date);

-- Texts, cut into chunks of some thousand letters, each packed with zlib, one behind the other. chunks: JSON, for each chunk the
-- offset of its first letter (in UTF-16 units), the number of its first word, and its bytes in text and places.
CREATE TABLE texts (
  document INTEGER PRIMARY KEY,
  chunks TEXT NOT NULL,
  text BLOB NOT NULL,
  places BLOB NOT NULL
);

-- What near-identical texts are told by; see fingerprint.ts.
CREATE TABLE fingerprints (
  document INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL
);

CREATE TABLE mentions (
  document INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  number REAL,
  currency TEXT,
  surface TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER NOT NULL,
  line INTEGER NOT NULL,
  rule TEXT NOT NULL,
  hedges TEXT,
  body_kind TEXT,
  role TEXT,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_amount ON mentions (currency, number) WHERE type = 'amount';
CREATE INDEX mentions_value ON mentions (type, value) WHERE ${INDEXED_BY_VALUE};

CREATE TABLE links (
  document INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  reference TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
CREATE INDEX links_reference ON links (reference);

CREATE TABLE notices (
  document INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  level TEXT NOT NULL,
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  page INTEGER,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

-- The full-text index; see store/blocks.ts. A block holds the documents numbered from first to last.
CREATE TABLE blocks (
  block INTEGER PRIMARY KEY,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  -- Sums of the documents' lengths, and all of them; a length is the number of distinct words.
  title_lengths INTEGER NOT NULL,
  reference_lengths INTEGER NOT NULL,
  text_lengths INTEGER NOT NULL,
  lengths BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
-- Some consecutive words of a block, one a line; parts of a block are numbered from block << 20 on.
CREATE TABLE words (
  part INTEGER PRIMARY KEY,
  block INTEGER NOT NULL,
  first TEXT NOT NULL,
  words TEXT NOT NULL,
  entries BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE INDEX words_first ON words (block, first);
-- All words of a block for scans, those with a digit apart, as few searches need them; see packed-vocabulary.ts. Pieces are numbered
-- like parts: first the filter, then the words.
CREATE TABLE vocabularies (
  piece INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE TABLE codes (
  piece INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE TABLE postings (
  part INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE TABLE positions (
  part INTEGER PRIMARY KEY,
  data BLOB NOT NULL,
  checksum INTEGER NOT NULL
);
${VIEWS}`;

/** Parts of block `b` are numbered from `b * PARTS_PER_BLOCK` on. */
export const PARTS_PER_BLOCK = 2 ** 20;
