import path from 'node:path';

/**
 * The address of a source file for a page that lies in `folder`: relative, so that page and papers can be moved together. `base` is the
 * folder that stored paths start from. A PDF is opened at its page.
 */
export function addressOf(stored: string, page: number, base: string, folder: string): string {
  const relative = path.relative(folder, path.resolve(base, stored)).split(path.sep);
  const address = relative.map((part) => (part === '..' ? part : encodeURIComponent(part))).join('/');
  // The leading `./` keeps a name such as `javascript:` from being taken for a scheme.
  return `${address.startsWith('../') ? '' : './'}${address}${/\.pdf$/i.test(stored) && page > 1 ? `#page=${page}` : ''}`;
}
