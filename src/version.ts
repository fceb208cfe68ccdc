import { readFileSync } from 'node:fs';
import { HERE } from './here.js';

let known: string | null = null;

/** The version of this package, as package.json says. */
export function ownVersion(): string {
  known ??= (JSON.parse(readFileSync(new URL('../../package.json', HERE), 'utf8')) as { version: string }).version;
  return known;
}
