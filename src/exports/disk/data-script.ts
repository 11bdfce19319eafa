/**
 * A file that scripts fetch, as a script that hands it over: text as text, whatever else in base64.
 * `src/client/disk/own-files.ts` is the other half.
 */
export function dataScript(path: string, content: Uint8Array): string {
  if (/\.json$/.test(path))
    return `ownFile(${JSON.stringify(path)},${JSON.stringify(new TextDecoder().decode(content))});\n`;
  return `ownBytes(${JSON.stringify(path)},"${base64(content)}");\n`;
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += piece)
    characters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(characters);
}

// As many arguments as every engine takes.
const piece = 0x8000;
