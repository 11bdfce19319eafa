/**
 * One version of the built edition as `offline/version.json` tells it: the only file that says which
 * version a site shows at present. All that it leads to bears a digest in its name.
 */
export interface Version {
  /** Digest of the list of files, so that two versions with one id are the same to the last byte. */
  id: string;
  /** Names the version to readers, and in addresses such as `names.json?v=…`. */
  tag: string;
  /** Day of the last change of the texts, as an EDTF date, or empty where no history is known. */
  changed: string;
  pages: number;
  files: number;
  bytes: number;
  /** Bytes that travel when all of it is fetched. */
  transfer: number;
  /** The page for what is not kept, then what it needs, and what tells a page that the site has changed. */
  fallback: string[];
}

/** The files of a version, in the parts in which they are fetched. */
export interface FileList {
  parts: Part[];
}

/** Several files, one after the other, compressed by gzip; fetched whole and found by its digest. */
export interface Part {
  sha256: string;
  /** Of the compressed part. */
  bytes: number;
  files: ListedFile[];
}

/** Path below the base path, bytes, SHA-256 in base64url. */
export type ListedFile = [path: string, bytes: number, sha256: string];

/** The whole edition in one version, as a browser keeps it. */
export interface Copy {
  version: Version;
  list: FileList;
}

export const versionPath = 'offline/version.json';
export const fallbackPath = 'offline/not-kept/index.html';
export const listPath = (id: string): string => `offline/list.${id}.json`;
export const partPath = (sha256: string): string => `offline/parts/${sha256}.bin`;

/** A version or a list is known to be ours by its form alone: another page's answer has none of it. */
export function isVersion(value: unknown): value is Version {
  return hasKeys(value, ['id', 'tag', 'pages', 'bytes', 'transfer', 'fallback']);
}

export function isFileList(value: unknown): value is FileList {
  return hasKeys(value, ['parts']) && Array.isArray(value.parts);
}

export function isCopy(value: unknown): value is Copy {
  return hasKeys(value, ['version', 'list']) && isVersion(value.version) && isFileList(value.list);
}

export const filesOf = ({ parts }: FileList): ListedFile[] => parts.flatMap(({ files }) => files);

function hasKeys<K extends string>(value: unknown, keys: K[]): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
