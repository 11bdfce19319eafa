/** Bytes in base64, of any length. */
export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += piece)
    characters += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(characters);
}

// As many arguments as every engine takes.
const piece = 0x8000;
