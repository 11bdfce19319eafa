import { toBase64 } from '../base64.ts';

/**
 * A file that scripts fetch, as a script that hands it over: JSON as text, whatever else in base64.
 * The other half is `src/client/disk/own-files.ts`.
 */
export function dataScript(path: string, content: Uint8Array): string {
  const name = JSON.stringify(path);
  if (!path.endsWith('.json')) return `ownBytes(${name},"${toBase64(content)}");\n`;
  return `ownFile(${name},${JSON.stringify(new TextDecoder().decode(content))});\n`;
}
