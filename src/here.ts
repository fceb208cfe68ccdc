/** The folder of this program's own files: `dist/src/`, also where they are bundled into one. */
export const HERE = new URL('.', import.meta.url);
