import { PasswordException, PDFParse } from 'pdf-parse';
import type { Decoded, Notice } from '../types.js';

/** The text of a PDF, page by page. Throws an `Error` with one sentence if it is locked or broken. */
export async function decodePdf(bytes: Uint8Array, maxPages: number): Promise<Decoded> {
  // pdf.js takes the buffer away from whoever passes it, and the caller may still want its bytes.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const { pages, total } = await parser.getText({ first: maxPages });
    const notices: Notice[] = [];
    const texts = pages.map(({ text, num }) => {
      if (!/\S/.test(text))
        notices.push({ level: 'warning', code: 'no-text', text: `page ${num} has no text`, page: num });
      return text.replace(/\r\n?/g, '\n').replace(/\f/g, ' ').trimEnd();
    });
    if (total > maxPages)
      notices.push({ level: 'warning', code: 'too-many-pages', text: `only ${maxPages} of ${total} pages are read` });
    return { format: 'pdf', text: texts.join('\f'), notices };
  } catch (error) {
    throw new Error(reason(error), { cause: error });
  } finally {
    await parser.destroy();
  }
}

function reason(error: unknown): string {
  if (error instanceof PasswordException) return 'is a PDF locked by a password';
  return `is a broken PDF (${error instanceof Error ? error.message : String(error)})`;
}
