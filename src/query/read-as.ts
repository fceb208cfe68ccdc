/** Says how something typed was read. */
export function readAs(typed: string, meant: string): string {
  return `${typed} was read as ${meant}.`;
}
