import type { Edit } from './types.js';

/** `text` with its `edits` (sorted, not overlapping) made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let done = 0;
  for (const edit of edits) {
    edited += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return edited + text.slice(done);
}

/**
 * Moves ascending `offsets` of a text, in place, to where the same characters stand after `edits`. What was deleted moves to what
 * follows it; within a replacement the distance from its start is kept as far as it reaches.
 */
export function moveOffsets(offsets: Uint32Array, edits: readonly Edit[]): void {
  let next = 0;
  let shift = 0;
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i]!;
    let edit = edits[next];
    while (edit && edit.end <= offset) {
      shift += edit.text.length - (edit.end - edit.start);
      edit = edits[++next];
    }
    const into = edit && edit.start < offset ? offset - edit.start : 0;
    offsets[i] = offset + shift - into + Math.min(into, edit?.text.length ?? 0);
  }
}
