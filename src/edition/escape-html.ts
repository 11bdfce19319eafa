/**
 * Makes text safe inside HTML and XML and inside quoted attributes. The characters that XML forbids,
 * which no text needs, are left out.
 */
export function escapeHtml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? '');
}

const special = /[&<>"\ufffe\uffff\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
